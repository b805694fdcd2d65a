import '../../core/own-origin.ts';
import type { Dataset } from '../../core/observation.ts';
import { observationsCsv } from './observations-csv.ts';
import { observationsXlsx } from './observations-xlsx.ts';

/** What the worker is asked: the data in one of two forms. */
export interface DataRequest {
  readonly form: 'csv' | 'xlsx';
  readonly dataset: Dataset;
}

/** What it answers. */
export type DataAnswer = { readonly file: Blob } | { readonly failure: string };

const fileOf = async ({ form, dataset }: DataRequest): Promise<Blob> =>
  form === 'csv'
    ? new Blob([observationsCsv(dataset)], { type: 'text/csv;charset=utf-8' })
    : observationsXlsx(dataset);

self.addEventListener('message', ({ data }: MessageEvent<DataRequest>) => {
  fileOf(data).then(
    file => self.postMessage({ file } satisfies DataAnswer),
    (thrown: unknown) => self.postMessage({ failure: String(thrown) } satisfies DataAnswer),
  );
});
