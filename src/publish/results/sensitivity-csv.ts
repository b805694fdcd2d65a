import type { Sensitivity } from '../../core/uncertainty.ts';
import { csvText } from './csv-text.ts';

const HEADER = ['factor', 'first_order', 'first_lo', 'first_hi', 'total', 'total_lo', 'total_hi'];

/** Text of `sensitivity.csv`: one row a factor, bounds of 90 % of the resamples. */
export function sensitivityCsv({ effects }: Sensitivity): string {
  const records = effects.map(e => [
    e.factor,
    e.firstOrder,
    e.firstLow,
    e.firstHigh,
    e.total,
    e.totalLow,
    e.totalHigh,
  ]);
  return csvText(HEADER, records);
}
