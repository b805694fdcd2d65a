import { describe, expect, it } from 'vitest';
import { factorEffects } from '../../../src/scoring/sensitivity/effects.ts';
import { congruence, effectsOf, ishigami } from './ishigami.ts';

describe('effects of factors', () => {
  it('are those of the Ishigami function, inside narrow intervals', () => {
    const found = effectsOf(ishigami, ['x1', 'x2', 'x3'], 1024);
    const first = [0.3139, 0.4424, 0];
    const total = [0.5576, 0.4424, 0.2437];
    found.forEach((effect, i) => {
      expect(effect.firstLow, effect.factor).toBeLessThanOrEqual(first[i]!);
      expect(effect.firstHigh, effect.factor).toBeGreaterThanOrEqual(first[i]!);
      expect(effect.totalLow, effect.factor).toBeLessThanOrEqual(total[i]!);
      expect(effect.totalHigh, effect.factor).toBeGreaterThanOrEqual(total[i]!);
      expect(effect.firstHigh - effect.firstLow, effect.factor).toBeLessThan(0.2);
      expect(effect.totalHigh - effect.totalLow, effect.factor).toBeLessThan(0.2);
    });
  });

  it('come nearer with more rows', () => {
    const off = (rows: number) => Math.abs(effectsOf(ishigami, ['x1', 'x2', 'x3'], rows)[0]!.total - 0.5576);
    expect(off(8192)).toBeLessThan(0.01);
    expect(off(8192)).toBeLessThan(off(64));
  });

  it('of a factor that nothing reads are 0 exactly, with an interval of no width', () => {
    const unused = effectsOf(p => 3 * p[0]!, ['read', 'unused'], 16)[1]!;
    expect(unused).toEqual({
      factor: 'unused',
      firstOrder: 0,
      firstLow: 0,
      firstHigh: 0,
      total: 0,
      totalLow: 0,
      totalHigh: 0,
    });
  });

  it('of a sum are the shares of variance, first and total alike', () => {
    const [a, b] = effectsOf(p => p[0]! + 2 * p[1]!, ['a', 'b'], 4096);
    expect(a!.firstOrder).toBeCloseTo(0.2, 2);
    expect(a!.total).toBeCloseTo(0.2, 2);
    expect(b!.firstOrder).toBeCloseTo(0.8, 2);
    expect(b!.total).toBeCloseTo(0.8, 2);
  });

  it('of an output that never varies are 0', () => {
    const [only] = effectsOf(() => 0.1, ['a'], 8);
    expect([only!.firstOrder, only!.total, only!.totalHigh]).toEqual([0, 0, 0]);
  });

  it('of one factor by head: A 0 1, B 1 3, so AB 1 3', () => {
    // mean 1.25, V = (1.5625 + 0.0625 + 0.0625 + 3.0625)/3; changes 1 and 2
    const variance = 4.75 / 3;
    const [effect] = factorEffects(Float64Array.of(0, 1, 1, 3, 1, 3), ['a'], 3, congruence(1));
    expect(effect!.firstOrder).toBeCloseTo((1 * 1 + 3 * 2) / 2 / variance, 12);
    expect(effect!.total).toBeCloseTo((1 + 4) / 4 / variance, 12);
  });

  it('leave out a row in which one run gave nothing', () => {
    const whole = factorEffects(Float64Array.of(0, 1, 1, 3, 1, 3), ['a'], 3, congruence(1));
    const holed = Float64Array.of(0, 7, 1, 1, Number.NaN, 3, 1, 7, 3);
    expect(factorEffects(holed, ['a'], 3, congruence(1))).toEqual(whole);
  });

  it('are missing where fewer than two rows are left', () => {
    const [effect] = factorEffects(Float64Array.of(1, 2, 3), ['a'], 3, congruence(1));
    expect([effect!.firstOrder, effect!.total, effect!.totalLow]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('refuse an output of another design', () => {
    expect(() => factorEffects(new Float64Array(7), ['a'], 1, Math.random)).toThrow('7 runs');
  });
});
