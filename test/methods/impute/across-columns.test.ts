import { describe, expect, it } from 'vitest';
import type { ImputeColumn } from '../../../src/methods/impute/definition.ts';
import { nearest } from '../../../src/methods/impute/nearest.ts';
import { row } from '../../../src/methods/impute/row.ts';

const NA = Number.NaN;
const column = (values: readonly number[], direction: 1 | -1 = 1): ImputeColumn => ({
  values: Float64Array.from(values),
  direction,
});

describe('imputing from the row', () => {
  it('takes the mean place in the other indicators back to the indicator’s own worst and best', () => {
    const columns = [column([NA, 0, 200], -1), column([5, 0, 10]), column([4, 4, 0], -1)];
    // places of the first unit: 0.5, and 0 where less is better; their mean 0.25 of the way from 200 down to 0
    expect(row.fill(columns, 0, { method: 'row' })[0]).toBe(150);
  });

  it('passes over missing and constant indicators', () => {
    const columns = [column([NA, 0, 100]), column([8, 8, 8]), column([NA, 1, 2]), column([9, 0, 10])];
    expect(row.fill(columns, 0, { method: 'row' })[0]).toBeCloseTo(90, 12);
  });

  it('gives nothing to a unit without another value, nor to an indicator without any', () => {
    expect(row.fill([column([NA, 0, 1]), column([NA, 0, 1])], 0, { method: 'row' })[0]).toBeNaN();
    expect([...row.fill([column([NA, NA]), column([0, 1])], 0, { method: 'row' })]).toEqual([NA, NA]);
  });
});

describe('imputing from the nearest units', () => {
  const others = [column([0, 1, 2, 50]), column([0, 1, -2, 90])];
  const fill = (columns: readonly ImputeColumn[], k: number) =>
    nearest.fill(columns, 0, { method: 'nearest', k })[0];

  it('takes the mean of the k most like it', () => {
    expect(fill([column([NA, 10, 20, 900]), ...others], 1)).toBe(10);
    expect(fill([column([NA, 10, 20, 900]), ...others], 2)).toBe(15);
  });

  it('takes fewer where there are no more', () => {
    expect(fill([column([NA, 10, NA, NA]), ...others], 5)).toBe(10);
  });

  it('measures each indicator in its own standard deviations', () => {
    const metres = [column([NA, 10, 20]), column([0, 1, 0]), column([0, 0, 1])];
    const millimetres = [metres[0]!, metres[1]!, column([0, 0, 1000])];
    expect(fill(millimetres, 1)).toBe(fill(metres, 1));
  });

  it('takes the first of units that are equally near', () => {
    expect(fill([column([NA, 10, 20]), column([0, 1, -1])], 1)).toBe(10);
  });

  it('leaves out units that share less than half of its indicators', () => {
    const thin = [column([NA, 10, 20]), column([0, 0, 9]), column([0, NA, 9]), column([0, NA, 8])];
    expect(fill(thin, 1)).toBe(20);
  });

  it('leaves the gap where nobody shares anything', () => {
    expect(fill([column([NA, 10, 20]), column([1, NA, NA]), column([NA, 3, 4])], 5)).toBeNaN();
  });
});
