import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregateChoice, AggregateMethod } from '../../../src/core/method.ts';
import { AGGREGATORS } from '../../../src/methods/aggregate/index.ts';
import { columnsOf, differences } from '../arbitrary.ts';

const NA = Number.NaN;
const CHOICE = { p: 2.5, orness: 0.3, penalty: 'down' } as const;

/** One unit's available children that weigh, weights summing to 1. */
interface Row {
  readonly x: readonly number[];
  readonly w: readonly number[];
}
type Table = { readonly scores: readonly Float64Array[]; readonly weights: readonly number[] };

function rowOf({ scores, weights }: Table, unit: number): Row {
  const held = scores.flatMap((s, i) => (Number.isNaN(s[unit]!) || weights[i] === 0 ? [] : [i]));
  const total = held.reduce((sum, i) => sum + weights[i]!, 0);
  return { x: held.map(i => scores[i]![unit]!), w: held.map(i => weights[i]! / total) };
}

const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);
const over = ({ x, w }: Row, f: (x: number) => number): number => sum(x.map((v, i) => w[i]! * f(v)));
const each = (f: (row: Row) => number) => (table: Table) =>
  table.scores[0]!.map((_, unit) => {
    const row = rowOf(table, unit);
    return row.x.length === 0 ? NA : f(row);
  });

/** The formulas of the method sheet, written out once more. */
const FORMULAS: Readonly<Record<AggregateMethod, (table: Table) => Float64Array>> = {
  arithmetic: each(row => over(row, x => x)),
  geometric: each(({ x, w }) => x.reduce((product, v, i) => product * v ** w[i]!, 1)),
  harmonic: each(row => 1 / over(row, x => 1 / x)),
  generalised: each(row => over(row, x => x ** CHOICE.p) ** (1 / CHOICE.p)),
  median: ({ scores }) =>
    scores[0]!.map((_, unit) => {
      const row = scores
        .map(s => s[unit]!)
        .filter(v => !Number.isNaN(v))
        .sort((a, b) => a - b);
      return ((row[(row.length - 1) >> 1] ?? NA) + (row[row.length >> 1] ?? NA)) / 2;
    }),
  copeland: ({ scores, weights }) =>
    scores[0]!.map((_, i) => {
      if (rowOf({ scores, weights }, i).x.length === 0) return NA;
      return sum(
        Array.from(scores[0]!, (__, j) => {
          const both = scores.flatMap((s, k) => (Number.isNaN(s[i]! + s[j]!) ? [] : [k]));
          const total = sum(both.map(k => weights[k]!));
          const ahead = sum(
            both.map(k => (Math.sign(scores[k]![i]! - scores[k]![j]!) / 2 + 0.5) * weights[k]!),
          );
          return total === 0 || Math.abs(ahead / total - 0.5) < 1e-9 ? 0 : Math.sign(ahead / total - 0.5);
        }),
      );
    }),
  owa: each(({ x, w }) => {
    const order = x.map((_, i) => i).sort((a, b) => x[b]! - x[a]!);
    const q = (k: number) => sum(order.slice(0, k).map(i => w[i]!)) ** (1 / CHOICE.orness - 1);
    return sum(order.map((i, k) => (q(k + 1) - q(k)) * x[i]!));
  }),
  topsis: ({ scores, weights }) => {
    const r = scores.map((s, k) => {
      const length = Math.hypot(...s.filter(v => !Number.isNaN(v)));
      return [...s].map(v => (weights[k]! * v) / length);
    });
    const known = r.map(column => column.filter(v => !Number.isNaN(v)));
    return scores[0]!.map((_, unit) => {
      const held = r.flatMap((column, k) => (Number.isNaN(column[unit]!) ? [] : [k]));
      const best = Math.hypot(...held.map(k => Math.max(...known[k]!) - r[k]![unit]!));
      const worst = Math.hypot(...held.map(k => r[k]![unit]! - Math.min(...known[k]!)));
      return worst / (best + worst);
    });
  },
  'penalised-mean': each(row => {
    const m = over(row, x => x);
    return m - over(row, x => (x - m) ** 2) / m;
  }),
};

