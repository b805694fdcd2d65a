import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/screens/city/headline.ts';
import { rankingRow } from './rows.ts';

describe('the first sentence about a city', () => {
  it('counts only ranked cities', () => {
    const ranking = [
      rankingRow('A'),
      rankingRow('B', { rank: 2 }),
      rankingRow('C', { rank: null, score: null }),
    ];
    expect(headlineOf(ranking, 'B')).toMatchObject({ kind: 'ranked', rank: 2, count: 2, coverage: 1 });
  });

  it.each([
    [5, { kind: 'up', places: 2, year: 2023 }],
    [1, { kind: 'down', places: 2, year: 2023 }],
    [3, { kind: 'same', year: 2023 }],
    [null, { kind: 'none' }],
  ])('a rank of 3 after %s', (previousRank, change) => {
    const ranking = [rankingRow('A', { rank: 3, previousRank, previousYear: 2023 })];
    expect(headlineOf(ranking, 'A')).toMatchObject({ change });
  });

  it('a city that is not ranked keeps its reason and what is missing', () => {
    const exclusion = { reason: 'coverage', coverage: 0.5, threshold: 0.7 } as const;
    const row = rankingRow('A', { score: null, rank: null, coverage: 0.5, exclusion, missing: ['i1', 'i2'] });
    expect(headlineOf([row], 'A')).toEqual({
      kind: 'not-ranked',
      exclusion,
      coverage: 0.5,
      applicable: 4,
      missing: ['i1', 'i2'],
    });
  });

  it('a city without rows is absent', () => {
    expect(headlineOf([rankingRow('A')], 'B')).toEqual({ kind: 'absent' });
  });
});
