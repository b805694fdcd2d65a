// What every registered method promises, whatever the data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregateMethod, NormaliseMethod } from '../../src/core/method.ts';
import { AGGREGATORS } from '../../src/methods/aggregate/index.ts';
import { IMPUTERS } from '../../src/methods/impute/index.ts';
import { NORMALISERS } from '../../src/methods/normalise/index.ts';
import { SECOND_TREATMENTS } from '../../src/methods/treat/index.ts';
import { WEIGHTERS } from '../../src/methods/weight/index.ts';
import { contributionsOf } from '../../src/scoring/contribution.ts';
import { observedIn, rowOf, score, scoresOf, type Table } from './small-tree.ts';

const tame = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -400, max: 400 }).map(v => v / 8) },
  fc.constant(null),
);
/** Values at the edges of what a double holds, signs mixed, and equal ones. */
const wild = fc.oneof(tame, fc.constantFrom(0, 7, -7, 5e-324, 1e-310, 1.7e308, -1.7e308, 1e200));

const tables = (value: fc.Arbitrary<number | null>, minLength = 1): fc.Arbitrary<Table> =>
  fc
    .array(fc.tuple(value, value, value), { minLength, maxLength: 7 })
    .map(rows => Object.fromEntries(rows.map((row, i) => [`C${i}`, row])))
    .filter(table => Object.values(table).some(row => row.some(v => v !== null)));

/** Parameters that a method cannot do without. */
const REQUIRED: Readonly<Record<string, object>> = {
  'group-mean': { group: 'size' },
  'group-median': { group: 'size' },
  generalised: { p: 2 },
  'distance-to-reference': { reference: 'C0' },
};
const choice = (method: string) => ({ method, ...REQUIRED[method] });

/** Weights for all units alike that need no judgement. */
const PLAIN_WEIGHTS = WEIGHTERS.filter(
  w => w.weighUnits === undefined && !['ahp', 'combined'].includes(w.id),
).map(w => w.id);

/** A method file for each method of each step, the other steps as plain as it allows. */
const FILES: readonly (readonly [string, object])[] = [
  ...IMPUTERS.filter(i => !i.id.startsWith('group')).map(
    ({ id }) => [`impute ${id}`, { impute: choice(id) }] as const,
  ),
  ...SECOND_TREATMENTS.map(
    ({ id }) => [`treat then ${id}`, { treat: { method: 'winsorise', maxPoints: 0, then: id } }] as const,
  ),
  ...NORMALISERS.map(({ id }) => [`normalise ${id}`, { normalise: choice(id) }] as const),
  ...PLAIN_WEIGHTS.map(id => [`weight ${id}`, { weight: choice(id) }] as const),
  ...AGGREGATORS.map(({ id }) => [`aggregate ${id}`, { aggregate: choice(id) }] as const),
];

/** Fixed posts and shifts by a fixed 1 are in the unit of the indicator. */
const IN_UNITS = /goalposts|scaled|distance-to-target|box-cox|log-ct-orig|log-gii/;

