import { describe, expect, it } from 'vitest';
import { fencesOf } from '../../../src/methods/statistics/fences.ts';

const fences = (...values: number[]) => fencesOf(Float64Array.from(values));

describe('the fences of a column', () => {
  it('stand 1.5 interquartile ranges outside the quartiles', () =>
    expect(fences(1, 2, 3, 4, 5)).toEqual({ low: -1, high: 7 }));

  it('of flat values are the value, of a single one too', () => {
    expect(fences(4, 4, 4)).toEqual({ low: 4, high: 4 });
    expect(fences(4)).toEqual({ low: 4, high: 4 });
  });

  it('of nothing let nothing out', () => {
    const { low, high } = fences();
    expect([3 < low, 3 > high]).toEqual([false, false]);
  });
});
