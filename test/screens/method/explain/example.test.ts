import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../../src/scoring/ranking-of.ts';
import { exampleOf } from '../../../../src/screens/method/explain/example.ts';
import { observedIn, score } from '../../../scoring/small-tree.ts';

const DATA = observedIn({
  A: [0, 2, 8],
  B: [5, 4, 6],
  C: [10, null, 2],
  D: [8, 9, 0],
});

const under = (method: unknown) => {
  const sector = sectorOf(score(DATA, method), 'all');
  if (sector === null) throw new Error('not scored');
  return sector;
};

const example = (step: Parameters<typeof exampleOf>[0]['step'], method: unknown, own: string | null = 'B') =>
  exampleOf({ step, result: under(method), current: under({}), year: 2024, own });

describe('a method on the reader’s own data', () => {
  it('an imputed cell was empty before and has its value after', () => {
    expect(example('impute', { impute: { method: 'mean' } })).toEqual({
      kind: 'cells',
      posts: null,
      cells: [{ city: 'C', node: 'b', before: null, after: 5 }],
    });
  });

  it('a step that changes nothing says so', () => {
    expect(example('treat', { treat: { method: 'winsorise' } })).toEqual({ kind: 'nothing' });
  });

  it('normalising shows one indicator in ranked cities, with the numbers of its scale', () => {
    const shown = example('normalise', { normalise: { method: 'min-max' } });
    if (shown.kind !== 'cells') throw new Error(shown.kind);
    expect(new Set(shown.cells.map(c => c.node))).toEqual(new Set(['a']));
    expect(shown.posts).toEqual([0, 10]);
    expect(shown.cells.find(c => c.city === 'B')).toMatchObject({ before: 5, after: 50 });
  });

  it('weights stand beside those in force', () => {
    expect(example('weight', { weight: { method: 'equal' } })).toEqual({
      kind: 'weights',
      rows: [
        { node: 'P', before: 0.75, after: 0.5 },
        { node: 'Q', before: 0.25, after: 0.5 },
      ],
    });
  });

  it('sums give the index of every city shown from its parts', () => {
    const shown = example('aggregate', { aggregate: { method: 'arithmetic' } });
    if (shown.kind !== 'sum') throw new Error(shown.kind);
    expect(shown.cities).toContain('B');
    shown.totals.forEach((total, i) => {
      const sum = shown.rows.reduce((s, row) => s + row.weight * (row.scores[i] ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(total ?? Number.NaN, 12);
    });
  });

  it('without an own city the first of the ranking are shown', () => {
    const shown = example('grade', {}, null);
    if (shown.kind !== 'grades') throw new Error(shown.kind);
    expect(shown.rows[0]).toMatchObject({ city: 'C' });
  });
});
