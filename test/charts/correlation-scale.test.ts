import { describe, expect, it } from 'vitest';
import { correlationClass, isPrinted } from '../../src/charts/correlation-scale.ts';
import { binsOf } from '../../src/charts/histogram.tsx';

describe('the classes of correlations', () => {
  it.each([
    [-1, 1],
    [-0.9, 1],
    [-0.46, 3],
    [-0.05, 5],
    [0, 5],
    [0.1, 6],
    [0.3, 7],
    [0.6, 8],
    [0.93, 9],
  ])('%d stands in class %d', (r, step) => expect(correlationClass(r)).toBe(step));

  it('has none for a pair without a correlation', () => expect(correlationClass(Number.NaN)).toBeNull());

  it('prints figures from 0.3 on, either sign', () =>
    expect([-0.3, 0.29, 0.3].map(isPrinted)).toEqual([true, false, true]));
});

describe('the bins of a histogram', () => {
  const counts = (values: readonly number[]) => binsOf(values).map(b => b.count);

  it('hold every value once, the largest in the last', () => {
    expect(counts([0, 1, 2, 3, 10])).toEqual([2, 2, 0, 0, 1]);
  });

  it('of flat values are one, of none are none', () => {
    expect(binsOf([4, 4])).toEqual([{ from: 3.5, to: 4.5, count: 2 }]);
    expect(binsOf([])).toEqual([]);
  });
});
