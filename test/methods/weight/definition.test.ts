import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightMethod } from '../../../src/core/method.ts';
import { WEIGHTERS } from '../../../src/methods/weight/index.ts';
import { sharesOf } from '../../../src/methods/weight/shares.ts';
import { columnsOf, differences, there } from '../arbitrary.ts';

const NA = Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const sd = (values: readonly number[]): number =>
  Math.sqrt(sum(values.map(v => (v - mean(values)) ** 2)) / (values.length - 1));
const isFlat = (values: ArrayLike<number>): boolean => new Set(there(Array.from(values))).size < 2;
const unit = (values: ArrayLike<number>): number[] => {
  const all = there(Array.from(values));
  return all.map(v => (v - Math.min(...all)) / (Math.max(...all) - Math.min(...all)));
};

function pearson(a: Float64Array, b: Float64Array): number {
  const both = Array.from(a.keys()).filter(i => !Number.isNaN(a[i]! + b[i]!));
  const [x, y] = [both.map(i => a[i]!), both.map(i => b[i]!)];
  if (isFlat(x) || isFlat(y)) return NA;
  const products = x.map((v, i) => (v - mean(x)) * (y[i]! - mean(y)));
  return sum(products) / (both.length - 1) / (sd(x) * sd(y));
}

/** What full correlation leaves is rounding. */
const unlike = (r: number): number => (1 - r < 1e-12 ? 0 : 1 - r);

type Rule = (scores: readonly Float64Array[], given: readonly number[]) => readonly number[];
const byColumn =
  (f: (v: readonly number[]) => number): Rule =>
  scores =>
    scores.map(s => (isFlat(s) ? 0 : f(unit(s))));

/** The formulas of the method sheet that can be written out in a line. */
const FORMULAS: Partial<Readonly<Record<WeightMethod, Rule>>> = {
  given: (_scores, given) => given,
  equal: scores => scores.map(() => 1),
  entropy: byColumn(v => {
    const p = v.map(x => x / sum(v)).filter(x => x > 0);
    return 1 + sum(p.map(x => x * Math.log(x))) / Math.log(v.length);
  }),
  'standard-deviation': byColumn(sd),
  'coefficient-of-variation': byColumn(v => sd(v) / mean(v)),
  critic: scores =>
    scores.map((s, j) => {
      if (isFlat(s)) return 0;
      return sd(unit(s)) * sum(there(scores.map((other, k) => (k === j ? NA : unlike(pearson(s, other))))));
    }),
};
const written = WEIGHTERS.flatMap(w => (FORMULAS[w.id] === undefined ? [] : [[w, FORMULAS[w.id]!] as const]));
const GIVEN = [2, 0, 5];

describe.each(written.map(([w, rule]) => [w.id, w, rule] as const))('%s', (id, weighter, rule) => {
  it('is its formula, over what each column has', () => {
    fc.assert(
      fc.property(columnsOf(3, 0, 9, 12), scores => {
        const raw = weighter.weigh({ scores, given: GIVEN }, { method: id });
        expect(differences(sharesOf(raw), sharesOf(rule(scores, GIVEN)))).toEqual([]);
      }),
    );
  });

  it('does not care about the unit and the origin of a column', () => {
    fc.assert(
      fc.property(columnsOf(3, 0, 9, 12), fc.constantFrom(2 ** -40, 8, 2 ** 40), (scores, factor) => {
        const moved = scores.map((s, j) => (j === 1 ? s.map(v => v * factor) : s));
        const [before, after] = [scores, moved].map(c =>
          sharesOf(weighter.weigh({ scores: c, given: GIVEN }, { method: id })),
        );
        expect(differences(after!, before!)).toEqual([]);
      }),
    );
  });
});

describe('entropy weights, where others go wrong', () => {
  const entropy = WEIGHTERS.find(w => w.id === 'entropy')!;
  const weigh = (...scores: readonly Float64Array[]) =>
    sharesOf(entropy.weigh({ scores, given: scores.map(() => 1) }, { method: 'entropy' }));

  it('a zero in a column takes the logarithm of nothing: 0·ln 0 = 0', () => {
    const spread = Float64Array.of(0, 4, 5, 6, 7, 8);
    const other = Float64Array.of(3, 4, 5, 6, 7, 80);
    expect(weigh(spread, other)[0]).toBeLessThan(0.5);
  });

  it('a constant column weighs nothing, also one that differs by rounding alone', () => {
    const spread = Float64Array.of(0, 4, 5);
    expect(weigh(spread, Float64Array.of(7, 7, 7))).toEqual([1, 0]);
    expect(weigh(spread, Float64Array.of(0.1 + 0.2, 0.3, 0.3))).toEqual([1, 0]);
  });
});

describe('CRITIC weights', () => {
  it('are none, not what rounding leaves, where all columns say the same', () => {
    const critic = WEIGHTERS.find(w => w.id === 'critic')!;
    const scores = [3, 0.7, 11].map(k => Float64Array.of(0.1, 0.2, 0.4, 0.9, 1.3).map(v => k * v));
    expect(critic.weigh({ scores, given: GIVEN }, { method: 'critic' })).toEqual([0, 0, 0]);
  });
});
