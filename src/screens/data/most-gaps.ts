import { CELL_STATUS } from '../../core/result.ts';
import type { CoverageGrid } from '../../engine/port.ts';

const MISSING = CELL_STATUS.indexOf('missing');

/** Positions of the cities that lack most values, as many as are wanted, in the order of the grid. */
export function mostGaps({ cities, status }: CoverageGrid, wanted: number): readonly number[] {
  const gaps = new Int32Array(cities.length);
  for (let cell = 0; cell < status.length; cell++) {
    if (status[cell] === MISSING) gaps[cell % cities.length]! += 1;
  }
  return cities
    .map((_, city) => city)
    .sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0) || a - b)
    .slice(0, wanted)
    .sort((a, b) => a - b);
}
