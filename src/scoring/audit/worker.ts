import '../../core/own-origin.ts';
import { type AuditRequest, replyTo } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  self.postMessage(replyTo(data));
});
