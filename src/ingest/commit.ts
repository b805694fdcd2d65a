import { error, note } from '../core/issue.ts';
import type { Cell } from './builder.ts';
import { cellPlace, type FileContext } from './file-context.ts';

/** What became of a row's cells. */
export interface Commit {
  /** Cells now in the table. */
  readonly taken: number;
  /** Of those, cells with a value. */
  readonly withValue: number;
  /** Rows of this file that were loaded before and had to be let go, told by their lines. */
  readonly undone: readonly number[];
}

/** Puts the cells of one row into the table, or says why not. `name` gives a column's heading for messages. */
export type Committer = (cells: readonly Cell[], name: (cell: Cell) => string) => Commit;

/**
 * Decides between cells for the same city, sector, year and indicator.
 * Equal values: the first stays. Different values in one file: both rows are set aside, whole.
 * Different from data that was there before: what was there stays. A value takes the place of a blank.
 */
export function committer({ builder, log }: FileContext, file: string): Committer {
  const firstRow = builder.openFile(file);
  const isHere = (row: number): boolean => row >= firstRow;
  const undoneLines = new Set<number>();

  return (cells, name) => {
    const undone: number[] = [];
    const fresh: Cell[] = [];
    let clash = false;
    for (const cell of cells) {
      const row = builder.rowLike(cell);
      const verdict = row < 0 ? 'fresh' : judge(cell, row);
      if (verdict === 'conflict') {
        sayConflict(cell, row, name(cell));
        if (isHere(row)) {
          clash = true;
          if (!builder.isGone(row)) builder.letGoLine(row);
          undo(builder.at(row).line, undone);
        }
      } else if (verdict === 'equal') sayEqual(cell, row, name(cell));
      else if (verdict === 'blank') sayBlank(cell.line, builder.at(row), cell.column, cells.length);
      else fresh.push(cell);
      if (verdict === 'fills') {
        builder.letGo(row);
        if (isHere(row) && cells.length === 1) {
          sayBlank(builder.at(row).line, { ...builder.at(row), line: cell.line }, builder.at(row).column, 1);
          undo(builder.at(row).line, undone);
        }
      }
    }
    if (clash) return { taken: 0, withValue: 0, undone };
    for (const cell of fresh) builder.add(cell);
    return { taken: fresh.length, withValue: fresh.filter(c => !Number.isNaN(c.value)).length, undone };
  };

  function judge(cell: Cell, row: number): 'conflict' | 'equal' | 'blank' | 'fills' {
    const there = builder.at(row).value;
    if (Number.isNaN(cell.value)) return Number.isNaN(there) ? 'equal' : 'blank';
    if (builder.isGone(row)) return 'conflict';
    if (Number.isNaN(there)) return 'fills';
    return there === cell.value ? 'equal' : 'conflict';
  }

  function undo(line: number, undone: number[]): void {
    if (undoneLines.has(line)) return;
    undoneLines.add(line);
    undone.push(line);
  }

  function sayConflict(cell: Cell, row: number, columnName: string): void {
    const there = builder.at(row);
    const found = String(cell.value);
    const where = { line: cell.line, column: cell.column, columnName };
    const params = { existing: there.value, other: `${there.file}:${there.line}` };
    log.add(error('duplicate-conflict', { where, found, params }));
    if (!isHere(row) || undoneLines.has(there.line)) return;
    const back = { existing: cell.value, other: `${file}:${cell.line}` };
    const first = { line: there.line, column: there.column, columnName };
    log.add(error('duplicate-conflict', { where: first, found: String(there.value), params: back }));
  }

  function sayEqual(cell: Cell, row: number, columnName: string): void {
    const there = builder.at(row);
    const where = { line: cell.line, column: cell.column, columnName };
    if (Number.isNaN(cell.value) && !isHere(row)) return;
    if (isHere(row)) log.add(note('duplicate-equal', { where, params: { other: there.line } }));
    else log.add(note('duplicate-loaded', { where, params: { other: `${there.file}:${there.line}` } }));
  }

  /** A blank beside a value is only worth a word where it is a row of its own. */
  function sayBlank(
    line: number,
    there: { line: number; file: string },
    column: number,
    cells: number,
  ): void {
    if (cells > 1) return;
    const params = { other: `${there.file}:${there.line}` };
    log.add(note('duplicate-blank', { where: { ...cellPlace(line, undefined), column }, params }));
  }
}
