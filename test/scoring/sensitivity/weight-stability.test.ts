import { describe, expect, it } from 'vitest';
import { type Framework, frameworkSchema } from '../../../src/core/framework.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import type { SectorResult } from '../../../src/core/result.ts';
import type { WeightStability } from '../../../src/core/uncertainty.ts';
import { scoreDataset } from '../../../src/scoring/score.ts';
import { weightStability } from '../../../src/scoring/sensitivity/weight-stability.ts';
import { datasetOf, type Observed } from '../../support/dataset.ts';
import { congruence } from './ishigami.ts';

/** Scores and stability intervals under a method file. */
function solve(framework: Framework, observed: readonly Observed[], input: object) {
  const method = parseMethod(input).method!;
  const sector = scoreDataset(datasetOf(observed), [framework], method).sectors[0]!;
  return { sector, stability: weightStability(sector, method, 2024) };
}

const observe = (table: Readonly<Record<string, readonly (number | null)[]>>, codes: readonly string[]) =>
  Object.entries(table).flatMap(([city, values]) =>
    values.map((value, j): Observed => ({ city, year: 2024, indicator: codes[j]!, value })),
  );

const flat = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'flat',
  name: 'flat',
  nodes: [{ code: 'index', parent: null }],
  indicators: ['x', 'y'].map(code => ({ code, parent: 'index', goalposts: [0, 100] })),
});
const goalposts = { normalise: { method: 'goalposts' } };

describe('how far a weight may move', () => {
  it('is where two lines cross: A 80 20, B 40 50, C 10 10 cross at 3/7', () => {
    const observed = observe({ A: [80, 20], B: [40, 50], C: [10, 10] }, ['x', 'y']);
    const { stability } = solve(flat, observed, goalposts);
    const [x, y] = stability;
    expect(x).toMatchObject({ node: 'x', weight: 0.5, anyHigh: null, topHigh: null });
    expect(x!.anyLow).toBeCloseTo(3 / 7, 12);
    expect(x!.topLow).toBeCloseTo(3 / 7, 12);
    expect(y!.anyHigh).toBeCloseTo(4 / 7, 12);
    expect(y!.topHigh).toBeCloseTo(4 / 7, 12);
  });

  it('is told apart for any rank and for the first', () => {
    const observed = observe({ A: [90, 90], B: [60, 20], C: [20, 50] }, ['x', 'y']);
    const [x] = solve(flat, observed, goalposts).stability;
    expect(x!.anyLow).toBeCloseTo(3 / 7, 12);
    expect([x!.topLow, x!.topHigh]).toEqual([null, null]);
  });

  it('is nothing where units tie by chance, and not narrowed where they are the same', () => {
    const chance = observe({ A: [80, 20], B: [20, 80], C: [10, 10] }, ['x', 'y']);
    expect(solve(flat, chance, goalposts).stability[0]).toMatchObject({ anyLow: 0.5, anyHigh: 0.5 });
    const same = observe({ A: [80, 20], B: [80, 20], C: [10, 10] }, ['x', 'y']);
    expect(solve(flat, same, goalposts).stability[0]).toMatchObject({ anyLow: null, anyHigh: null });
  });

  it.each([1, 2, 3, 4, 5, 6])('is found again by scoring on both sides of it, with gaps (tree %i)', seed => {
    const { framework, observed } = randomTree(seed);
    const { sector, stability } = solve(framework, observed, goalposts);
    expect(stability.map(s => s.node)).toEqual(['P', 'Q', 'R', 'a', 'b', 'c', 'd', 'e']);
    for (const found of stability) {
      const ranksAt = (share: number) =>
        ranksOf(solve(framework, observed, movedTo(sector, found, share)).sector);
      const isStill = (share: number) => ranksAt(share).join() === ranksOf(sector).join();
      const keepsTop = (share: number) => ranksAt(share).indexOf(1) === ranksOf(sector).indexOf(1);
      expectBounds(found.weight, found.anyLow, found.anyHigh, isStill);
      expectBounds(found.weight, found.topLow, found.topHigh, keepsTop);
    }
  });

  it('is not given where the way up is no arithmetic mean, or its weights follow from scores', () => {
    const { framework, observed } = randomTree(1);
    const nodes = (input: object) =>
      solve(framework, observed, { ...goalposts, ...input }).stability.map(s => s.node);
    expect(nodes({ aggregate: { method: 'geometric' } })).toEqual([]);
    expect(nodes({ aggregate: { byLevel: { '2': { method: 'harmonic' } } } })).toEqual(['P', 'Q', 'R']);
    expect(nodes({ weight: { byLevel: { '2': { method: 'entropy' } } } })).toEqual(['P', 'Q', 'R']);
  });

  it('is not given for cities with gaps where a least coverage is asked', () => {
    const { framework, observed } = randomTree(1);
    const input = { ...goalposts, aggregate: { minCoverage: 0.1 } };
    const gaps = new Set(observed.flatMap(o => (o.value === null ? [o.city] : [])));
    const whole = observed.filter(o => !gaps.has(o.city));
    expect(solve(framework, observed, input).stability.map(s => s.node)).not.toContain('c');
    expect(solve(framework, whole, input).stability.map(s => s.node)).toContain('c');
  });
});

