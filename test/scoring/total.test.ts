import { describe, expect, it } from 'vitest';
import { observedIn, score } from './small-tree.ts';

const POSTS = { normalise: { method: 'goalposts' } };
const observed = [
  ...observedIn({ A: [10, 10, 0], B: [5, 5, 5] }, 2024, 'building'),
  ...observedIn({ A: [0, 0, 10] }, 2024, 'shoes'),
];

describe('a city’s total over sectors', () => {
  it('re-weights the sectors it has, and lets coverage say so', () => {
    const { total, totalNode, totalLevel } = score(observed, {
      ...POSTS,
      total: { weights: { building: 1, shoes: 3 } },
    });
    expect([totalNode, totalLevel]).toEqual(['index', 3]);
    expect(total).toEqual([
      { city: 'A', year: 2024, score: 25, rank: 2, coverage: 1, grade: 'CC' },
      { city: 'B', year: 2024, score: 50, rank: 1, coverage: 0.25, grade: 'NR' },
    ]);
  });

  it('counts a sector without any data as not covered', () => {
    const { total } = score(observed, { ...POSTS, total: { weights: { building: 1, hats: 1 } } });
    expect(total.map(t => [t.city, t.score, t.coverage])).toEqual([
      ['A', 100, 0.5],
      ['B', 50, 0.5],
    ]);
  });

  it('is null where no sector has a score', () => {
    const method = { ...POSTS, screen: { minCoverage: 1 }, total: { weights: { building: 1 } } };
    const { total } = score(observedIn({ A: [1, null, 2] }, 2024, 'building'), method);
    expect(total).toEqual([{ city: 'A', year: 2024, score: null, rank: null, coverage: 0.625, grade: 'NR' }]);
  });

  it('is not made unless asked', () => {
    expect(score(observed, POSTS).total).toEqual([]);
  });
});
