import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAscending } from '../../../src/methods/statistics/order.ts';

const cell = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constant(Number.NaN),
  fc.constantFrom(1e308, -1e308, 5e-324, 0, -0),
);

describe('order', () => {
  it('lists the available positions by ascending value, each once, whatever the spread', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), list => {
        const values = Float64Array.from(list);
        const order = new Int32Array(values.length);
        const n = orderAscending(values, order);
        const positions = [...order.subarray(0, n)];
        const sorted = [...values.filter(v => !Number.isNaN(v))].sort((a, b) => a - b);
        expect(new Set(positions).size).toBe(sorted.length);
        expect(positions.map(p => values[p]! + 0)).toEqual(sorted.map(v => v + 0));
      }),
      { numRuns: 500 },
    );
  });

  it('sorts a column in which one value is far from all others', () => {
    const values = Float64Array.from({ length: 5000 }, (_, i) => (i === 17 ? 1e12 : Math.sin(i)));
    const order = new Int32Array(values.length);
    orderAscending(values, order);
    for (let i = 1; i < order.length; i++)
      expect(values[order[i]!]).toBeGreaterThanOrEqual(values[order[i - 1]!]!);
    expect(order.at(-1)).toBe(17);
  });
});
