// Source of the expectations: golden/coinr_tests/portable.json (COINr's own test suite, COINr 1.1.14).
import { expect, it } from 'vitest';
import type { NormaliseChoice } from '../../src/core/method.ts';
import { lead } from '../../src/methods/aggregate/copeland.ts';
import { AGGREGATORS } from '../../src/methods/aggregate/index.ts';
import { IMPUTERS } from '../../src/methods/impute/index.ts';
import type { NormaliseColumn } from '../../src/methods/normalise/definition.ts';
import { NORMALISERS } from '../../src/methods/normalise/index.ts';
import { extremesOf } from '../../src/methods/statistics/extremes.ts';
import { momentsOf } from '../../src/methods/statistics/moments.ts';
import { placesOf } from '../../src/methods/statistics/ranking.ts';
import { covariances, cronbachAlpha } from '../../src/methods/statistics/reliability.ts';
import { passes } from '../../src/methods/treat/definition.ts';
import { SECOND_TREATMENTS, TREATMENTS } from '../../src/methods/treat/index.ts';
import { growthRate, trendLine } from '../../src/scoring/trend.ts';
import { effectsOf, ishigami } from '../scoring/sensitivity/ishigami.ts';
import { describeShared } from '../support/shared.ts';
import { column, type LiteralCase, list, literalCases } from './literal-cases.ts';
import {
  effectiveWeightSums,
  effectOfEqualAlternatives,
  meanShiftByRule,
  meanShiftWithout,
  scaledDenominator,
  screenedBy,
} from './literal-pipeline.ts';

const LIMITS = { skew: 2, kurtosis: 3.5 };

