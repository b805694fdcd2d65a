import { expect, it } from 'vitest';
import { mostGaps } from '../../../src/screens/data/most-gaps.ts';

it('the cities that lack most come out in their own order; what does not apply is no gap', () => {
  const [missing, observed, notApplicable] = [0, 1, 2];
  const grid = {
    cities: ['A', 'B', 'C', 'D'],
    indicators: ['i1', 'i2'],
    status: Uint8Array.of(
      ...[observed, missing, notApplicable, missing],
      ...[observed, missing, notApplicable, observed],
    ),
  };
  expect(mostGaps(grid, 2)).toEqual([1, 3]);
  expect(mostGaps(grid, 3)).toEqual([0, 1, 3]);
  expect(mostGaps(grid, 9)).toEqual([0, 1, 2, 3]);
});
