/** Units and runs whose numbers are gathered together: few enough to be met in near memory. */
const TOGETHER = 8;
const RUNS = 512;

/**
 * Gives the numbers of each unit over the runs (cells runs·n, run after run), unit after unit in the order wanted.
 * The column is room that is used again.
 */
export function eachUnit<T extends Float32Array | Float64Array>(
  cells: T,
  n: number,
  units: readonly number[],
  visit: (unit: number, column: T) => void,
): void {
  const runs = cells.length / n;
  const columns = Array.from({ length: TOGETHER }, () => cells.slice(0, runs) as T);
  for (let first = 0; first < units.length; first += TOGETHER) {
    const some = units.slice(first, first + TOGETHER);
    for (let from = 0; from < runs; from += RUNS) {
      const to = Math.min(runs, from + RUNS);
      for (let i = 0; i < some.length; i++) gather(cells, n, some[i]!, columns[i]!, from, to);
    }
    for (let i = 0; i < some.length; i++) visit(some[i]!, columns[i]!);
  }
}

function gather<T extends Float32Array | Float64Array>(
  cells: T,
  n: number,
  unit: number,
  column: T,
  from: number,
  to: number,
): void {
  for (let run = from, cell = from * n + unit; run < to; run++, cell += n) column[run] = cells[cell]!;
}

/** Positions of n units. */
export const unitsUpTo = (n: number): readonly number[] => Array.from({ length: n }, (_, unit) => unit);
