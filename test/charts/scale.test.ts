import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, niceDomain, spreadLabels } from '../../src/charts/scale.ts';

describe('a round domain', () => {
  it.each([
    [[38.1, 78.3], 5, [30, 80], 6],
    [[0, 100], 5, [0, 100], 6],
    [[-0.4, 0.3], 4, [-0.4, 0.4], 5],
    [[0.61, 0.87], 5, [0.6, 0.9], 4],
    [[60], 5, [40, 80], 3],
    [[0], 5, [-0.2, 0.2], 3],
    [[], 5, [0, 1], 2],
  ] as const)('of %j by %i is %j', (values, count, domain, ticks) => {
    const nice = niceDomain(values, count);
    expect(nice.domain).toEqual(domain);
    expect(nice.ticks).toHaveLength(ticks);
  });

  it('holds all values, without binary dust', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1_000_000, max: 1_000_000 }).map(n => n / 1000),
          { minLength: 1 },
        ),
        values => {
          const { domain, ticks } = niceDomain(values);
          expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
          expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
          expect(ticks.every(t => String(t).length < 12)).toBe(true);
        },
      ),
    );
  });
});

describe('a straight scale', () => {
  it('maps ends to ends and a flat domain to the middle', () => {
    expect(linearScale([0, 10], [100, 200])(5)).toBe(150);
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
  });
});

describe('labels moved apart', () => {
  it('stay where they are when there is room', () => {
    expect(spreadLabels([10, 50], 14, 0, 100)).toEqual([10, 50]);
  });

  it('share the way when two meet', () => {
    expect(spreadLabels([50, 50], 14, 0, 100)).toEqual([43, 57]);
  });

  it('never overlap, keep their order and the bounds where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }), centres => {
        const placed = spreadLabels(centres, 14, 0, 300);
        const order = centres.map((_, i) => i).sort((a, b) => centres[a]! - centres[b]! || a - b);
        for (const [k, i] of order.entries()) {
          expect(placed[i]!).toBeGreaterThanOrEqual(-1e-9);
          expect(placed[i]!).toBeLessThanOrEqual(300 + 1e-9);
          if (k > 0) expect(placed[i]! - placed[order[k - 1]!]!).toBeGreaterThanOrEqual(14 - 1e-9);
        }
      }),
    );
  });
});
