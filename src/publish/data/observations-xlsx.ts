import writeExcelFile from 'write-excel-file/universal';
import type { Dataset } from '../../core/observation.ts';
import { guarded } from '../results/csv-text.ts';
import { LONG_HEADER, observationRows } from './observation-rows.ts';

/** Letters that XML can't hold, in the form in which workbooks write them. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu,
      letter => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/**
 * The data as a workbook of one sheet in long form. Texts are texts, which no spreadsheet runs; those that look like
 * formulas are guarded as in CSV, for whoever saves the sheet as that.
 */
export function observationsXlsx(dataset: Dataset): Promise<Blob> {
  const cell = (value: string | number | null) =>
    typeof value === 'string' ? { type: String, value: escaped(guarded(value)) } : value;
  const rows = [[...LONG_HEADER], ...observationRows(dataset)].map(row =>
    row.map(field => (field === '' ? null : cell(field))),
  );
  return writeExcelFile(rows, { sheet: 'observations' }).toBlob();
}
