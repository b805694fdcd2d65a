import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/methods/statistics/quantile.ts';
import { countWithConvergence } from '../../../src/scoring/uncertainty/convergence.ts';
import { probabilityAbove } from '../../../src/scoring/uncertainty/probability.ts';
import { streamOf } from '../../../src/scoring/uncertainty/random.ts';
import { rankStatistics, top10Shares } from '../../../src/scoring/uncertainty/rank-counts.ts';
import { scoreStatistics } from '../../../src/scoring/uncertainty/score-statistics.ts';
import { tieGroups } from '../../../src/scoring/uncertainty/tie-groups.ts';

/** Ranks from rows, one row a run; 0 = not ranked. */
const runsOf = (...rows: readonly (readonly number[])[]) => ({
  ranks: Float32Array.from((rows[0] ?? []).flatMap((_, unit) => rows.map(row => row[unit] ?? 0))),
  runs: rows.length,
});

describe('ranks over the runs', () => {
  it('are summed up by mean and quantiles of type 7; runs without a rank do not count', () => {
    const { ranks } = runsOf([1, 2, 0], [1, 3, 0], [2, 1.5, 0], [1, 0, 0]);
    const { mean, p05, median, p95 } = rankStatistics(countWithConvergence(ranks, 3).counts);
    expect([...mean]).toEqual([1.25, 6.5 / 3, Number.NaN]);
    expect([...median]).toEqual([1, 2, Number.NaN]);
    expect(p05[1]).toBe(quantile(Float64Array.of(1.5, 2, 3), 0.05));
    expect(p95[1]).toBe(quantile(Float64Array.of(1.5, 2, 3), 0.95));
  });

  it('count towards the first ten up to place 10', () => {
    const { ranks } = runsOf([10, 11], [9.5, 10.5], [1, 20], [0, 10]);
    expect([...top10Shares(countWithConvergence(ranks, 2).counts, 4)]).toEqual([0.75, 0.25]);
  });

  it('converge when the last quarter of the runs moves no quantile', () => {
    const still = Array.from({ length: 48 }, () => [1, 2]);
    const late = still.map((row, run) => (run < 36 ? row : [2, 1]));
    expect(countWithConvergence(runsOf(...still).ranks, 2).convergence.at(-1)).toEqual({
      runs: 48,
      change: 0,
    });
    expect(countWithConvergence(runsOf(...late).ranks, 2).convergence.at(-1)).toEqual({
      runs: 48,
      change: 1,
    });
    expect(countWithConvergence(runsOf(...late).ranks, 2).convergence.at(-4)).toEqual({
      runs: 36,
      change: 0,
    });
  });

  it('say how often one unit is above another, ties half, runs that rank both alone', () => {
    const runs = runsOf([1, 2], [1, 1], [2, 1], [1, 0]);
    expect(probabilityAbove(runs, 0, 1)).toBe(0.5);
    expect(probabilityAbove(runsOf([1, 2], [1, 2], [2, 1], [1, 2]), 0, 1)).toBe(0.75);
    expect(probabilityAbove(runsOf([0, 1]), 0, 1)).toBeNaN();
  });

  it('tie a unit to the group’s first when they change places in more than one run of ten', () => {
    const swapped = (share: number) =>
      runsOf(...Array.from({ length: 20 }, (_, run) => (run < share ? [2, 1, 3, 0] : [1, 2, 3, 0])));
    const years = Int32Array.of(2024, 2024, 2024, 2024);
    const nominal = Float64Array.of(1, 2, 3, Number.NaN);
    expect([...tieGroups(swapped(2), years, nominal)]).toEqual([1, 2, 3, 0]);
    expect([...tieGroups(swapped(3), years, nominal)]).toEqual([1, 1, 2, 0]);
  });

  it('form groups inside each year', () => {
    const years = Int32Array.of(2023, 2023, 2024, 2024);
    const runs = runsOf([1, 2, 1, 2], [1, 2, 2, 1]);
    expect([...tieGroups(runs, years, Float64Array.of(1, 2, 1, 2))]).toEqual([1, 2, 1, 1]);
  });
});

describe('scores over the runs', () => {
  it('are summed up by mean and quantiles of type 7, unit by unit', () => {
    const scores = Float64Array.of(10, 30, 20, Number.NaN, 5, Number.NaN);
    const { mean, median, p25, p95 } = scoreStatistics(scores, 2);
    expect([mean[0], median[0], p25[0], mean[1], median[1]]).toEqual([20, 20, 15, 5, 5]);
    expect(p95[0]).toBeCloseTo(29, 12);
  });
});

describe('random streams', () => {
  it('differ by seed, run and purpose, and repeat', () => {
    const first = (seed: number, run: number, purpose: number): number => streamOf(seed, run, purpose)();
    expect(first(1, 0, 1)).toBe(first(1, 0, 1));
    const seen = [1, 2, 2 ** 32 + 1].flatMap(seed =>
      [0, 1, 2].flatMap(run => [1, 2, 3].map(purpose => first(seed, run, purpose))),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('fill [0, 1) evenly, within a stream and over the runs', () => {
    const stream = streamOf(5, 0, 1);
    const inside = Array.from({ length: 20_000 }, () => stream());
    const across = Array.from({ length: 20_000 }, (_, run) => streamOf(5, run, 1)());
    for (const numbers of [inside, across]) {
      const counts = new Array<number>(10).fill(0);
      for (const u of numbers) counts[Math.floor(u * 10)]! += 1;
      for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    }
  });
});
