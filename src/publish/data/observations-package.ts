import { DESCRIPTION } from '../../core/data-package.ts';
import { type Dataset, flagNumber } from '../../core/observation.ts';
import { zipTexts } from '../results-zip.ts';
import { LONG_HEADER } from './observation-rows.ts';
import { observationsCsv } from './observations-csv.ts';

const PATH = 'data/observations.csv';
/** Types of the columns in the words of Table Schema; the others are texts. */
const TYPES: Readonly<Record<string, string>> = { year: 'integer', value: 'number' };

/**
 * The data as a Frictionless data package: the long form with a description of its columns. Synthetic data say so.
 * Source: Frictionless Standards, Tabular Data Package and Table Schema.
 */
export function observationsPackage(dataset: Dataset): Uint8Array<ArrayBuffer> {
  const description = {
    profile: 'tabular-data-package',
    name: 'gsc-data',
    synthetic: dataset.observations.flag.includes(flagNumber('synthetic')),
    resources: [
      {
        name: 'observations',
        path: PATH,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', header: true },
        schema: {
          fields: LONG_HEADER.map(name => ({ name, type: TYPES[name] ?? 'string' })),
          primaryKey: ['city_code', 'sector', 'year', 'indicator', 'flag'],
          missingValues: [''],
        },
      },
    ],
  };
  return zipTexts(
    new Map([
      [DESCRIPTION, `${JSON.stringify(description, null, 2)}\n`],
      [PATH, observationsCsv(dataset)],
    ]),
  );
}
