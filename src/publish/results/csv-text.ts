/** A field of a results file: numbers in shortest round-trip form, null and NaN empty. */
export type Field = string | number | null;

/** A CSV text (RFC 4180, `\n`, header row) of the records given. */
export function csvText(header: readonly string[], records: Iterable<readonly Field[]>): string {
  const lines = [header.join(',')];
  for (const record of records) lines.push(recordText(record));
  return `${lines.join('\n')}\n`;
}

/** One record of a CSV file, without its line end. */
export const recordText = (record: readonly Field[]): string => record.map(fieldText).join(',');

function fieldText(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return Number.isFinite(field) ? String(field) : '';
  const text = guarded(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A guarded text too, so that taking one apostrophe off always gives the text itself. */
const FORMULA = /^'*[\s\0\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Text that a spreadsheet would take for a formula, with an apostrophe before it; a number stays. */
export const guarded = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
