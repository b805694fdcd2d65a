import type { Dataset } from '../../core/observation.ts';
import type { DataAnswer, DataRequest } from './worker.ts';

/** The data as a CSV file or a workbook, made in a worker of its own. Rejects when the worker fails. */
export function dataFile(form: DataRequest['form'], dataset: Dataset): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'data' });
    const end = (): void => worker.terminate();
    worker.onerror = event => {
      end();
      reject(new Error(`data not written: ${event.message || 'the worker did not start'}`));
    };
    worker.onmessage = ({ data }: MessageEvent<DataAnswer>) => {
      end();
      if ('file' in data) resolve(data.file);
      else reject(new Error(`data not written: ${data.failure}`));
    };
    worker.postMessage({ form, dataset } satisfies DataRequest);
  });
}
