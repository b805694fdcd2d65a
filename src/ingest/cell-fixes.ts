import { note } from '../core/issue.ts';
import type { CellFix } from '../core/workspace.ts';
import { cellPlace, columnAt, type FileContext } from './file-context.ts';

/** Gives rows with the texts a person has put in place of cells, and says so in the log; the file stays as it is. */
export function cellFixer(context: FileContext): (row: readonly string[], line: number) => readonly string[] {
  const fixes = new Map<number, CellFix[]>();
  for (const fix of context.choice.cells ?? []) fixes.set(fix.row, [...(fixes.get(fix.row) ?? []), fix]);
  if (fixes.size === 0) return row => row;
  return (row, line) => {
    const here = fixes.get(line);
    if (here === undefined) return row;
    const fixed = [...row];
    for (const { column, text } of here) {
      if (column > row.length) continue;
      const where = cellPlace(line, columnAt(column, context));
      context.log.add(note('cell-fixed', { where, found: row[column - 1] ?? '', params: { text } }));
      fixed[column - 1] = text;
    }
    return fixed;
  };
}
