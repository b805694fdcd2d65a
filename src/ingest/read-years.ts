import type { Cell } from './builder.ts';
import { committer } from './commit.ts';
import type { FileContext } from './file-context.ts';
import type { YearColumn } from './header.ts';
import type { IssueLog } from './issue-log.ts';
import { longCells } from './read-long.ts';
import type { RowReader } from './read-rows.ts';

/**
 * Reads rows of one city and indicator with a column a year. What is wrong with the city or the indicator is said once a
 * row, what is wrong with a value in its column.
 */
export function yearsReader(context: FileContext, file: string, years: readonly YearColumn[]): RowReader {
  const commit = committer(context, file);
  const takenOn = new Map<number, number>();
  const readers = years.map((column, at) => {
    const log = at === 0 ? context.log : onlyIn(context.log, column);
    return longCells({ ...context, log, year: column.year }, column);
  });
  return (row, line) => {
    const cells = readers.flatMap((read): readonly Cell[] => {
      const cell = read(row, line);
      return cell === null ? [] : [cell];
    });
    if (cells.length === 0) return { taken: -1, undone: 0, lost: 0 };
    const { taken, undone } = commit(cells);
    if (taken > 0) takenOn.set(line, taken);
    const lost = undone.reduce((sum, undoneLine) => sum + (takenOn.get(undoneLine) ?? 0), 0);
    return { taken: taken === 0 ? -1 : taken, undone: undone.length, lost };
  };
}

/** A log that passes on what is said of one column. */
const onlyIn = (log: IssueLog, { number }: YearColumn): IssueLog => ({
  list: () => log.list(),
  add: issue => {
    if (issue.where.column === number) log.add(issue);
  },
});
