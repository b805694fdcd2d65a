import { error } from '../../core/issue.ts';
import { NO_RESULT } from '../number.ts';
import { CELL_COUNT_LIMIT, SHEET_COLUMN_LIMIT } from './limits.ts';
import { textReader } from './shared-strings.ts';
import type { NumberMeaning } from './styles.ts';
import { WorkbookProblem } from './workbook-problem.ts';
import { readXml } from './xml.ts';

/** Merged areas that are looked at, and rows one of them may cover. */
const AREA_LIMIT = 10_000;
const ROW_LIMIT = 1000;

/** A sheet as text: what each cell says, as it would stand in a CSV file without rounding. */
export interface Sheet {
  /** Rows that have cells, in order; blank cells are ''. */
  readonly rows: readonly (readonly string[])[];
  /** Row numbers, from 1. */
  readonly numbers: readonly number[];
  /** Cells whose value a formula gave. */
  readonly formulas: number;
  /** Areas of merged cells that hold text, which now stands in each of their cells. */
  readonly merged: number;
  readonly hiddenRows: number;
}

/** What cells point into. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
}

/**
 * Reads a sheet. Numbers come in the shortest form that reads back the same double, percentages with their sign,
 * dates as year-month-day, errors as Excel shows them. Only cells that are there take room, wherever they stand.
 */
export function readSheet(xml: Uint8Array, context: SheetContext): Sheet {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const areas: string[] = [];
  const inline = textReader();
  let [cells, formulas, hiddenRows] = [0, 0, 0];
  let row: string[] = [];
  let [number, column] = [0, 0];
  let [type, style, value] = ['n', 0, ''];
  let [isValue, hasValue, hasFormula] = [false, false, false];
  readXml(xml, {
    open(name, attribute) {
      inline.open(name);
      if (name === 'row') {
        number = Number(attribute('r') ?? number + 1);
        if (['1', 'true'].includes(attribute('hidden') ?? '')) hiddenRows += 1;
        column = 0;
        row = [];
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        if (column > SHEET_COLUMN_LIMIT) throw tooMany('columns-too-many', column, SHEET_COLUMN_LIMIT);
        if (++cells > CELL_COUNT_LIMIT) throw tooMany('cells-too-many', cells, CELL_COUNT_LIMIT);
        [type, style, value] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), ''];
        [hasValue, hasFormula] = [false, false];
        inline.take();
      } else if (name === 'v') [isValue, hasValue] = [true, true];
      else if (name === 'f') [formulas, hasFormula] = [formulas + 1, true];
      else if (name === 'mergeCell') areas.push(attribute('ref') ?? '');
    },
    close(name) {
      inline.close(name);
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const text =
          hasFormula && !hasValue
            ? NO_RESULT
            : type === 'inlineStr'
              ? inline.take()
              : textOf(type, value, context.styles[style] ?? 'plain', context);
        while (row.length < column - 1) row.push('');
        row[column - 1] = text;
      } else if (name === 'row' && row.some(text => text !== '')) {
        rows.push(row);
        numbers.push(number);
      }
    },
    text(text) {
      if (isValue) value += text;
      else inline.text(text);
    },
  });
  const placeOf = new Map(numbers.map((at, place) => [at, place]));
  const merged = areas.slice(0, AREA_LIMIT).filter(area => spread(area, rows, numbers, placeOf)).length;
  return { rows, numbers, formulas, merged, hiddenRows };
}

const tooMany = (code: string, found: number, limit: number): WorkbookProblem =>
  new WorkbookProblem(error(code, { where: { line: 1 }, found: String(found), params: { limit } }));

/** Number of the column in a reference like `AB12`, from 1. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(
  type: string,
  value: string,
  meaning: NumberMeaning,
  { strings, is1904 }: SheetContext,
): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
  if (meaning === 'date') return dateOf(number, is1904);
  return meaning === 'percent' ? `${Number(`${number}e2`)}%` : String(number);
}

const DAY = 86_400_000;

/** The day of a serial number; 1900 counts a 29 February that never was. */
function dateOf(serial: number, is1904: boolean): string {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

/** Writes the text of a merged area into its blank cells; numbers stay where they are. False when there is no text. */
function spread(
  area: string,
  rows: string[][],
  numbers: readonly number[],
  placeOf: ReadonlyMap<number, number>,
): boolean {
  const [from = '', to = ''] = area.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map(corner => Number(/\d+$/.exec(corner)?.[0]));
  const first = placeOf.get(top!) ?? -1;
  if (left === null || right === null || right > SHEET_COLUMN_LIMIT || first < 0) return false;
  const text = rows[first]?.[left - 1] ?? '';
  if (text === '' || Number.isFinite(Number(text)) || bottom! - top! > ROW_LIMIT) return false;
  for (let at = first; at < rows.length && numbers[at]! <= bottom!; at += 1) {
    const row = rows[at]!;
    while (row.length < right) row.push('');
    for (let column = left; column <= right; column += 1) if (row[column - 1] === '') row[column - 1] = text;
  }
  return true;
}
