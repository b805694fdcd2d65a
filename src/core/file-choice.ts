import type { CellFix, FileChoice } from './workspace.ts';

/** What was answered before with a further answer laid over it: words, columns and cells one by one, the rest as a whole. */
export function withAnswer(before: FileChoice, answer: FileChoice): FileChoice {
  const words = (key: 'columns' | 'cities' | 'sectors' | 'indicators'): object =>
    before[key] === undefined && answer[key] === undefined
      ? {}
      : { [key]: { ...before[key], ...answer[key] } };
  const cells = answer.cells === undefined ? before.cells : withFixes(before.cells ?? [], answer.cells);
  return {
    ...before,
    ...answer,
    ...words('columns'),
    ...words('cities'),
    ...words('sectors'),
    ...words('indicators'),
    ...(cells === undefined ? {} : { cells }),
  };
}

/** A later correction of a cell takes the place of an earlier one. */
function withFixes(before: readonly CellFix[], added: readonly CellFix[]): readonly CellFix[] {
  const isAt = (a: CellFix) => (b: CellFix) => a.row === b.row && a.column === b.column;
  return [...before.filter(fix => !added.some(isAt(fix))), ...added];
}

/** What may be kept for other files of the same sender: everything but single cells, and what stands in one file only. */
export function mappingOf(choice: FileChoice): FileChoice {
  const { cells, sheet, year, conflicts, ...mapping } = choice;
  return mapping;
}

/** Whether an answer says nothing. */
export const isEmptyChoice = (choice: FileChoice): boolean =>
  Object.values(choice).every(
    value => value === undefined || (typeof value === 'object' && Object.keys(value).length === 0),
  );
