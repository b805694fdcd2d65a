import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/methods/statistics/correlation.ts';
import { mean } from '../../../src/methods/statistics/moments.ts';
import { quantile, sortedValues } from '../../../src/methods/statistics/quantile.ts';
import { covariances, cronbachAlpha } from '../../../src/methods/statistics/reliability.ts';
import { columnOf, there } from '../arbitrary.ts';

const level = fc.integer({ min: 1, max: 9999 }).map(v => v / 10);
const count = fc.integer({ min: 3, max: 30 });

describe('values that are all equal', () => {
  it('are their own mean and quantiles, to the last bit', () => {
    fc.assert(
      fc.property(level, count, fc.double({ min: 0, max: 1, noNaN: true }), (value, n, probability) => {
        const flat = new Float64Array(n).fill(value);
        expect(mean(flat)).toBe(value);
        expect(quantile(flat, probability)).toBe(value);
      }),
    );
  });

  it('correlate with nothing, and hold nothing together', () => {
    fc.assert(
      fc.property(level, count, (value, n) => {
        const flat = new Float64Array(n).fill(value);
        const rising = flat.map((_, i) => i / 7);
        expect(correlation(flat, rising)).toBeNaN();
        expect(correlation(rising, flat)).toBeNaN();
        expect(cronbachAlpha(covariances([flat, flat.map(v => v + 0.7)]))).toBeNull();
      }),
    );
  });
});

it('a mean and a quantile lie inside the values', () => {
  fc.assert(
    fc.property(columnOf(-9, 9), fc.double({ min: 0, max: 1, noNaN: true }), (values, probability) => {
      const all = there(values);
      if (all.length === 0) return;
      for (const found of [mean(values), quantile(sortedValues(values), probability)]) {
        expect(found).toBeGreaterThanOrEqual(Math.min(...all));
        expect(found).toBeLessThanOrEqual(Math.max(...all));
      }
    }),
  );
});
