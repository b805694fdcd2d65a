import '../../core/own-origin.ts';
import { createAnswerer, type RunRequest } from './messages.ts';

const answer = createAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  const { message, transfer } = answer(data);
  self.postMessage(message, { transfer: [...transfer] });
});
