import { describe, expect, it } from 'vitest';
import type { SectorUncertainty } from '../../../src/core/uncertainty.ts';
import { scoreSector } from '../../../src/scoring/score.ts';
import { drawRun } from '../../../src/scoring/uncertainty/draw.ts';
import { createReplicator, type ReplicateInput } from '../../../src/scoring/uncertainty/replicate.ts';
import { runSector } from '../../../src/scoring/uncertainty/run-sector.ts';
import type { Table } from '../small-tree.ts';
import { inputOf, manyCities } from './input.ts';

function run({ matrix, framework, method, step }: ReplicateInput): SectorUncertainty {
  const { result, issues } = runSector(matrix, framework, method, step);
  if (result === null) throw new Error(`not run: ${JSON.stringify(issues)}`);
  return result;
}

const runOn = (table: Table, uncertainty: unknown, file: object = {}): SectorUncertainty =>
  run(inputOf(table, uncertainty, file));

const FILES: readonly (readonly [string, object, boolean])[] = [
  ['an arithmetic mean', {}, false],
  ['gaps', {}, true],
  ['gaps, imputed', { impute: { method: 'median' } }, true],
  ['a screen', { screen: { minCoverage: 0.7 } }, true],
  ['least coverage of a node', { aggregate: { method: 'arithmetic', minCoverage: 0.6 } }, true],
  ['weights from the data', { weight: { method: 'entropy' } }, true],
  ['a geometric mean', { aggregate: { method: 'geometric' } }, true],
  ['Copeland counts', { aggregate: { method: 'copeland' } }, false],
  ['outliers treated', { treat: { method: 'winsorise', skew: 0.1, kurtosis: 0 } }, true],
  ['ties by their mean', { rank: { ties: 'average' }, normalise: { method: 'rank' } }, true],
];

describe('a run with nothing drawn', () => {
  it.each(FILES)('scores and ranks as any scoring does: %s', (_, file, hasGaps) => {
    const input = inputOf(manyCities(hasGaps), { runs: 1 }, file);
    const replicator = createReplicator(input);
    const scores = new Float64Array(replicator.units);
    const ranks = new Float64Array(replicator.units);
    replicator.run(drawRun(replicator.space, 0), scores, ranks);
    const { result } = scoreSector(input.matrix, input.framework, input.method);
    for (const [unit, score] of scores.entries()) {
      const wanted = result?.score[unit] ?? 0;
      if (Number.isNaN(wanted)) expect(score).toBeNaN();
      else expect(score).toBeCloseTo(wanted, 11);
    }
    expect(ranks).toEqual(result?.rank.slice(0, replicator.units));
    expect(replicator.nominalRank).toEqual(ranks);
  });
});

