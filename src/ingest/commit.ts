import { error, type Issue, note } from '../core/issue.ts';
import type { Cell } from './builder.ts';
import type { FileContext } from './file-context.ts';

/** What became of a row's cells. */
export interface Commit {
  /** Cells now in the table. */
  readonly taken: number;
  /** Lines of this file that were loaded before and had to be let go. */
  readonly undone: readonly number[];
}

/** Puts the cells of one row into the table, or says why not. */
export type Committer = (cells: readonly Cell[]) => Commit;

/**
 * `fresh`: nothing there. `equal`: the same is there. `blank`: a value is there, the cell has none.
 * `fills`: a blank is there. `differs`: another value is there; `replaces`: and gives way. `clashes`: another value of this file is there.
 */
type Verdict = 'fresh' | 'equal' | 'blank' | 'fills' | 'differs' | 'replaces' | 'clashes';

/**
 * Decides between cells for the same city, sector, year and indicator.
 * Equal values: the first stays. Different values in one file: both rows are set aside, whole.
 * Different from data that was there before: what was there stays, unless a person has chosen the file's.
 * A value takes the place of a blank.
 */
export function committer({ builder, log, header, choice }: FileContext, file: string): Committer {
  const firstRow = builder.openFile(file);
  const replaces = choice.conflicts === 'replace';
  /** Line of this file that took the place of a row that was there before, by that row. */
  const replaced = new Map<number, number>();
  const undoneLines = new Set<number>();
  const headings = new Map(
    [...Object.values(header.fields), ...header.values, ...header.years].map(column => [
      column.number,
      column.name,
    ]),
  );

  return cells => {
    const [only] = cells;
    if (only !== undefined && cells.length === 1 && builder.rowLike(only) < 0) {
      builder.add(only);
      return ONE;
    }
    const rows = cells.map(builder.rowLike);
    const verdicts = cells.map((cell, i) => judge(cell, rows[i] ?? -1));
    const clash = verdicts.includes('clashes');
    const undone: number[] = [];
    let taken = 0;
    cells.forEach((cell, i) => {
      const row = rows[i] ?? -1;
      const verdict = verdicts[i];
      if (verdict === 'differs' || verdict === 'clashes') sayConflict(cell, row);
      if (verdict === 'clashes') undo(row, undone);
      if (clash) return;
      if (verdict === 'equal') sayEqual(cell, row);
      if (verdict === 'blank' && cells.length === 1) sayBlank(cell.line, cell.column, row);
      if (verdict === 'fills') fill(cell, row, cells.length === 1, undone);
      if (verdict === 'replaces') replace(cell, row);
      if (verdict === 'fresh' || verdict === 'fills' || verdict === 'replaces') {
        builder.add(cell);
        taken += 1;
      }
    });
    return { taken, undone };
  };

  function judge(cell: Cell, row: number): Verdict {
    if (row < 0) return 'fresh';
    const there = builder.at(row).value;
    const isHere = row >= firstRow;
    if (isHere && builder.isGone(row)) return 'clashes';
    if (Number.isNaN(cell.value)) return Number.isNaN(there) ? 'equal' : 'blank';
    if (Number.isNaN(there)) return 'fills';
    if (there === cell.value) return 'equal';
    if (isHere) return 'clashes';
    return replaces ? 'replaces' : 'differs';
  }

  function undo(row: number, undone: number[]): void {
    const { line } = builder.at(row);
    builder.letGoLine(row);
    for (const [old, by] of replaced) {
      if (by !== line) continue;
      builder.takeBack(old);
      replaced.delete(old);
    }
    if (undoneLines.has(line)) return;
    undoneLines.add(line);
    undone.push(line);
  }

  function replace(cell: Cell, row: number): void {
    const there = builder.at(row);
    builder.letGo(row);
    replaced.set(row, cell.line);
    const params = { existing: there.value, other: `${there.file}:${there.line}` };
    log.add(note('duplicate-replaced', { where: place(cell), found: String(cell.value), params }));
  }

  /** In long form the blank was a row, which now counts as set aside. */
  function fill(cell: Cell, row: number, isLong: boolean, undone: number[]): void {
    const there = builder.at(row);
    builder.letGo(row);
    if (row < firstRow || !isLong) return;
    const other = `${file}:${cell.line}`;
    log.add(note('duplicate-blank', { where: place(there), params: { other } }));
    undone.push(there.line);
  }

  function sayConflict(cell: Cell, row: number): void {
    const there = builder.at(row);
    log.add(conflict(cell, cell.value, there.value, `${there.file}:${there.line}`));
    if (row < firstRow || undoneLines.has(there.line)) return;
    log.add(conflict(there, there.value, cell.value, `${file}:${cell.line}`));
  }

  function conflict(at: Spot, found: number, existing: number, other: string): Issue {
    return error('duplicate-conflict', {
      where: place(at),
      found: String(found),
      params: { existing, other },
    });
  }

  function sayEqual(cell: Cell, row: number): void {
    const there = builder.at(row);
    const where = place(cell);
    if (row >= firstRow) log.add(note('duplicate-equal', { where, params: { other: there.line } }));
    else log.add(note('duplicate-loaded', { where, params: { other: `${there.file}:${there.line}` } }));
  }

  function sayBlank(line: number, column: number, row: number): void {
    const there = builder.at(row);
    const other = `${there.file}:${there.line}`;
    log.add(note('duplicate-blank', { where: place({ line, column }), params: { other } }));
  }

  function place({ line, column }: Spot) {
    return { line, column, columnName: headings.get(column) ?? '' };
  }
}

const ONE: Commit = { taken: 1, undone: [] };

type Spot = { readonly line: number; readonly column: number };