/** A method in which a node has the share given and its siblings keep their proportions. */
function movedTo({ nodes, weights }: SectorResult, { node, weight }: WeightStability, share: number): object {
  const parent = nodes.find(n => n.code === node)!.parent;
  const values = nodes.flatMap((n, at): [string, number][] => {
    if (n.parent !== parent) return [];
    const own = weights[0]!.weight[at]!;
    return [[n.code, n.code === node ? share : (own * (1 - share)) / (1 - weight)]];
  });
  return { ...goalposts, weight: { method: 'given', values: Object.fromEntries(values) } };
}

const ranksOf = ({ cities, rank }: SectorResult): number[] => [...rank.subarray(0, cities.length)];

/** Nothing changes between the bounds, and something does just beyond. */
function expectBounds(
  share: number,
  low: number | null,
  high: number | null,
  isStill: (share: number) => boolean,
): void {
  const step = 1e-6;
  for (const part of [0.1, 0.5, 0.9]) {
    expect(isStill(share + part * ((high ?? 1) - share))).toBe(true);
    expect(isStill(share - part * (share - (low ?? 0)))).toBe(true);
  }
  expect(isStill((low ?? 0) + step)).toBe(true);
  expect(isStill((high ?? 1) - step)).toBe(true);
  if (low !== null) expect(isStill(low - step)).toBe(false);
  if (high !== null) expect(isStill(high + step)).toBe(false);
}

/** Fourteen units; P over a, b and Q over c, d, e, beside the single indicator R; one cell in ten is missing. */
function randomTree(seed: number): { framework: Framework; observed: Observed[] } {
  const random = congruence(seed);
  const codes = ['R', 'a', 'b', 'c', 'd', 'e'];
  const parents = ['index', 'P', 'P', 'Q', 'Q', 'Q'];
  const weighted = (code: string, parent: string | null) => ({ code, parent, weight: 0.2 + random() });
  const framework = frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'random',
    name: 'random',
    nodes: [{ code: 'index', parent: null }, weighted('P', 'index'), weighted('Q', 'index')],
    indicators: codes.map((code, j) => ({ ...weighted(code, parents[j]!), goalposts: [0, 100] })),
  });
  const table = Array.from({ length: 14 }, (_, i): [string, (number | null)[]] => [
    `C${i}`,
    codes.map((code, j) => (random() < 0.1 && code !== codes[i % 6] && j > 0 ? null : 100 * random())),
  ]);
  return { framework, observed: observe(Object.fromEntries(table), codes) };
}
