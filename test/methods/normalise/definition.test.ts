import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormaliseMethod } from '../../../src/core/method.ts';
import { NORMALISERS } from '../../../src/methods/normalise/index.ts';
import { extremesOf } from '../../../src/methods/statistics/extremes.ts';
import { columnOf, differences, there } from '../arbitrary.ts';

const POSTS = [-3, 8] as const;
const TARGET = 9;

/** What a formula may ask of a column: raw values x, direction d, turned values z of which `all` are available. */
interface Asked {
  readonly z: number;
  readonly d: 1 | -1;
  readonly all: readonly number[];
  readonly reference: number;
}

const least = ({ all }: Asked): number => Math.min(...all);
const most = ({ all }: Asked): number => Math.max(...all);
const worse = ({ z, all }: Asked): number => all.filter(other => other < z).length;
const mean = (all: readonly number[]): number => all.reduce((sum, v) => sum + v, 0) / all.length;
/** Way from the worse post to the better one, told from the raw value. */
const way = ({ z, d }: Asked): number => {
  const [worst, best] = d === 1 ? POSTS : [POSTS[1], POSTS[0]];
  return (d * z - worst) / (best - worst);
};

/** The formulas of the method sheet, written out once more. */
const FORMULAS: Readonly<Record<NormaliseMethod, (asked: Asked) => number>> = {
  'min-max': a => (100 * (a.z - least(a))) / (most(a) - least(a)),
  'z-score': a => {
    const sd = Math.sqrt(a.all.reduce((sum, v) => sum + (v - mean(a.all)) ** 2, 0) / (a.all.length - 1));
    return (a.z - mean(a.all)) / sd;
  },
  rank: a => worse(a) + 1,
  borda: worse,
  'percentile-rank': a => worse(a) / (a.all.length - 1),
  'distance-to-max': a => 1 - (most(a) - a.z) / (most(a) - least(a)),
  'distance-to-target': a =>
    a.d * TARGET > least(a) ? (a.z - least(a)) / (a.d * TARGET - least(a)) : Number.NaN,
  'distance-to-reference': a =>
    a.reference > least(a) ? 1 - (a.reference - a.z) / (a.reference - least(a)) : Number.NaN,
  goalposts: a => 100 * Math.min(1, Math.max(0, way(a))),
  scaled: a => 100 * way(a),
  'fraction-of-max': a => (most(a) === 0 ? Number.NaN : a.z / most(a)),
  efficacy: a => 60 + (40 * (a.z - least(a))) / (most(a) - least(a)),
};

const direction = fc.constantFrom<1 | -1>(1, -1);
const spread = columnOf(-10, 10).filter(x => new Set(there(x)).size > 1);

function normalise(id: NormaliseMethod, x: Float64Array, d: 1 | -1) {
  const z = x.map(v => d * v);
  const out = new Float64Array(z.length).fill(Number.NaN);
  const reference = new Float64Array(z.length).fill(z[0]!);
  const { problem } = NORMALISERS.find(n => n.id === id)!.apply(
    {
      z,
      extremes: extremesOf(z),
      direction: d,
      choice: { method: id },
      goalposts: POSTS,
      target: TARGET,
      reference,
    },
    out,
    new Uint8Array(z.length),
  );
  return { z, out, problem };
}

describe.each(NORMALISERS.map(n => n.id))('%s', id => {
  it('is its formula, for either direction', () => {
    fc.assert(
      fc.property(spread, direction, (x, d) => {
        const { z, out } = normalise(id, x, d);
        const all = there(z);
        const wanted = z.map(v => (Number.isNaN(v) ? v : FORMULAS[id]({ z: v, d, all, reference: z[0]! })));
        expect(differences(out, wanted)).toEqual([]);
      }),
    );
  });

  it('keeps the order of the values, and says so where it cannot', () => {
    fc.assert(
      fc.property(spread, direction, (x, d) => {
        const { z, out, problem } = normalise(id, x, d);
        if (problem !== null) return;
        z.forEach((a, i) => {
          z.forEach((b, k) => {
            if (a < b) expect(out[i]!).toBeLessThanOrEqual(out[k]!);
            if (a === b) expect(out[i]).toBe(out[k]);
          });
        });
      }),
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(spread, direction, (x, d) => {
        const [forth, back] = [normalise(id, x, d).out, normalise(id, x.toReversed(), d).out];
        const isTold = id === 'distance-to-reference';
        if (!isTold) expect(differences(back.toReversed(), forth)).toEqual([]);
      }),
    );
  });
});

describe('ranks', () => {
  it.each(['rank', 'borda', 'percentile-rank'] as const)('%s do not hang on the unit of measure', id => {
    fc.assert(
      fc.property(spread, fc.constantFrom(0.25, 3, 1e-7, 1e9), (x, factor) => {
        const other = x.map(v => v * factor);
        expect(normalise(id, other, 1).out).toEqual(normalise(id, x, 1).out);
      }),
    );
  });
});
