import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/methods/statistics/correlation.ts';
import { extremesOf, shareBetween } from '../../../src/methods/statistics/extremes.ts';
import { mean, momentsOf } from '../../../src/methods/statistics/moments.ts';
import { median, quantile, sortedValues } from '../../../src/methods/statistics/quantile.ts';
import { isTied, placesOf } from '../../../src/methods/statistics/ranking.ts';

const NA = Number.NaN;
const of = (...values: number[]) => Float64Array.of(...values);

describe('quantiles', () => {
  it.each([
    [of(4, 1, 3, 2), 0.25, 1.75],
    [of(4, 1, 3, 2), 1, 4],
    [of(7), 0.3, 7],
    [of(NA, 5, NA, 1), 0.5, 3],
    [of(), 0.5, NA],
  ])('of type 7: %j at %d', (values, probability, expected) => {
    expect(quantile(sortedValues(values), probability)).toBe(expected);
  });

  it('the median of numbers at the edge of doubles is a number', () => {
    expect(median(of(1.7e308, 1.6e308))).toBeCloseTo(1.65e308, -300);
  });
});

describe('moments', () => {
  it('need three values for skewness, four for kurtosis, two for a spread', () => {
    expect(momentsOf(of(1, 2, 4))).toMatchObject({ available: 3, kurtosis: NA });
    expect(momentsOf(of(1, 2))).toMatchObject({ skew: NA, sd: Math.SQRT1_2 });
    expect(momentsOf(of(3))).toMatchObject({ mean: 3, sd: NA });
    expect(momentsOf(of(0.1, 0.1, 0.1, 0.1))).toMatchObject({ mean: 0.1, sd: 0, skew: NA });
  });

  it('are the same for a column and its multiples, however small or large', () => {
    const base = momentsOf(of(1, 2, 4, 9, 11));
    for (const power of [-1000, -300, 200, 500]) {
      const scaled = momentsOf(of(1, 2, 4, 9, 11).map(v => v * 2 ** power));
      expect(scaled.skew).toBeCloseTo(base.skew, 12);
      expect(scaled.kurtosis).toBeCloseTo(base.kurtosis, 12);
      expect(scaled.sd / 2 ** power).toBeCloseTo(base.sd, 12);
    }
  });

  it('have a mean also where the sum exceeds the largest double', () => {
    expect(mean(of(1.5e308, 1.5e308, NA))).toBe(1.5e308);
  });
});

describe('places', () => {
  it('tie what agrees in twelve significant digits, and nothing else', () => {
    expect(isTied(0.1 + 0.2, 0.3)).toBe(true);
    expect(isTied(62.5, 62.50000000001)).toBe(true);
    expect(isTied(62.5, 62.5000000001)).toBe(false);
    expect(isTied(0, 1e-300)).toBe(false);
    const out = of(0, 0, 0, 0);
    placesOf(of(0.3, 0.1 + 0.2, NA, 0.2), 'min', out);
    expect([...out]).toEqual([1, 1, NA, 3]);
  });
});

describe('extremes and shares', () => {
  it('of nothing are not numbers', () => {
    expect(extremesOf(of(NA))).toEqual({ min: NA, max: NA, available: 0 });
  });

  it('are finite also across the whole range of doubles', () => {
    expect(shareBetween(0, -1.7e308, 1.7e308)).toBe(0.5);
  });
});

describe('correlation', () => {
  it('counts the pairs that both have, and is nothing for a flat column', () => {
    expect(correlation(of(1, 2, 3, NA), of(2, 4, 6, 100))).toBeCloseTo(1, 12);
    expect(correlation(of(1, 2, 3), of(3, 2, 1))).toBeCloseTo(-1, 12);
    expect(correlation(of(1, 2, 3), of(5, 5, 5))).toBeNaN();
    expect(correlation(of(1, NA), of(NA, 1))).toBeNaN();
  });
});
