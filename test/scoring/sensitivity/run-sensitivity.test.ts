import { describe, expect, it } from 'vitest';
import { DEFAULT_UNCERTAINTY, type Method, type UncertaintyStep } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { drawAt, factorsOf } from '../../../src/scoring/sensitivity/factors.ts';
import { runSensitivity } from '../../../src/scoring/sensitivity/run-sensitivity.ts';
import { datasetOf, type Observed } from '../../support/dataset.ts';
import { observedIn, TREE } from '../small-tree.ts';
import { congruence } from './ishigami.ts';

const still: UncertaintyStep = { ...DEFAULT_UNCERTAINTY, weightNoise: {} };

const random = congruence(11);
const observed: Observed[] = observedIn(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`C${i}`, [random() * 10, random() * 10, random() * 10]]),
  ),
);

function run(step: UncertaintyStep, method: Method = parseMethod({}).method!, rows = 64) {
  const input = { dataset: datasetOf(observed), frameworks: [TREE], method, step };
  const { sensitivity, issues } = runSensitivity(input, { runs: rows, bootstrap: 50 });
  expect(issues).toEqual([]);
  return sensitivity!;
}

describe('factors of a method', () => {
  it('are the levels with noise, the steps with alternatives, the noise and the indicator left out', () => {
    const step: UncertaintyStep = {
      ...still,
      weightNoise: { '2': 0.5, '1': 0.25, '3': 0, '4': 0.5 },
      alternatives: [{ step: 'normalise', options: [{ method: 'min-max' }, { method: 'rank' }] }],
      perIndicatorNoise: { a: 1 },
      leaveOneOut: true,
    };
    expect(factorsOf(step, new Set([1, 2, 3]))).toEqual([
      'weights:1',
      'weights:2',
      'normalise',
      'noise',
      'leave-one-out',
    ]);
  });

  it('take their choices from even parts of 0 to 1', () => {
    const options = [{ method: 'min-max' }, { method: 'rank' }] as const;
    const step: UncertaintyStep = {
      ...still,
      alternatives: [{ step: 'normalise', options }],
      leaveOneOut: true,
    };
    const drawn = (u: number) => {
      const { options, leftOut } = drawAt(
        { step, nodes: [], indicators: [4, 5] },
        ['normalise', 'leave-one-out'],
        Float64Array.of(u, u),
      );
      return [...options, leftOut];
    };
    expect([0.1, 0.4, 0.6, 0.9].map(drawn)).toEqual([
      [0, 4],
      [0, 5],
      [1, 5],
      [1, -1],
    ]);
  });

  it('draw a whole level from one number, equal numbers equally', () => {
    const step: UncertaintyStep = { ...still, weightNoise: { '1': 0.25 } };
    const node = (code: string, level: number) => ({ code, level, parent: -1, indicator: -1 });
    const space = { step, nodes: [node('P', 2), node('a', 1), node('b', 1)], indicators: [] };
    const factorsAt = (u: number) => [...drawAt(space, ['weights:1'], Float64Array.of(u)).factors!];
    const [pillar, a, b] = factorsAt(0.3);
    expect(pillar).toBe(1);
    expect(a).not.toBe(b);
    expect(Math.max(Math.abs(a! - 1), Math.abs(b! - 1))).toBeLessThanOrEqual(0.25);
    expect(factorsAt(0.3)).toEqual([pillar, a, b]);
    expect(factorsAt(0.7)).not.toEqual([pillar, a, b]);
  });
});

describe('a sensitivity analysis', () => {
  it('gives a factor that moves nothing no effect, and the only one that moves ranks the whole', () => {
    // both alternatives keep the order of a single indicator's scores; weights of pillars do not
    const same = { method: 'min-max', range: [0, 100] } as const;
    const step: UncertaintyStep = {
      ...still,
      weightNoise: { '2': 0.9 },
      alternatives: [{ step: 'normalise', options: [same, same] }],
    };
    const [weights, normalise] = run(step, undefined, 128).effects;
    expect([normalise!.firstOrder, normalise!.total]).toEqual([0, 0]);
    expect(weights!.total).toBeGreaterThan(0.8);
    expect(weights!.totalLow).toBeLessThanOrEqual(weights!.total);
    expect(weights!.totalHigh).toBeGreaterThanOrEqual(weights!.total);
  });

  it('makes N(d + 2) runs and repeats itself', () => {
    const step: UncertaintyStep = { ...still, weightNoise: { '1': 0.5, '2': 0.5 }, leaveOneOut: true };
    const once = run(step);
    expect([once.rows, once.runs, once.sectors]).toEqual([64, 320, ['all']]);
    expect(run(step)).toEqual(once);
    expect(run({ ...step, seed: 2 }).effects).not.toEqual(once.effects);
  });

  it('of nothing varied has no effects', () => {
    expect(run(still).effects).toEqual([]);
  });

  it('says why a sector cannot be run', () => {
    const step: UncertaintyStep = {
      ...still,
      alternatives: [
        { step: 'normalise', options: [{ method: 'z-score' }] },
        { step: 'aggregate', options: [{ method: 'geometric' }] },
      ],
    };
    const input = {
      dataset: datasetOf(observed),
      frameworks: [TREE],
      method: parseMethod({}).method!,
      step,
    };
    const { sensitivity, issues } = runSensitivity(input, { runs: 8, bootstrap: 0 });
    expect(sensitivity).toBeNull();
    expect(issues.map(i => i.code)).not.toEqual([]);
  });
});
