import { describe, expect, it } from 'vitest';
import { benefitOfDoubt } from '../../../src/methods/weight/benefit-of-doubt.ts';

const NA = Number.NaN;
function scored(columns: readonly (readonly number[])[], shares?: readonly [number, number]) {
  const scores = columns.map(c => Float64Array.from(c));
  const choice = { method: 'benefit-of-doubt' as const, ...(shares === undefined ? {} : { shares }) };
  const children = { scores, given: scores.map(() => 1) };
  const { weights, failed } = benefitOfDoubt.weighUnits!(children, choice);
  const units = columns[0]!.map((_, unit) =>
    weights.reduce((sum, w, i) => (w[unit] === 0 ? sum : sum + w[unit]! * scores[i]![unit]!), 0),
  );
  const parts = weights.map(w => Array.from(w, (x, unit) => x * scores[i(w)]![unit]!));
  function i(w: Float64Array) {
    return weights.indexOf(w);
  }
  return { units, failed, weights, parts, mean: benefitOfDoubt.weigh(children, choice) };
}

describe('the benefit of the doubt', () => {
  it('gives full marks to whoever is best at something, and to nobody more', () => {
    const { units, failed } = scored([
      [10, 0, 5, 2],
      [0, 10, 5, 1],
    ]);
    expect(failed).toEqual([]);
    expect(units.map(u => Number(u.toFixed(9)))).toEqual([1, 1, 1, 0.3]);
  });

  it('is what two columns give on paper: the ray to the frontier', () => {
    // frontier from (4, 1) to (1, 4): w = (1/5, 1/5); unit (2, 2) reaches 4/5
    const { units, weights } = scored([
      [4, 1, 2],
      [1, 4, 2],
    ]);
    expect(units[2]).toBeCloseTo(0.8, 9);
    expect([weights[0]![2], weights[1]![2]].map(w => w!.toFixed(9))).toEqual(['0.200000000', '0.200000000']);
  });

  it('keeps each share inside its bounds', () => {
    const { units, parts, failed } = scored(
      [
        [10, 1, 5, 2],
        [1, 10, 5, 1],
        [2, 3, 9, 4],
      ],
      [0.2, 0.5],
    );
    expect(failed).toEqual([]);
    units.forEach((unit, at) => {
      expect(unit).toBeLessThanOrEqual(1 + 1e-9);
      for (const part of parts) {
        expect(part[at]! / unit).toBeGreaterThanOrEqual(0.2 - 1e-8);
        expect(part[at]! / unit).toBeLessThanOrEqual(0.5 + 1e-8);
      }
    });
  });

  it('has no weights for a unit that cannot keep the bounds, and names it', () => {
    const { failed, weights } = scored(
      [
        [10, 0, 5],
        [1, 10, 5],
      ],
      [0.1, 0.9],
    );
    expect(failed).toEqual([1]);
    expect(weights[0]![1]).toBeNaN();
  });

  it('has no weights for a value below 0, and none at all where every value is missing', () => {
    const { failed, weights } = scored([
      [10, -1, NA],
      [1, 10, NA],
    ]);
    expect(failed).toEqual([1]);
    expect(weights[0]![2]).toBeNaN();
  });

  it('passes over a missing child, and one that is flat', () => {
    const { units, weights } = scored([
      [10, NA, 4],
      [1, 6, 3],
      [7, 7, 7],
    ]);
    expect(weights[0]![1]).toBe(0);
    expect([...weights[2]!]).toEqual([0, 0, 0]);
    expect(units[1]).toBeCloseTo(1, 9);
  });

  it('weighs twins alike, and averages over the units', () => {
    const { weights, mean } = scored([
      [10, 3, 4],
      [10, 3, 4],
      [1, 6, 3],
    ]);
    expect([...weights[0]!]).toEqual([...weights[1]!]);
    expect(mean[0]).toBe(mean[1]);
    expect(mean.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    [[0, 0.3], 3, ['shares-impossible']],
    [[0.4, 1], 3, ['shares-impossible']],
    [[0.2, 0.5], 3, []],
    [[0, 0.3], 1, []],
  ] as const)('with shares %j of %i parts says whether they can be', (shares, parts, codes) => {
    const children = Array.from({ length: parts }, (_, i) => `c${i}`);
    const issues = benefitOfDoubt.check!({ method: 'benefit-of-doubt', shares }, children, 'P');
    expect(issues.map(i => i.code)).toEqual(codes);
  });
});
