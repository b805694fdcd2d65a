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
    ['units screened out', true, { screen: { minCoverage: 0.9 } }],
    ['equal weights', true, { weight: { method: 'equal' } }],
  ] as const)('give the bits of the general way, draw after draw: %s', (_, hasGaps, file) => {
    const { matrix, framework, method } = inputOf(manyCities(hasGaps), {}, file);
    const plan = planSector(matrix, framework, method);
    const { normalised, treated } = prepare(plan, []);
    const quick = linearScorer(plan, normalised.values);
    const general = generalScorer(plan, normalised.values, treated);
    const scores = new Float64Array(matrix.cities.length);
    const wanted = new Float64Array(matrix.cities.length);
    for (const draw of [...DRAWS, ...DRAWS.toReversed()]) {
      quick?.(draw, scores);
      general(draw, wanted);
      expect(scores).toEqual(wanted);
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
