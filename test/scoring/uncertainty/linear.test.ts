import { describe, expect, it } from 'vitest';
import { planSector } from '../../../src/scoring/plan.ts';
import { prepare } from '../../../src/scoring/prepare.ts';
import { linearScorer } from '../../../src/scoring/uncertainty/linear.ts';
import { generalScorer } from '../../../src/scoring/uncertainty/scorer.ts';
import { inputOf, manyCities } from './input.ts';

const DRAWS = [
  { factors: null, leftOut: -1 },
  { factors: Float64Array.of(1, 0.8, 1.1, 1.2, 0.9, 1.3), leftOut: -1 },
  { factors: Float64Array.of(1, 0, 1.1, 1.2, 0.9, 1.3), leftOut: -1 },
  { factors: null, leftOut: 0 },
  { factors: Float64Array.of(1, 0.8, 1.1, 1.2, 0.9, 1.3), leftOut: 2 },
];

describe('linear means', () => {
  it.each([
    ['whole columns', false, {}],
    ['gaps', true, {}],
    ['units screened out', true, { screen: { minCoverage: 1 } }],
    ['equal weights', false, { weight: { method: 'equal' } }],
  ] as const)('agree with the general way to rounding, draw after draw: %s', (_, hasGaps, file) => {
    const { matrix, framework, method } = inputOf(manyCities(hasGaps), {}, file);
    const plan = planSector(matrix, framework, method);
    const { normalised, treated } = prepare(plan, []);
    const quick = linearScorer(plan, normalised.values);
    const general = generalScorer(plan, normalised.values, treated);
    const scores = new Float64Array(matrix.cities.length);
    const wanted = new Float64Array(matrix.cities.length);
    expect(quick).not.toBeNull();
    for (const draw of [...DRAWS, ...DRAWS.toReversed()]) {
      quick?.(draw, scores);
      general(draw, wanted);
      expect([...scores].map(Number.isNaN)).toEqual([...wanted].map(Number.isNaN));
      expect([...wanted].some(score => !Number.isNaN(score))).toBe(true);
      for (const [unit, score] of wanted.entries()) {
        if (!Number.isNaN(score)) expect(Math.abs(scores[unit]! - score)).toBeLessThan(1e-12);
      }
    }
  });

  it.each([
    { aggregate: { method: 'geometric' } },
    { aggregate: { method: 'arithmetic', minCoverage: 0.5 } },
    { weight: { method: 'entropy' } },
  ])('are not taken where they do not hold: %j', file => {
    const { matrix, framework, method } = inputOf(manyCities(), {}, file);
    const plan = planSector(matrix, framework, method);
    expect(linearScorer(plan, prepare(plan, []).normalised.values)).toBeNull();
  });
});
