import { type Dataset, FLAGS, type ObservationTable } from '../core/observation.ts';
import { compare } from './units.ts';

/** Most bytes of a year and a value as JavaScript writes them, with the tabs behind them. */
const NUMBERS = 52;
const TAB = 9;

/**
 * What the data say, as UTF-8: a line an observation by sector, city, year and indicator with value, flag and unit,
 * then the group labels. Written byte by byte: as strings, a million lines take three times as long.
 */
export function dataText({ observations: table, groups }: Dataset): Uint8Array {
  const encoder = new TextEncoder();
  const column = (entries: readonly string[], rows: Int32Array | Uint8Array, end: string): TextColumn => ({
    rows,
    texts: entries.map(entry => encoder.encode(`${entry}${end}`)),
  });
  const sector = column(table.sectors, table.sector, '\t');
  const city = column(table.cities, table.city, '\t');
  const indicator = column(table.indicators, table.indicator, '\t');
  const flag = column(FLAGS, table.flag, '\t');
  const unit = column(table.units, table.unit, '\n');
  const labels = groups.map(g => [g.group, g.city, g.year, g.label].join('\t')).sort(compare);
  const tail = encoder.encode(labels.map(label => `\n${label}`).join(''));
  const fields = [sector, city, indicator, flag, unit].reduce((sum, one) => sum + lengthOf(one), 0);
  const bytes = new Uint8Array(fields + table.length * NUMBERS + tail.length);
  let at = 0;
  for (const row of canonicalOrder(table)) {
    const value = table.value[row]!;
    if (Number.isNaN(value) && FLAGS[table.flag[row]!] === '') continue;
    at = writeText(bytes, at, sector, row);
    at = writeText(bytes, at, city, row);
    at = writeNumber(bytes, at, table.year[row]!);
    bytes[at++] = TAB;
    at = writeText(bytes, at, indicator, row);
    if (!Number.isNaN(value)) at = writeNumber(bytes, at, value);
    bytes[at++] = TAB;
    at = writeText(bytes, at, flag, row);
    at = writeText(bytes, at, unit, row);
  }
  bytes.set(tail, at);
  return bytes.subarray(0, at + tail.length);
}

/** A column of few texts in many rows. */
interface TextColumn {
  /** Position of each row's text. */
  readonly rows: Int32Array | Uint8Array;
  readonly texts: readonly Uint8Array[];
}

/** Bytes of all rows. */
function lengthOf({ rows, texts }: TextColumn): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row++) sum += texts[rows[row]!]!.length;
  return sum;
}

function writeText(bytes: Uint8Array, at: number, { rows, texts }: TextColumn, row: number): number {
  const text = texts[rows[row]!]!;
  for (let i = 0; i < text.length; i++) bytes[at + i] = text[i]!;
  return at + text.length;
}

/** Thousandths up to here are written without a text in between. */
const SMALL = 2 ** 31;

/** Writes a number as JavaScript does and gives the place behind it. */
function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  const thousandths = Math.round(value * 1000);
  // Where they read back as the value itself, no shorter text does.
  if (thousandths / 1000 === value && Math.abs(thousandths) < SMALL)
    return writeThousandths(bytes, at, thousandths);
  const text = `${value}`;
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return at + text.length;
}

function writeThousandths(bytes: Uint8Array, start: number, thousandths: number): number {
  let at = start;
  if (thousandths < 0) bytes[at++] = 45; // −
  const digits = Math.abs(thousandths);
  const whole = Math.floor(digits / 1000);
  at = writeWhole(bytes, at, whole);
  let rest = digits - whole * 1000;
  if (rest === 0) return at;
  bytes[at++] = 46; // .
  for (let unit = 100; rest > 0; unit /= 10) {
    const digit = Math.floor(rest / unit);
    bytes[at++] = 48 + digit;
    rest -= digit * unit;
  }
  return at;
}

function writeWhole(bytes: Uint8Array, start: number, whole: number): number {
  let end = start + 1;
  for (let left = whole; left >= 10; left = Math.floor(left / 10)) end += 1;
  let left = whole;
  for (let at = end - 1; at >= start; at--) {
    const shorter = Math.floor(left / 10);
    bytes[at] = 48 + left - shorter * 10;
    left = shorter;
  }
  return end;
}

/** Rows by sector, city, year and indicator: four stable counting sorts, least significant first. */
function canonicalOrder(table: ObservationTable): Uint32Array {
  const years = [...new Set(table.year)].sort((a, b) => a - b);
  const yearRank = new Map(years.map((year, rank) => [year, rank]));
  const keys = [
    keysOf(table.indicator, ranksOf(table.indicators)),
    { column: table.year.map(year => yearRank.get(year)!), size: years.length },
    keysOf(table.city, ranksOf(table.cities)),
    keysOf(table.sector, ranksOf(table.sectors)),
  ];
  const start = new Uint32Array(table.length);
  for (let row = 0; row < start.length; row++) start[row] = row;
  return keys.reduce(sortedBy, start);
}

/** What rows are sorted by: whole numbers from 0 to before `size`. */
interface Keys {
  readonly column: Int32Array;
  readonly size: number;
}

const keysOf = (column: Int32Array, ranks: Int32Array): Keys => ({
  column: column.map(entry => ranks[entry]!),
  size: ranks.length,
});

/** Place of each dictionary entry in code-unit order. */
function ranksOf(dictionary: readonly string[]): Int32Array {
  const order = dictionary.map((_, i) => i).sort((a, b) => compare(dictionary[a]!, dictionary[b]!));
  const ranks = new Int32Array(dictionary.length);
  order.forEach((entry, rank) => {
    ranks[entry] = rank;
  });
  return ranks;
}

function sortedBy(order: Uint32Array, { column, size }: Keys): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (let row = 0; row < column.length; row++) next[column[row]! + 1]!++;
  for (let k = 0; k < size; k++) next[k + 1]! += next[k]!;
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!;
    sorted[next[column[row]!]!++] = row;
  }
  return sorted;
}