describe.each(FILES)('%s', (name, file) => {
  it('never gives NaN, infinity or a crown without a score', () => {
    fc.assert(
      fc.property(tables(wild), table => {
        const { sectors, issues } = score(observedIn(table), file);
        if (issues.some(i => i.severity === 'error')) return;
        const [sector] = sectors;
        for (const s of sector!.score) expect(Number.isNaN(s) || Number.isFinite(s)).toBe(true);
        for (const set of sector!.weights) expect([...set.effective].every(Number.isFinite)).toBe(true);
        for (const { code } of sector!.nodes) {
          const placed = rowOf(sector!, sector!.rank, code).map(rank => rank !== null);
          expect(scoresOf(sector!, code).map(s => s !== null)).toEqual(placed);
        }
        const tops = scoresOf(sector!);
        const best = Math.max(...tops.map(s => s ?? Number.NEGATIVE_INFINITY));
        rowOf(sector!, sector!.rank, 'index').forEach((rank, unit) => {
          if (rank === 1) expect(tops[unit]).toBeGreaterThanOrEqual(best - 1e-9 * Math.abs(best));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not care about the order of the rows', () => {
    fc.assert(
      fc.property(
        tables(tame).chain(table => {
          const rows = observedIn(table);
          return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([rows, shuffled]) => {
          const [plain, mixed] = [rows, shuffled].map(observed => score(observed, file).sectors[0]);
          expect(mixed?.score).toEqual(plain?.score);
          expect(mixed?.rank).toEqual(plain?.rank);
        },
      ),
      { numRuns: 30 },
    );
  });

  if (IN_UNITS.test(name)) return;
  it('does not care about the unit of measure', () => {
    fc.assert(
      fc.property(tables(tame, 2), fc.constantFrom(1 / 1024, 4, 1024), (table, factor) => {
        const scaled = Object.fromEntries(
          Object.entries(table).map(([city, [a, ...rest]]) => [
            city,
            [a == null ? null : a * factor, ...rest],
          ]),
        );
        const [before, after] = [table, scaled].map(t => score(observedIn(t), file).sectors[0]);
        expect(after === undefined).toBe(before === undefined);
        if (before === undefined) return;
        scoresOf(before).forEach((s, unit) => {
          const found = scoresOf(after!)[unit]!;
          if (s === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(s, 6);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** TOPSIS moves its own ideal, a penalised mean falls when one child runs away from the others. */
const MONOTONE: readonly AggregateMethod[] = AGGREGATORS.map(a => a.id).filter(
  id => id !== 'topsis' && id !== 'penalised-mean',
);

describe.each(MONOTONE)('%s', id => {
  it('never lowers a city whose good indicator rises', () => {
    fc.assert(
      fc.property(tables(tame, 2), fc.integer({ min: 0, max: 50 }), (table, gain) => {
        const raised = { ...table, C0: table.C0!.map((v, j) => (v === null || j > 1 ? v : v + gain)) };
        const normalise = { method: 'goalposts', goalposts: [-100, 100], base: 1 };
        const [before, after] = [table, raised].map(
          t => score(observedIn(t), { normalise, aggregate: choice(id) }).sectors[0]!,
        );
        const [was, is] = [scoresOf(before!)[0], scoresOf(after!)[0]];
        if (was == null) expect(is).toBeNull();
        else expect(is!).toBeGreaterThanOrEqual(was - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(
  WEIGHTERS.filter(w => PLAIN_WEIGHTS.includes(w.id) && w.id !== 'given').map(w => [w.id, w] as const),
)('weights by %s', (id, weighter) => {
  it('are equal for equal columns', () => {
    const value = fc.integer({ min: 0, max: 800 }).map(v => v / 8);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 9 }), rows => {
        const [x, y] = [0, 1].map(j => Float64Array.from(rows, row => row[j]!));
        const scores = [x!, y!, x!.slice()];
        const codes = ['a', 'b', 'c'];
        const weights = weighter.weigh({ scores, given: [1, 1, 1], codes }, { method: id });
        const total = weights.reduce((sum, w) => sum + w, 0);
        if (total > 0) expect(weights[0]! / total).toBeCloseTo(weights[2]! / total, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each<[NormaliseMethod, AggregateMethod]>([
  ['min-max', 'arithmetic'],
  ['z-score', 'arithmetic'],
  ['efficacy', 'geometric'],
])('contributions under %s and the %s mean', (normalise, aggregate) => {
  it('sum to the score of their parent', () => {
    fc.assert(
      fc.property(tables(tame, 2), table => {
        const input = { normalise: { method: normalise }, aggregate: { method: aggregate } };
        const [sector] = score(observedIn(table), input).sectors;
        const weight = (node: string) =>
          sector!.weights[0]!.weight[sector!.nodes.findIndex(n => n.code === node)]!;
        scoresOf(sector!).forEach((whole, unit) => {
          const parts = contributionsOf(
            ['P', 'Q'].map(node => ({ node, weight: weight(node), score: scoresOf(sector!, node)[unit]! })),
            whole,
            aggregate,
          );
          const points = parts.flatMap(p => p.points ?? []);
          if (whole !== null) expect(points.reduce((sum, p) => sum + p, 0)).toBeCloseTo(whole, 9);
        });
      }),
      { numRuns: 60 },
    );
  });
});
