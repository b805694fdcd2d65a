import '../../core/own-origin.ts';
import type { Dataset } from '../../core/observation.ts';
import { observationsCsv } from './observations-csv.ts';
import { observationsPackage } from './observations-package.ts';
import { observationsXlsx } from './observations-xlsx.ts';

/** What the worker is asked: the data in one of their forms. */
export interface DataRequest {
  readonly form: 'csv' | 'xlsx' | 'zip';
  readonly dataset: Dataset;
}

/** What it answers. */
export type DataAnswer = { readonly file: Blob } | { readonly failure: string };

async function fileOf({ form, dataset }: DataRequest): Promise<Blob> {
  switch (form) {
    case 'csv':
      return new Blob([observationsCsv(dataset)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx':
      return observationsXlsx(dataset);
    case 'zip':
      return new Blob([observationsPackage(dataset)], { type: 'application/zip' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<DataRequest>) => {
  fileOf(data).then(
    file => self.postMessage({ file } satisfies DataAnswer),
    (thrown: unknown) => self.postMessage({ failure: String(thrown) } satisfies DataAnswer),
  );
});
