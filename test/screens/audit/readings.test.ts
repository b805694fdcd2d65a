import { describe, expect, it } from 'vitest';
import { alphaReading, isSkewed } from '../../../src/screens/audit/readings.ts';

describe('what a figure of the audit is read as', () => {
  it('a column passes below a skewness of 2 or a kurtosis of 3.5, as for its treatment', () => {
    expect([isSkewed(2, 3.5), isSkewed(-2, 3.5)]).toEqual([true, true]);
    expect([isSkewed(1.999, 9), isSkewed(9, 3.499), isSkewed(null, 9)]).toEqual([false, false, null]);
  });

  it('an α holds from 0.7, is loose from 0.5', () => {
    expect([0.7, 0.699, 0.5, 0.499, null].map(alphaReading)).toEqual([
      'firm',
      'loose',
      'loose',
      'weak',
      null,
    ]);
  });
});