describe('uncertainty runs', () => {
  it('give the same ranks in every run while nothing is drawn', () => {
    const { rank, nominalRank, top10Share, tieGroup, convergence } = runOn(manyCities(), { runs: 20 });
    expect(rank.p05).toEqual(nominalRank);
    expect(rank.p95).toEqual(nominalRank);
    expect(rank.mean).toEqual(nominalRank);
    expect([...top10Share].filter(share => share === 1)).toHaveLength(10);
    expect(Math.max(...tieGroup)).toBe(40);
    expect(convergence.map(point => point.change)).toEqual(convergence.map(() => 0));
  });

  it('give the same bits for the same seed, and others for another', () => {
    const uncertainty = { runs: 50, weightNoise: 0.5, perIndicatorNoise: 0.1, leaveOneOut: true };
    const first = runOn(manyCities(true), uncertainty);
    expect(runOn(manyCities(true), uncertainty)).toEqual(first);
    expect(runOn(manyCities(true), { ...uncertainty, seed: 2 }).ranks).not.toEqual(first.ranks);
  });

  it('begin with the same runs when more are made', () => {
    const short = runOn(manyCities(), { runs: 10, weightNoise: 0.5 });
    const long = runOn(manyCities(), { runs: 30, weightNoise: 0.5 });
    const firstTen = long.ranks.filter((_, at) => at % 30 < 10);
    expect(firstTen).toEqual(short.ranks);
  });

  it('spread more when weights may move further', () => {
    const widthOf = (weightNoise: number): number => {
      const { rank } = runOn(manyCities(), { runs: 200, weightNoise });
      return rank.p95.reduce((sum, p95, unit) => sum + p95 - rank.p05[unit]!, 0);
    };
    expect(widthOf(0.1)).toBeGreaterThan(0);
    expect(widthOf(0.8)).toBeGreaterThan(2 * widthOf(0.1));
  });

  it('leave alone what no level of weights reaches', () => {
    const { rank, nominalRank } = runOn(manyCities(), { runs: 50, weightNoise: { 1: 0, 3: 0.9 } });
    expect(rank.p05).toEqual(nominalRank);
  });

  it('take each option of a step about as often as the others', () => {
    const options = [{ method: 'arithmetic' }, { method: 'median' }, { method: 'generalised', p: 2 }];
    const input = inputOf(manyCities(), { runs: 1, alternatives: [{ step: 'aggregate', options }] });
    const { space } = createReplicator(input);
    const counts = [0, 0, 0];
    for (let at = 0; at < 3000; at++) counts[drawRun(space, at).options[0] ?? -1]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });

  it('score each option as a method that has it', () => {
    const options = [{ method: 'z-score' }, { method: 'rank' }];
    const input = inputOf(manyCities(true), { runs: 1, alternatives: { normalise: options } });
    const replicator = createReplicator(input);
    const scores = new Float64Array(replicator.units);
    for (const [at, normalise] of options.entries()) {
      const draw = { options: [at], leftOut: -1, factors: null, noise: null };
      replicator.run(draw, scores, new Float64Array(replicator.units));
      const whole = inputOf(manyCities(true), { runs: 1 }, { normalise });
      const { result } = scoreSector(whole.matrix, whole.framework, whole.method);
      for (const [unit, score] of scores.entries()) {
        const wanted = result?.score[unit] ?? 0;
        if (Number.isNaN(wanted)) expect(score).toBeNaN();
        else expect(score).toBeCloseTo(wanted, 11);
      }
    }
  });

  it('leave an indicator out as if it had no weight, and a node that it empties with it', () => {
    const input = inputOf(manyCities(), { runs: 1, leaveOneOut: true });
    const replicator = createReplicator(input);
    const scores = new Float64Array(replicator.units);
    const ranks = new Float64Array(replicator.units);
    replicator.run({ options: [], leftOut: 2, factors: null, noise: null }, scores, ranks);
    const weights = { weight: { method: 'given', values: { Q: 0 } } };
    const without = inputOf(manyCities(), { runs: 1 }, weights);
    const { result } = scoreSector(without.matrix, without.framework, without.method);
    expect(ranks).toEqual(result?.rank.slice(0, replicator.units));
  });

  it('refuse a combination that has no meaning, and say why', () => {
    const alternatives = [
      { step: 'normalise', options: [{ method: 'min-max', range: [0, 1] }, { method: 'rank' }] },
      { step: 'aggregate', options: [{ method: 'arithmetic' }, { method: 'geometric' }] },
    ];
    const { matrix, framework, method, step } = inputOf(manyCities(), { alternatives });
    const { result, issues } = runSector(matrix, framework, method, step);
    expect(result).toBeNull();
    expect(issues.map(i => i.code)).toContain('method-needs-positive');
  });

  it('have no statistics for a unit that is never ranked', () => {
    const { rank, score, tieGroup, top10Share } = runOn(
      { A: [1, 2, 3], B: [4, 5, 6], C: [null, null, 5] },
      { runs: 10, weightNoise: 0.5 },
      { screen: { minCoverage: 0.5 } },
    );
    expect([rank.median[2], score.mean[2], tieGroup[2], top10Share[2]]).toEqual([
      Number.NaN,
      Number.NaN,
      0,
      0,
    ]);
  });
});
