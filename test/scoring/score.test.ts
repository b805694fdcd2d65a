import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/core/framework.ts';
import { CELL_FLAG } from '../../src/core/result.ts';
import { codesOf, observedIn, rowOf, score, scoresOf, TREE } from './small-tree.ts';

const POSTS = { normalise: { method: 'goalposts' } };
const full = observedIn({ A: [10, 0, 5], B: [5, 5, 0], C: [0, 10, 10] });

describe('scoring', () => {
  it('weights inside the parent, level after level', () => {
    const { sectors, issues } = score(full, POSTS);
    expect(issues).toEqual([]);
    expect(scoresOf(sectors[0]!, 'P')).toEqual([50, 50, 50]);
    expect(scoresOf(sectors[0]!, 'Q')).toEqual([50, 100, 0]);
    expect(scoresOf(sectors[0]!)).toEqual([50, 62.5, 37.5]);
    expect(rowOf(sectors[0]!, sectors[0]!.rank, 'index')).toEqual([2, 1, 3]);
    expect(sectors[0]!.nodes.map(n => `${n.code} ${n.level}`)).toEqual([
      'index 3',
      'P 2',
      'Q 2',
      'a 1',
      'b 1',
      'c 1',
    ]);
    expect([...sectors[0]!.weights[0]!.effective]).toEqual([1, 0.75, 0.25, 0.375, 0.375, 0.25]);
  });

  it('re-weights the others where a child is missing, and lets coverage say so', () => {
    const [sector] = score(observedIn({ A: [10, null, 5], B: [5, 5, 0] }), POSTS).sectors;
    expect(scoresOf(sector!, 'P')).toEqual([100, 50]);
    expect(rowOf(sector!, sector!.coverage, 'P')).toEqual([0.5, 1]);
    expect(rowOf(sector!, sector!.coverage, 'index')).toEqual([0.625, 1]);
    expect(sector!.grades).toEqual(['NR', 'BBB']);
    expect([...sector!.available]).toEqual([2 / 3, 1]);
  });

  it('a flat indicator has no score, a warning, and its weight goes to the others', () => {
    const result = score(observedIn({ A: [3, 0, 5], B: [3, 5, 0], C: [3, 10, 10] }), {});
    expect(scoresOf(result.sectors[0]!, 'a')).toEqual([null, null, null]);
    expect(scoresOf(result.sectors[0]!, 'P')).toEqual([0, 50, 100]);
    expect(codesOf(result)).toEqual(['warning indicator-constant a']);
  });

  it('a single city has no score from its own spread, and one from goalposts', () => {
    const alone = observedIn({ A: [10, 0, 5] });
    const relative = score(alone, {});
    expect(relative.sectors[0]!.exclusions).toEqual([{ reason: 'no-score' }]);
    expect(relative.sectors[0]!.grades).toEqual(['NR']);
    expect(scoresOf(score(alone, POSTS).sectors[0]!)).toEqual([50]);
  });

  it('tied units share a rank, by the rule asked for', () => {
    const tied = observedIn({ A: [9, 9, 1], B: [5, 5, 5], C: [5, 5, 5], D: [1, 1, 9] });
    const ranks = (ties: string) => {
      const [sector] = score(tied, { ...POSTS, rank: { ties } }).sectors;
      return rowOf(sector!, sector!.rank, 'index');
    };
    expect(ranks('min')).toEqual([1, 2, 2, 4]);
    expect(ranks('dense')).toEqual([1, 2, 2, 3]);
    expect(ranks('average')).toEqual([1, 2.5, 2.5, 4]);
  });

  it('ranks inside a year, on statistics of all years or of that year', () => {
    const two = [
      ...observedIn({ A: [0, 0, 9], B: [1, 1, 1] }, 2023),
      ...observedIn({ A: [2, 2, 0], B: [4, 4, 3] }, 2024),
    ];
    const pooled = score(two, {}).sectors[0]!;
    expect(scoresOf(pooled, 'a')).toEqual([0, 25, 50, 100]);
    expect(rowOf(pooled, pooled.rank, 'a')).toEqual([2, 1, 2, 1]);
    expect(pooled.weights.map(w => w.year)).toEqual([null]);
    const yearly = score(two, { window: 'year', weight: { method: 'entropy' } }).sectors[0]!;
    expect(scoresOf(yearly, 'a')).toEqual([0, 100, 0, 100]);
    expect(yearly.weights.map(w => w.year)).toEqual([2023, 2024]);
  });

  it('not applicable leaves the denominator; missing stays in it', () => {
    const observed = [
      ...observedIn({ A: [10, null, 5], B: [5, 5, 0] }),
      { city: 'A', year: 2024, indicator: 'b', value: null, flag: 'not-applicable' as const },
    ];
    const [sector] = score(observed, POSTS).sectors;
    expect(rowOf(sector!, sector!.coverage, 'index')).toEqual([1, 1]);
    expect(rowOf(sector!, sector!.coverage, 'b')).toEqual([null, 1]);
    expect(sector!.grades[0]).toBe('AA');
  });

  it('an indicator that does not apply to a sector has no weight there', () => {
    const tree = {
      ...TREE,
      indicators: TREE.indicators.map(i => (i.code === 'b' ? { ...i, sectors: ['x'] } : i)),
    };
    const [sector] = score(full, POSTS, [tree]).sectors;
    expect([...sector!.weights[0]!.weight]).toEqual([1, 0.75, 0.25, 1, 0, 1]);
    expect(scoresOf(sector!, 'P')).toEqual([100, 50, 0]);
    expect(rowOf(sector!, sector!.coverage, 'index')).toEqual([1, 1, 1]);
  });

  it('a target is never scored', () => {
    const [sector] = score(
      [...full, { city: 'A', year: 2030, indicator: 'a', value: 9, flag: 'target' }],
      POSTS,
    ).sectors;
    expect([...sector!.years]).toEqual([2024, 2024, 2024]);
  });

  it('marks clipped cells, and not those that only touch a post', () => {
    const [sector] = score(observedIn({ A: [12, 10, 0], B: [0, -1, 11] }), POSTS).sectors;
    expect(Array.from(sector!.flags, f => (f & CELL_FLAG.clamped) !== 0)).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  it('a child under the least share of weight takes its parent with it', () => {
    const observed = observedIn({ A: [10, null, 5], B: [5, 5, 0] });
    expect(scoresOf(score(observed, { ...POSTS, aggregate: { minCoverage: 0.5 } }).sectors[0]!, 'P')).toEqual(
      [100, 50],
    );
    const strict = score(observed, { ...POSTS, aggregate: { minCoverage: { 2: 0.6 } } }).sectors[0]!;
    expect(scoresOf(strict, 'P')).toEqual([null, 50]);
    expect(scoresOf(strict)).toEqual([50, 62.5]);
  });

  it('a transform acts on value and goalposts, and has nothing for values ≤ 0', () => {
    const tree = frameworkSchema.parse({
      ...TREE,
      indicators: [{ code: 'a', parent: 'P', goalposts: [1, 100], transform: 'log10' }],
    });
    const observed = [1, 10, 0].map((value, i) => ({ city: `C${i}`, year: 2024, indicator: 'a', value }));
    const result = score(observed, POSTS, [tree]);
    expect(scoresOf(result.sectors[0]!, 'a')).toEqual([0, 50, null]);
    expect([...result.sectors[0]!.treated]).toEqual([1, 10, 0]);
    expect(codesOf(result)).toEqual(['warning transform-not-positive a']);
  });

  it('Copeland compares the units of a window, at every level', () => {
    const observed = observedIn({ A: [3, 3, 1], B: [2, 2, 2], C: [1, 1, 3] });
    const result = score(observed, { aggregate: { method: 'copeland' } });
    expect(scoresOf(result.sectors[0]!)).toEqual([2, 0, -2]);
    expect(codesOf(result)).toEqual(['note grade-scale ']);
  });

  it('is the same to the bit when run again, and when rows arrive in another order', () => {
    const method = {
      impute: { method: 'mean' },
      weight: { method: 'critic' },
      treat: { method: 'winsorise' },
    };
    const observed = observedIn({
      A: [10.1, 0.3, 5],
      B: [5.7, null, 0.2],
      C: [0.1, 9.9, 7.3],
      D: [3.3, 1.1, 2.2],
    });
    const [first, again, turned] = [observed, observed, [...observed].reverse()].map(
      o => score(o, method).sectors[0]!,
    );
    expect(again!.score).toEqual(first!.score);
    expect(turned!.score).toEqual(first!.score);
  });
});
