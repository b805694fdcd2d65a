import type { WrittenAnswer } from '../engine/port.ts';
import { SYNTHETIC_MARK } from '../ui/synthetic-mark.tsx';
import { recordText } from './results/csv-text.ts';

interface Origin {
  readonly isSynthetic: boolean;
  readonly dataHash: string;
}

/**
 * The answer to a person's own question as CSV (UTF-8 with byte order mark). A last column carries the hash of the
 * data, and the mark of synthetic ones, on every row.
 */
export function writtenCsv({ columns, rows }: WrittenAnswer, { isSynthetic, dataHash }: Origin): string {
  const mark = isSynthetic ? `${SYNTHETIC_MARK.en} ${SYNTHETIC_MARK.zh}; ` : '';
  const origin = `${mark}data ${dataHash}`;
  const lines = [[...columns.map(c => c.name), 'origin'], ...rows.map(row => [...row, origin])].map(
    recordText,
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
