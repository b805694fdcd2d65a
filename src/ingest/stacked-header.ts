import type { FileChoice } from '../core/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { fold } from './fold.ts';
import { type Header, readHeader, type ValueColumn } from './header.ts';
import type { Records } from './records.ts';
import { isUnit } from './unit.ts';
import { readYear } from './year.ts';

/**
 * Headings of two rows, indicators over years or years over indicators, where merged cells of the upper row stand for all
 * columns below them. null where the two rows are no such headings.
 */
export function stackedHeader(
  records: Records,
  row: number,
  catalogue: Catalogue,
  choice: FileChoice,
): Header | null {
  for (const upper of [row, row - 1]) {
    const header = upper < 0 ? null : stackedAt(records, upper, catalogue, choice);
    if (header !== null) return header;
  }
  return null;
}

function stackedAt(records: Records, upper: number, catalogue: Catalogue, choice: FileChoice): Header | null {
  const [top, bottom] = [records.fieldsOf(upper), records.fieldsOf(upper + 1)];
  const topFilled = filledRight(top, bottom);
  const width = Math.max(top.length, bottom.length);
  const pairs = Array.from({ length: width }, (_, i) => pairOf(top[i], topFilled[i], bottom[i], catalogue));
  const keys = pairs.flatMap(pair => (pair?.year == null ? [] : [`${fold(pair.word)} ${pair.year}`]));
  if (pairs.includes(null) || keys.length < 2 || new Set(keys).size < keys.length) return null;
  const plain = pairs.map(pair => (pair === null || pair.year !== null ? '' : pair.word));
  const header = readHeader(plain, catalogue, records.lineOf(upper), choice);
  const { year, Time } = header.fields;
  if (header.values.length > 0 || year !== undefined || Time !== undefined) return null;
  const values = pairs.flatMap((pair, i): readonly ValueColumn[] => {
    if (pair?.year == null) return [];
    const { word } = pair;
    return [{ number: i + 1, name: `${word} ${pair.year}`, word, unit: '', year: pair.year }];
  });
  const lastColumn = pairs.findLastIndex(pair => pair?.word !== '');
  return { ...header, values, width: lastColumn + 1, lastRow: upper + 1 };
}

/** What two cells over each other say: an indicator in a year, or a plain heading; null where they contradict each other. */
function pairOf(
  top = '',
  filled = '',
  bottom = '',
  catalogue: Catalogue,
): { readonly word: string; readonly year: number | null } | null {
  const [above, below] = [filled.trim(), bottom.trim()];
  const [yearAbove, yearBelow] = [readYear(above), readYear(below)];
  if (yearBelow !== null && catalogue.knows(above)) return { word: above, year: yearBelow };
  if (yearAbove !== null && catalogue.knows(below)) return { word: below, year: yearAbove };
  const own = top.trim();
  if (own !== '' && below !== '' && fold(own) !== fold(below)) return null;
  return { word: own || below, year: null };
}

/** The row with the text of a cell in the blank cells right of it, where the row below has something there. */
function filledRight(row: readonly string[], below: readonly string[]): readonly string[] {
  let last = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, i) => {
    const own = (row[i] ?? '').trim();
    if (own !== '') last = own;
    return own !== '' || (below[i] ?? '').trim() === '' ? own : last;
  });
}

/** What stands over units in the columns of places, where anything does. */
const UNIT_WORDS = new Set(['', '单位', '计量单位', 'unit', 'units']);

/** The headings with the units of a row just below them, where that row holds units and nothing else. */
export function withUnitRow(header: Header, records: Records, row: number): Header {
  const below = records.fieldsOf(row + 1);
  const places = new Set(header.values.map(column => column.number));
  if (places.size === 0 || header.fields.value !== undefined) return header;
  const units = header.values.map(({ number }) => (below[number - 1] ?? '').trim());
  const isUnits =
    units.some(unit => unit !== '') &&
    units.every(unit => unit === '' || isUnit(unit)) &&
    below.every((cell, i) => places.has(i + 1) || UNIT_WORDS.has(fold(cell)));
  if (!isUnits) return header;
  const values = header.values.map((column, i) =>
    column.unit === '' ? { ...column, unit: units[i] ?? '' } : column,
  );
  return { ...header, values, lastRow: row + 1 };
}
