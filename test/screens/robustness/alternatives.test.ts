import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, DEFAULT_UNCERTAINTY, type Method } from '../../../src/core/method.ts';
import { drawnIds, withToggled } from '../../../src/screens/robustness/alternatives.ts';

const method: Method = {
  ...DEFAULT_METHOD,
  normalise: { method: 'min-max', range: [1, 100], window: 'year', overrides: { a: { method: 'rank' } } },
};

describe('methods that runs draw from', () => {
  it('hold the own one with its parameters, without its rules for single indicators and its window', () => {
    const { alternatives } = withToggled(DEFAULT_UNCERTAINTY, method, 'normalise', 'z-score');
    expect(alternatives).toEqual([
      { step: 'normalise', options: [{ method: 'min-max', range: [1, 100] }, { method: 'z-score' }] },
    ]);
  });

  it('do not depend on the order of ticking', () => {
    const ticked = (...ids: string[]) =>
      ids.reduce((step, id) => withToggled(step, method, 'aggregate', id), DEFAULT_UNCERTAINTY);
    expect(ticked('median', 'geometric')).toEqual(ticked('geometric', 'median'));
    const late = withToggled(ticked('median'), method, 'treat', 'winsorise');
    expect(late.alternatives.map(a => a.step)).toEqual(['treat', 'aggregate']);
  });

  it('are the own one alone once every other is taken out', () => {
    const one = withToggled(DEFAULT_UNCERTAINTY, method, 'weight', 'equal');
    expect(drawnIds(one, method, 'weight')).toEqual(['given', 'equal']);
    const none = withToggled(one, method, 'weight', 'equal');
    expect(none.alternatives).toEqual([]);
    expect(drawnIds(none, method, 'weight')).toEqual(['given']);
  });
});
