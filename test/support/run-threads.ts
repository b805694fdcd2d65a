import { Worker } from 'node:worker_threads';
import type { RunPort } from '../../src/scoring/uncertainty/pool.ts';

// A thread of Node 20 takes no loader from its options: tsx has to be registered inside it.
const INSIDE = JSON.stringify(new URL('./run-thread.ts', import.meta.url).href);
const START = `import('tsx/esm/api').then(({ register }) => (register(), import(${INSIDE})));`;

/** A thread of Node that makes uncertainty runs, in the place of a page's worker. */
export function startThread(): RunPort {
  const thread = new Worker(START, { eval: true });
  const port: RunPort = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => thread.postMessage(message, transfer),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', data => port.onmessage?.(new MessageEvent('message', { data })));
  thread.on('error', error => port.onmessage?.(failure(error)));
  return port;
}

const failure = (error: unknown): MessageEvent =>
  new MessageEvent('message', { data: { kind: 'failure', failure: String(error) } });
