import { buffersOf } from '../core/buffers.ts';
import type { ImportOutcome, KeptFile } from '../core/import-report.ts';
import type { ImportContext, ImportProgress } from './import.ts';
import type { ImportAnswer, ImportRequest } from './worker.ts';

/** What may be told to and by a running import. */
export interface ImportControl {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborting ends the worker; the promise is rejected with the signal's reason and nothing has changed. */
  readonly signal?: AbortSignal;
}

/** `importFiles` in a worker of its own, so that the page stays free. Existing data are handed over, not copied. */
export function importInWorker(
  files: readonly KeptFile[],
  context: ImportContext,
  { onProgress, signal }: ImportControl = {},
): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      end();
      reject(signal?.reason);
    };
    const fail = (message: string): void => {
      end();
      reject(new Error(`import failed: ${message}`));
    };
    signal?.addEventListener('abort', abort);
    worker.onerror = event => fail(event.message || 'the worker did not start');
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'failed') fail(data.message);
      else {
        end();
        resolve(data.outcome);
      }
    };
    const { existing } = context;
    const request = { files, context } satisfies ImportRequest;
    worker.postMessage(request, existing === null ? [] : buffersOf(existing.observations));
  });
}
