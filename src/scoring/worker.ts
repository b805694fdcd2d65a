import '../core/own-origin.ts';
import { answer, type ScoreRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ScoreRequest>) => {
  answer(data, (message, transfer) => self.postMessage(message, { transfer }));
});
