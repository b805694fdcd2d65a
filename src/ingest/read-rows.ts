import { error, warning } from '../core/issue.ts';
import { cellFixer } from './cell-fixes.ts';
import { cellPlace, columnAt, type FileContext } from './file-context.ts';
import { unguarded } from './fold.ts';
import type { Column } from './header.ts';
import type { QuoteFault, Records } from './records.ts';
import { lengthCheck } from './row-length.ts';
import { endOfData, notesBelow } from './table-notes.ts';

/** The account of a file's rows: `rowsRead` = `loaded` + `setAside` + `blank`. */
export interface Tally {
  rowsRead: number;
  loaded: number;
  setAside: number;
  blank: number;
  values: number;
}

/** What became of one sound row: values taken (−1: set aside), and how many earlier rows were undone by it. */
export interface RowOutcome {
  readonly taken: number;
  readonly undone: number;
  /** Values that the undone rows had brought. */
  readonly lost: number;
}

export type RowReader = (row: readonly string[], line: number) => RowOutcome;

/** Longest text of a cell, the limit of spreadsheets. */
export const CELL_LIMIT = 32_767;

/** Called now and then with the number of rows read so far, and of all. */
export type RowProgress = (rows: number, of: number) => void;

const PROGRESS_STEP = 20_000;

/** Reads the rows below the header: what is no sound row is accounted for here, the rest by `readRow`. */
export function readRows(
  records: Records,
  headerRow: number,
  nulLine: number,
  context: FileContext,
  readRow: RowReader,
  progress: RowProgress,
): Tally {
  const tally: Tally = { rowsRead: 0, loaded: 0, setAside: 0, blank: 0, values: 0 };
  const { log, header } = context;
  const setAside = (rows: number): void => {
    tally.rowsRead += rows;
    tally.setAside += rows;
  };

  const fixed = cellFixer(context);
  const hasRightLength = lengthCheck(records, headerRow, context);
  const end = endOfData(records, headerRow);
  if (end < records.count) log.add(notesBelow(records, end));
  for (let i = headerRow + 1; i < end; i += 1) {
    const line = records.lineOf(i);
    const row = fixed(withoutGuards(records.fieldsOf(i)), line);
    if (tally.rowsRead % PROGRESS_STEP === 0) progress(tally.rowsRead, end - headerRow - 1);
    const fault = records.quoteFault(i);
    if (fault !== null) log.add(quoteIssue(fault, row, line, context));
    if (fault?.kind === 'unclosed' || fault?.kind === 'broken') {
      setAside(records.linesIn(i));
    } else if (row.every(isBlank)) {
      tally.rowsRead += 1;
      tally.blank += 1;
    } else if (!hasRightLength(row, line) || !isSound(row, line, records, context)) {
      setAside(1);
    } else if (records.isLone(i + 1) && isTorn(row, line, records.fieldsOf(i + 1), context)) {
      setAside(1);
    } else {
      const { taken, undone, lost } = readRow(row, line);
      tally.rowsRead += 1;
      if (taken < 0) tally.setAside += 1;
      else tally.loaded += 1;
      tally.loaded -= undone;
      tally.setAside += undone;
      tally.values += Math.max(taken, 0) - lost;
    }
  }
  if (nulLine > 0) {
    log.add(
      error('text-control', { where: { line: nulLine, column: 1, ...nameOf(header.fields.city_code) } }),
    );
    setAside(1);
  }
  progress(tally.rowsRead, tally.rowsRead);
  return tally;
}

/** What our own exports, and spreadsheets, put before a text that looks like a formula is no part of it. */
const withoutGuards = (row: readonly string[]): readonly string[] =>
  row.some(field => field.charCodeAt(0) === APOSTROPHE) ? row.map(unguarded) : row;

const APOSTROPHE = 39;

const isBlank = (field: string): boolean => field === '' || field.trim() === '';

const nameOf = (column: Column | undefined) => (column === undefined ? {} : { columnName: column.name });

function quoteIssue(fault: QuoteFault, row: readonly string[], line: number, context: FileContext) {
  const where = cellPlace(line, columnAt(fault.column, context));
  const found = row[fault.column - 1] ?? '';
  if (fault.kind === 'stray') return warning('quote-stray', { where, found });
  return error(fault.kind === 'unclosed' ? 'quote-unclosed' : 'quote-broken', { where, found });
}

function isSound(row: readonly string[], line: number, records: Records, context: FileContext): boolean {
  return hasShortCells(row, line, context) && (!records.hasLostLetters || hasAllLetters(row, line, context));
}

/** What may be the end of a number. */
const DIGITS = /^\s*[\d.,%‰]*\d[\d.,%‰]*\s*$/;

/** Whether a line end has cut a value in two: it stood last, and the line below is digits alone. */
function isTorn(
  row: readonly string[],
  line: number,
  below: readonly string[],
  context: FileContext,
): boolean {
  const { header } = context;
  const last = [header.fields.value, ...header.values].find(column => column?.number === header.width);
  if (last === undefined || !DIGITS.test(below[0] ?? '')) return false;
  const found = row[last.number - 1] ?? '';
  const params = { below: (below[0] ?? '').trim() };
  context.log.add(error('row-torn', { where: cellPlace(line, last), found, params }));
  return true;
}

function hasShortCells(row: readonly string[], line: number, context: FileContext): boolean {
  for (let i = 0; i < row.length; i += 1) {
    const field = row[i] ?? '';
    if (field.length <= CELL_LIMIT) continue;
    const where = cellPlace(line, columnAt(i + 1, context));
    context.log.add(error('cell-too-long', { where, found: field, params: { limit: CELL_LIMIT } }));
    return false;
  }
  return true;
}

/** A lost letter keeps a row out where it may change the meaning: not in sources and columns without one. */
function hasAllLetters(row: readonly string[], line: number, context: FileContext): boolean {
  const { source, economy } = context.header.fields;
  const side = [source, economy, ...context.header.unknown].map(column => column?.number);
  let isWhole = true;
  row.forEach((field, i) => {
    if (!field.includes('\ufffd')) return;
    const isSide = side.includes(i + 1);
    const say = isSide ? warning : error;
    context.log.add(say('text-replaced', { where: cellPlace(line, columnAt(i + 1, context)), found: field }));
    isWhole &&= isSide;
  });
  return isWhole;
}
