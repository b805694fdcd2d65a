import { describe, expect, it } from 'vitest';
import { CELL_STATUS } from '../../../src/core/result.ts';
import { coverageByIndicator, shareOf, total } from '../../../src/screens/indicators/coverage.ts';

describe('coverage of indicators', () => {
  const coverage = coverageByIndicator({
    cities: ['A', 'B', 'C'],
    indicators: ['i1', 'i2'],
    status: Uint8Array.from(
      [
        'observed',
        'missing',
        'not-applicable',
        'not-applicable',
        'not-applicable',
        'not-applicable',
      ] as const,
      status => CELL_STATUS.indexOf(status),
    ),
  });

  it('not applicable is not missing', () => {
    expect(coverage.get('i1')).toEqual({ observed: 1, applicable: 2, notApplicable: 1 });
    expect(shareOf(total(coverage.values()))).toBe(0.5);
  });

  it('an indicator that applies nowhere has no share', () => {
    const nowhere = coverage.get('i2');
    expect(nowhere === undefined ? 0 : shareOf(nowhere)).toBeNull();
  });
});
