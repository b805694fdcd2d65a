import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatistics } from '../../../src/methods/statistics/order-statistics.ts';

const column = (value: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.oneof({ weight: 20, arbitrary: value }, fc.constant(Number.NaN)), {
      minLength: 1,
      maxLength: 3000,
    })
    .map(v => Float64Array.from(v));

describe('order statistics', () => {
  it.each([
    ['any doubles', fc.double({ noNaN: true })],
    ['few distinct values', fc.integer({ min: 0, max: 3 })],
    ['values that crowd', fc.oneof(fc.double({ min: 0, max: 1e-9, noNaN: true }), fc.constant(1e6))],
  ])('are those of the sorted column: %s', (_, value) => {
    fc.assert(
      fc.property(
        column(value),
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (values, shares) => {
          const sorted = values.filter(v => !Number.isNaN(v)).sort();
          const positions =
            sorted.length === 0 ? [] : shares.map(s => Math.floor(s * sorted.length)).sort((a, b) => a - b);
          expect(orderStatistics(values, positions)).toEqual(positions.map(position => sorted[position]));
        },
      ),
    );
  });
});
