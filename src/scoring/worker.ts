import { answer, type ScoreRequest } from './messages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ScoreRequest>) => {
  const { message, transfer } = answer(data);
  self.postMessage(message, { transfer });
});
