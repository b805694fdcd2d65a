import type { Difference, DifferenceQuestion } from './difference.ts';
import type { DifferenceReply } from './worker.ts';

/**
 * `differenceOf` in a worker of its own, which ends with the answer.
 * Aborting ends it at once; the promise then rejects with the signal's reason.
 */
export function differenceInWorker(question: DifferenceQuestion, signal: AbortSignal): Promise<Difference> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      type: 'module',
      name: 'difference',
    });
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort);
    worker.onerror = event => {
      end();
      reject(new Error(`difference worker failed: ${event.message}`));
    };
    worker.onmessage = ({ data }: MessageEvent<DifferenceReply>) => {
      end();
      if ('difference' in data) resolve(data.difference);
      else reject(new Error(`difference failed: ${data.failure}`));
    };
    worker.postMessage(question);
  });
}
