import type { Dataset } from '../../core/observation.ts';
import { csvText } from '../results/csv-text.ts';
import { LONG_HEADER, observationRows } from './observation-rows.ts';

/** The data as CSV in long form (UTF-8 with byte order mark): read again, it gives the same numbers and texts. */
export const observationsCsv = (dataset: Dataset): string =>
  `\uFEFF${csvText(LONG_HEADER, observationRows(dataset))}`;