function close(found: Iterable<number>, expected: readonly (number | null)[]): void {
  const values = [...found];
  expect(values).toHaveLength(expected.length);
  values.forEach((value, i) => {
    const wanted = expected[i] ?? null;
    if (wanted === null) expect(value).toBeNaN();
    else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

interface Given {
  readonly direction?: 1 | -1;
  readonly target?: number;
  readonly goalposts?: readonly [number, number];
}

function normalised(x: unknown, choice: NormaliseChoice, given: Given = {}): Float64Array {
  const { direction = 1, target = null, goalposts = null } = given;
  const z = column(x).map(v => v * direction);
  const input: NormaliseColumn = {
    z,
    extremes: extremesOf(z),
    direction,
    choice,
    goalposts,
    target,
    reference: null,
  };
  const out = new Float64Array(z.length).fill(Number.NaN);
  NORMALISERS.find(n => n.id === choice.method)!.apply(input, out, new Uint8Array(z.length));
  return out;
}

function winsorised(x: unknown, maxPoints: unknown) {
  const values = column(x);
  const winsorise = TREATMENTS.find(t => t.id === 'winsorise')!;
  const choice = { method: 'winsorise', maxPoints: maxPoints as number } as const;
  return { values, ...winsorise.treat(values, momentsOf(values), choice) };
}

function mean(
  method: 'geometric' | 'harmonic' | 'generalised' | 'copeland',
  columns: readonly Float64Array[],
  weights: readonly number[],
  p?: number,
) {
  const out = new Float64Array(columns[0]!.length);
  const choice = p === undefined ? { method } : { method, p };
  const refused = AGGREGATORS.find(a => a.id === method)!.apply({ scores: columns, weights }, choice, out);
  return { out, refused };
}

const each = (x: unknown): Float64Array[] => list(x).map(v => Float64Array.of(v ?? Number.NaN));

function overYears(test: LiteralCase, id: string): void {
  const { Time, uCode: _, ...columns } = test.data as Record<string, unknown>;
  const years = Int32Array.from(Time as number[]);
  const imputer = IMPUTERS.find(i => i.id === id)!;
  for (const [name, values] of Object.entries(columns)) {
    const out = new Float64Array(years.length);
    if (imputer.across !== 'years') throw new Error(`imputer that does not go over years: ${id}`);
    imputer.fill(column(values), years, Number.POSITIVE_INFINITY, out, new Int32Array(years.length));
    close(out, list((test.expect as Record<string, unknown>)[name]));
  }
}

const CHECKS: Readonly<Record<string, (test: LiteralCase) => void>> = {
  'normalise.minmax': t =>
    close(normalised(t.x, { method: 'min-max', range: t.l_u as [number, number] }), list(t.expect)),
  'normalise.zscore': t => {
    const [m, sd] = t.m_sd as [number, number];
    close(normalised(t.x, { method: 'z-score', mean: m, sd }), list(t.expect));
  },
  'normalise.dist2targ.cap': t =>
    close(
      normalised(t.x, { method: 'distance-to-target', cap: true }, { target: t.target as number }),
      list(t.expect),
    ),
  'normalise.dist2targ.pos': target,
  'normalise.dist2targ.neg': target,
  'normalise.goalposts': t => {
    for (const { x, g, d, expect: wanted } of t.cases as {
      x: number;
      g: [number, number, number];
      d: 1 | -1;
      expect: number;
    }[]) {
      const choice: NormaliseChoice = { method: 'goalposts', scale: g[2] };
      close(normalised([x], choice, { direction: d, goalposts: [g[0], g[1]] }), [wanted]);
    }
  },
  'normalise.rank.ties': t => {
    close(normalised(t.x, { method: 'rank' }), list(t.rank));
    close(normalised(t.x, { method: 'percentile-rank' }), list(t.prank));
    close(normalised(t.x, { method: 'borda' }), list(t.borda));
  },
  'treat.check': t => {
    const moments = momentsOf(column(t.x));
    close([moments.skew, moments.kurtosis], [t.skew as number, t.kurt as number]);
    expect(passes(moments, LIMITS)).toBe(t.pass);
  },
  'treat.winsorise': t => {
    const { values, points, moments } = winsorised(t.x, t.winmax);
    close(values, list(t.expect));
    expect([points, passes(moments, LIMITS)]).toEqual([t.nwin, t.pass_after]);
  },
  'treat.winsorise.max1': t => {
    const { values, moments } = winsorised(t.x, t.winmax);
    close(values, list(t.expect));
    expect(passes(moments, LIMITS)).toBe(t.pass_after);
  },
  // its plain logarithm is ours of x − min + 1, as the least value is 1
  'treat.log.fallback': t => {
    const second = SECOND_TREATMENTS.find(s => s.id === 'log-ct-orig')!;
    expect(passes(winsorised(t.x, t.winmax).moments, LIMITS)).toBe(false);
    close(second.transform(column(t.x), momentsOf(column(t.x)), 0)!, list(t.expect));
  },
  // forcing is kurtosis and skewness limits that nothing passes
  'treat.force': t => {
    const before = column(t.x);
    const values = column(t.x);
    const choice = { method: 'winsorise', maxPoints: t.winmax as number, skew: 0, kurtosis: -100 } as const;
    TREATMENTS.find(w => w.id === 'winsorise')!.treat(values, momentsOf(values), choice);
    expect(values.filter((v, i) => v !== before[i])).toHaveLength(t.points_changed as number);
  },
  'treat.negative.tail': t => close(winsorised(t.x, t.winmax).values, list(t.expect)),
  'aggregate.gmean': t => {
    close(mean('geometric', each(t.x), [1, 1, 1]).out, [t.expect as number]);
    close(mean('geometric', each(t.x), t.w as number[]).out, [t.expect_w as number]);
    for (const x of t.error_on as number[][]) {
      const { out, refused } = mean('geometric', each(x), [1, 1, 1]);
      expect([out[0], refused]).toEqual([Number.NaN, [0]]);
    }
  },
  'aggregate.hmean': t => close(mean('harmonic', each(t.x), t.w as number[]).out, [t.expect as number]),
  'aggregate.genmean': t => {
    close(mean('generalised', each(t.x), t.w as number[], t.p as number).out, [t.expect as number]);
    close(mean('generalised', each(t.x), [1, 1, 1], 1).out, [t.p1_equal_w as number]);
  },
  'aggregate.outranking': t => {
    const scores = Object.values(t.X as Record<string, number[]>).map(column);
    const weights = scores.map(() => 1 / scores.length);
    const matrix = t.matrix as number[][];
    const found = matrix.map((row, i) =>
      row.map((_, j) => (i === j ? 0 : (1 + lead({ scores, weights }, i, j)) / 2)),
    );
    found.forEach((row, i) => {
      close(row, matrix[i]!);
    });
    expect(found.flat().filter(o => o === 1)).toHaveLength(t.n_dominant as number);
    close(mean('copeland', scores, weights).out, list(t.copeland));
  },
  'aggregate.copeland.tie': t => {
    const scores = Object.values(t.X as Record<string, number[]>).map(column);
    close([(1 + lead({ scores, weights: [0.5, 0.5] }, 0, 1)) / 2], [t.off_diagonal as number]);
    close(mean('copeland', scores, [0.5, 0.5]).out, list(t.copeland));
  },
  'impute.panel.linear': t => overYears(t, 'linear'),
  'impute.panel.constant': t => overYears(t, 'constant'),
  'impute.panel.latest': t => overYears(t, 'latest'),
  'impute.group.na': t => {
    const labels = t.f as (string | null)[];
    const groups = Int32Array.from(labels, f => (f === null ? -1 : f.charCodeAt(0)));
    const imputer = IMPUTERS.find(i => i.id === 'group-mean')!;
    if (imputer.across !== 'units') throw new Error('imputer that does not go across units: group-mean');
    const proposed = imputer.fill(column(t.x), groups);
    close(
      column(t.x).map((v, i) => (Number.isNaN(v) ? proposed[i]! : v)),
      list(t.expect),
    );
  },
  'rank.columns': t => {
    const places = (x: Float64Array) => {
      const out = new Float64Array(x.length);
      placesOf(x, 'min', out);
      return out;
    };
    const x = column(t.x);
    close(places(x), list(t.expect));
    close([...places(x.subarray(0, 2)), ...places(x.subarray(2, 4))], list(t.expect_in_group));
  },
  'denominate.scale': t => close([scaledDenominator(t)], [t.expect as number]),
  screen: t => {
    expect(screenedBy(t, { minCoverage: 0.75 })).toEqual(t['keep_byNA_0.75']);
    expect(screenedBy(t, { minCoverage: 1 })).toEqual(t.keep_byNA_1);
    expect(screenedBy(t, { minNonZero: 0.75 })).toEqual(t['keep_byzeros_0.75']);
  },
  'trend.cagr': t => close([growthRate(series(t)) ?? Number.NaN], [t.expect as number]),
  'trend.prc_change.2': percent,
  'trend.prc_change.ols': percent,
  'sobol.unused.input': () => {
    const [, unused] = effectsOf(
      point => ishigami(Float64Array.of(point[0]!, 0.3, 0.7)),
      ['x1', 'unused'],
      16,
    );
    expect([unused!.firstOrder, unused!.total]).toEqual([0, 0]);
  },
  cronbach: () => {
    const columns = [
      [1, 2, 3, 4, null],
      [2, 1, 4, null, 5],
      [1, 3, 2, 5, 4],
    ].map(column);
    const covariance = covariances(columns);
    const sum = covariance.flat().reduce((total, c) => total + c, 0);
    const offDiagonal = covariance.flatMap((row, i) => row.filter((_, j) => i !== j));
    const mean = offDiagonal.reduce((total, c) => total + c, 0) / offDiagonal.length;
    expect(covariance[0]![1]).toBeCloseTo(1, 12);
    close([cronbachAlpha(covariance) ?? Number.NaN], [(9 * mean) / sum]);
  },
  'remove.zero': () => {
    const byRule = meanShiftByRule('Political');
    expect(byRule).toBeGreaterThan(0);
    close([meanShiftWithout('Political'), meanShiftWithout('Political', 0)], [byRule, 0]);
  },
  'sobol.equal.alternatives': () => {
    const { firstOrder, total } = effectOfEqualAlternatives();
    expect([firstOrder, total]).toEqual([0, 0]);
  },
  'weights.effective': () => close(effectiveWeightSums(), [1, 1, 1, 1]),
};

function target(t: LiteralCase): void {
  const given: Given = { target: t.target as number, direction: (t.direction as 1 | -1 | undefined) ?? 1 };
  close(normalised(t.x, { method: 'distance-to-target' }, given), list(t.expect));
  close(normalised(t.x, { method: 'distance-to-target', cap: true }, given), list(t.expect_capped));
}

const series = (t: LiteralCase) => list(t.y).map((value, i) => ({ year: list(t.t)[i] ?? 0, value }));

function percent(t: LiteralCase): void {
  close([trendLine(series(t))?.percentPerYear ?? Number.NaN], [t.expect as number]);
}

describeShared('the literal cases of the peer', 'golden', () => {
  const cases = literalCases();

  it('are thirty-three, and all are tried', () => {
    expect(cases).toHaveLength(33);
    expect(cases.filter(c => CHECKS[c.id] === undefined).map(c => c.id)).toEqual([]);
  });

  it.each(cases)('$id', test => {
    CHECKS[test.id]?.(test);
  });
});
