import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type Method } from '../../../src/core/method.ts';
import { ownRules, withoutOwnRules } from '../../../src/screens/method/own-rules.ts';

const TOP = 3;
const method: Method = {
  ...DEFAULT_METHOD,
  screen: { minCoverage: 0.7, perPillar: { P1: 0.5 } },
  impute: { method: 'none', overrides: { a: { method: 'mean' }, b: { method: 'mean' } } },
  treat: { method: 'none', overrides: { a: { method: 'winsorise' } } },
  normalise: { method: 'goalposts', overrides: { a: { method: 'rank' } } },
  weight: { method: 'given', byLevel: { 1: { method: 'equal' } }, byNode: { P1: { method: 'equal' } } },
  aggregate: {
    method: 'arithmetic',
    byLevel: { 2: { method: 'median' }, [TOP]: { method: 'geometric' } },
    byNode: { P1: { method: 'median' } },
  },
};

describe('rules of single indicators and nodes', () => {
  it('are counted by step; the mean of the pillars is none', () => {
    expect(ownRules(method, TOP)).toEqual({
      screen: 1,
      impute: 2,
      treat: 1,
      normalise: 1,
      weight: 2,
      aggregate: 2,
    });
    expect(ownRules(DEFAULT_METHOD, TOP)).toEqual({});
  });

  it('leave one step when dropped there, and nothing else changes', () => {
    for (const step of ['screen', 'impute', 'treat', 'normalise', 'weight', 'aggregate'] as const) {
      const { [step]: _, ...others } = ownRules(method, TOP);
      expect(ownRules(withoutOwnRules(method, step, TOP), TOP)).toEqual(others);
    }
    expect(withoutOwnRules(method, 'aggregate', TOP).aggregate).toEqual({
      method: 'arithmetic',
      byLevel: { [TOP]: { method: 'geometric' } },
    });
    expect(withoutOwnRules(method, 'rank', TOP)).toBe(method);
  });
});
