import { parentPort } from 'node:worker_threads';
import { createAnswerer, type RunRequest } from '../../src/scoring/uncertainty/messages.ts';

// The inside of a thread that makes uncertainty runs, as the page's worker does.
const answer = createAnswerer();
parentPort?.on('message', (request: RunRequest) => {
  const { message, transfer } = answer(request);
  parentPort?.postMessage(message, transfer);
});
