import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '../../../src/engine/port.ts';
import { coverageByIndicator, shareOf, total } from '../../../src/screens/indicators/coverage.ts';

const cell = (indicator: string, status: CoverageCell['status']): CoverageCell => ({
  city: 'A',
  indicator,
  status,
  flag: '',
});

describe('coverage of indicators', () => {
  const coverage = coverageByIndicator([
    cell('i1', 'observed'),
    cell('i1', 'missing'),
    cell('i1', 'not-applicable'),
    cell('i2', 'not-applicable'),
  ]);

  it('not applicable is not missing', () => {
    expect(coverage.get('i1')).toEqual({ observed: 1, applicable: 2, notApplicable: 1 });
    expect(shareOf(total(coverage.values()))).toBe(0.5);
  });

  it('an indicator that applies nowhere has no share', () => {
    const nowhere = coverage.get('i2');
    expect(nowhere === undefined ? 0 : shareOf(nowhere)).toBeNull();
  });
});