const weights = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 5 })))
  .filter(w => sum(w) > 0)
  .map(w => w.map(v => v / sum(w)));
const table = fc.record({ scores: columnsOf(3, 1, 100), weights });

function draw(id: AggregateMethod, { scores, weights: w }: Table, choice: Partial<AggregateChoice> = CHOICE) {
  const out = new Float64Array(scores[0]!.length);
  AGGREGATORS.find(a => a.id === id)!.apply({ scores, weights: w }, { method: id, ...choice }, out);
  return out;
}

describe.each(AGGREGATORS.map(a => a.id))('%s', id => {
  it('is its formula over the children there are', () => {
    fc.assert(
      fc.property(table, t => {
        expect(differences(draw(id, t), FORMULAS[id](t))).toEqual([]);
      }),
    );
  });

  it('depends neither on the order of units nor on that of children', () => {
    fc.assert(
      fc.property(table, t => {
        const back = { ...t, scores: t.scores.map(s => s.toReversed()) };
        expect(differences(draw(id, back).toReversed(), draw(id, t))).toEqual([]);
        const turned = { scores: t.scores.toReversed(), weights: t.weights.toReversed() };
        expect(differences(draw(id, turned), draw(id, t))).toEqual([]);
      }),
    );
  });
});

describe.each(AGGREGATORS.filter(a => a.staysInside).map(a => a.id))('%s', id => {
  it('is never lowered by a better child, and is the child where all are equal', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 60 }), (t, gain) => {
        const raised = { ...t, scores: t.scores.map((s, k) => (k === 0 ? s.map(v => v + gain) : s)) };
        const [before, after] = [draw(id, t), draw(id, raised)];
        before.forEach((score, unit) => {
          if (!Number.isNaN(score)) expect(after[unit]!).toBeGreaterThanOrEqual(score - 1e-9);
        });
        const same = { ...t, scores: [t.scores[0]!, t.scores[0]!, t.scores[0]!] };
        expect(differences(draw(id, same), t.scores[0]!)).toEqual([]);
      }),
    );
  });
});

describe('the generalised mean', () => {
  const scores = [Float64Array.of(20, 0), Float64Array.of(80, 80)];
  const mean = (p: number) => [...draw('generalised', { scores, weights: [0.5, 0.5] }, { p })];

  it('nears the geometric mean as p nears 0', () => {
    for (const p of [1e-6, 1e-9, 1e-13, -1e-13]) expect(mean(p)[0]).toBeCloseTo(40, 3);
  });

  it('nears the greatest, or the least, child as p grows, beyond every power a double can hold', () => {
    expect(mean(5000)[0]).toBeCloseTo(80, 1);
    expect(mean(-5000)[0]).toBeCloseTo(20, 1);
  });

  it('takes zeros where p is above 0 and has none below', () => {
    expect(mean(2)[1]).toBeCloseTo(80 * Math.SQRT1_2, 12);
    expect(mean(-2)[1]).toBeNaN();
    expect([...draw('generalised', { scores: [Float64Array.of(0)], weights: [1] }, { p: 3 })]).toEqual([0]);
  });
});

describe('scores that differ by rounding alone', () => {
  const scores = [Float64Array.of(0.1 + 0.2, 0.3, 0.3)];

  it('neither win nor lose a pair', () => {
    expect([...draw('copeland', { scores, weights: [1] })]).toEqual([0, 0, 0]);
  });

  it('tell no units apart in TOPSIS', () => {
    expect([...draw('topsis', { scores, weights: [1] })]).toEqual([NA, NA, NA]);
  });

  it('a child without weight gives no place', () => {
    const both = [Float64Array.of(1, NA), Float64Array.of(2, 3)];
    expect([...draw('copeland', { scores: both, weights: [1, 0] })]).toEqual([0, NA]);
  });
});
