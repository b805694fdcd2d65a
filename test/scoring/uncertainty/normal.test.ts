import { describe, expect, it } from 'vitest';
import { normalsOf } from '../../../src/scoring/uncertainty/normal.ts';
import { streamOf } from '../../../src/scoring/uncertainty/random.ts';

const COUNT = 400_000;
const normal = normalsOf(streamOf(3, 0, 4));
const numbers = Float64Array.from({ length: COUNT }, normal);
const shareWhere = (holds: (x: number) => boolean): number => numbers.filter(holds).length / COUNT;
const momentOf = (power: number): number => numbers.reduce((sum, x) => sum + x ** power, 0) / COUNT;

describe('normal numbers', () => {
  it.each([
    [1, 0, 0.01],
    [2, 1, 0.015],
    [3, 0, 0.03],
    [4, 3, 0.1],
  ])('have the moments of the standard normal distribution: %i', (power, wanted, tolerance) => {
    expect(Math.abs(momentOf(power) - wanted)).toBeLessThan(tolerance);
  });

  it.each([
    [-3, 0.00135],
    [-1.959964, 0.025],
    [-0.67449, 0.25],
    [0, 0.5],
    [0.1, 0.539828],
    [1, 0.841345],
    [2.575829, 0.995],
    [3.719016, 0.9999],
  ])('lie below %d as often as they should', (x, share) => {
    const error = 5 * Math.sqrt((share * (1 - share)) / COUNT);
    expect(Math.abs(shareWhere(number => number < x) - share)).toBeLessThan(error);
  });

  it('reach beyond where the layers end, on both sides', () => {
    expect(shareWhere(x => x > 3.66)).toBeGreaterThan(0);
    expect(shareWhere(x => x < -3.66)).toBeGreaterThan(0);
    expect(Math.max(...numbers.slice(0, 100_000).map(Math.abs))).toBeLessThan(6);
  });
});
