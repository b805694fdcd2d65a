import { type Issue, note } from '../core/issue.ts';
import type { Records } from './records.ts';

/** Rows at the end of a table in which notes are looked for. */
const MOST_NOTES = 50;

/** How the first note below a table begins. */
const NOTE =
  /^[（(【[*※]?\s*(注|备注|附注|说明|资料来源|数据来源|来源|填表说明|备註|資料來源|notes?|sources?|remarks?)\s*[\d一二三]?\s*[:：.、）)】\]]/i;

/** Number of the first record that is no data any more: notes below the table; the number of records where there are none. */
export function endOfData(records: Records, headerRow: number): number {
  const first = Math.max(headerRow + 2, records.count - MOST_NOTES);
  let end = records.count;
  for (let i = records.count - 1; i >= first; i -= 1) {
    const texts = textsOf(records, i);
    if (texts.length > 1 || records.quoteFault(i) !== null) break;
    if (NOTE.test(texts[0] ?? '')) end = i;
  }
  return end;
}

const textsOf = (records: Records, i: number): readonly string[] =>
  records
    .fieldsOf(i)
    .map(field => field.trim())
    .filter(field => field !== '');

/** Says that there are notes, with the first of them. */
export function notesBelow(records: Records, end: number): Issue {
  const rows = records.count - end;
  return note('notes-below', {
    where: { line: records.lineOf(end), column: 1 },
    found: textsOf(records, end)[0] ?? '',
    params: { rows },
  });
}
