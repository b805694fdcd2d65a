import '../../core/own-origin.ts';
import { answer, type SensitivityRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<SensitivityRequest>) => {
  answer(data, told => self.postMessage(told));
});
