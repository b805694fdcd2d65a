import { error } from '../core/issue.ts';
import { cellPlace, columnAt, type FileContext } from './file-context.ts';
import type { Records } from './records.ts';

/** Rows that are looked at to learn how long the rows of a file are. */
const SAMPLE = 1000;

/** Says whether a row has as many fields as it should, and logs where it has not. */
export type LengthCheck = (row: readonly string[], line: number) => boolean;

/**
 * A check of row lengths for one file. Rows are as long as the headings, or as most rows are where these only add
 * blank fields at the end. A row that alone is longer or shorter has won or lost a delimiter, and its values stand
 * under other headings, even where what is too much is blank. The cells of a sheet have places and can't move.
 */
export function lengthCheck(records: Records, headerRow: number, context: FileContext): LengthCheck {
  const { width } = context.header;
  const length = records.isPlaced ? null : usualLength(records, headerRow, width);
  return (row, line) => {
    const filled = filledLength(row, width);
    if (length === null ? isPlacedRow(row, filled) : filled === width && fits(row.length, length))
      return true;
    const where = cellPlace(line, columnAt(Math.min(filled, width) + 1, context));
    const found = String(filled === width ? row.length : filled);
    context.log.add(error('row-length', { where, found, params: { expected: length ?? width } }));
    return false;
  };

  /** Blank cells at the end of a sheet's row are often not there at all; one cell alone is a note. */
  function isPlacedRow(row: readonly string[], filled: number): boolean {
    return filled === width || (filled < width && row.filter(cell => cell.trim() !== '').length > 1);
  }

  /** A row without any of several blank ends is whole too; without the only one it may have lost a delimiter. */
  function fits(found: number, usual: number): boolean {
    return found === usual || (found === width && usual > width + 1);
  }
}

/** Number of fields, blank ones at the end and beyond the headings left out. */
function filledLength(row: readonly string[], width: number): number {
  let last = row.length;
  while (last > width && (row[last - 1] ?? '').trim() === '') last -= 1;
  return last;
}

/** Length of more than half of the rows, where what they have beyond the headings is blank; else that of the headings. */
function usualLength(records: Records, headerRow: number, width: number): number {
  const headings = records.fieldsOf(headerRow).length;
  const counts = new Map<number, number>();
  const end = Math.min(records.count, headerRow + 1 + SAMPLE);
  let rows = 0;
  for (let i = headerRow + 1; i < end; i += 1) {
    const row = records.fieldsOf(i);
    if (row.length === 1) continue;
    rows += 1;
    counts.set(row.length, (counts.get(row.length) ?? 0) + (filledLength(row, width) > width ? -SAMPLE : 1));
  }
  const usual = [...counts].find(([length, count]) => length >= width && count >= 2 && count > rows / 2);
  return usual?.[0] ?? headings;
}
