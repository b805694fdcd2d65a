import { describe, expect, it } from 'vitest';
import { pointOf, runCount, sampleDesign } from '../../../src/scoring/sensitivity/design.ts';
import { SOBOL_DIMENSIONS, sobolPoints } from '../../../src/scoring/sensitivity/sobol.ts';
import { congruence } from './ishigami.ts';

const unshifted = () => 0;

/** Coordinates in units of 1/`parts`, half a step of 2^-32 taken off. */
const inParts = (points: Float64Array, parts: number): number[] =>
  Array.from(points, u => (u - 0.5 / 2 ** 32) * parts);

describe('the Sobol sequence', () => {
  it('begins as published', () => {
    expect(inParts(sobolPoints(5, 5, unshifted), 8)).toEqual(
      [
        [0, 0, 0, 0, 0],
        [4, 4, 4, 4, 4],
        [6, 2, 2, 2, 6],
        [2, 6, 6, 6, 2],
        [3, 3, 5, 7, 3],
      ].flat(),
    );
  });

  it('agrees with SciPy 1.17 at point 777 in forty dimensions', () => {
    const point = sobolPoints(778, 40, unshifted).subarray(777 * 40);
    expect(inParts(point, 1024)).toEqual(POINT_777);
  });

  it('has one of 2^k points in each of 2^k even intervals, in every dimension, shifted or not', () => {
    for (const random of [unshifted, congruence(7)]) {
      const points = sobolPoints(64, SOBOL_DIMENSIONS, random);
      for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
        const intervals = new Set(
          Array.from({ length: 64 }, (_, i) => Math.floor(points[i * SOBOL_DIMENSIONS + d]! * 64)),
        );
        expect(intervals.size).toBe(64);
      }
    }
  });

  it('goes on with draws of the stream beyond its dimensions', () => {
    const points = sobolPoints(3, SOBOL_DIMENSIONS + 1, () => 0.25);
    expect([1, 2, 3].map(i => points[i * (SOBOL_DIMENSIONS + 1) - 1])).toEqual([0.25, 0.25, 0.25]);
  });

  it('never meets 0 or 1', () => {
    const points = sobolPoints(256, 4, congruence(3));
    expect(Math.min(...points)).toBeGreaterThan(0);
    expect(Math.max(...points)).toBeLessThan(1);
  });
});

describe('the design', () => {
  const design = sampleDesign(8, ['a', 'b', 'c'], congruence(5));

  it('has N(d + 2) runs', () => expect(runCount(design)).toBe(40));

  it('takes one column of B into A for each factor', () => {
    for (let row = 0; row < 8; row++) {
      const a = [...pointOf(design, row)];
      const b = [...pointOf(design, 8 + row)];
      for (let factor = 0; factor < 3; factor++) {
        const mixed = [...pointOf(design, (2 + factor) * 8 + row)];
        expect(mixed).toEqual(a.map((u, i) => (i === factor ? b[i] : u)));
        expect(b[factor]).not.toBe(a[factor]);
      }
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(sampleDesign(8, ['a', 'b', 'c'], congruence(5))).toEqual(design);
    expect(sampleDesign(8, ['a', 'b', 'c'], congruence(6))).not.toEqual(design);
  });
});

const POINT_777 = [
  709, 959, 167, 281, 651, 365, 195, 781, 357, 331, 763, 713, 393, 485, 583, 527, 413, 885, 379, 771, 243,
  279, 969, 493, 353, 149, 61, 799, 65, 113, 555, 921, 115, 3, 825, 969, 473, 359, 351, 367,
];
