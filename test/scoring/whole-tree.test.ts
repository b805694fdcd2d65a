import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import { rowOf, score, scoresOf } from './small-tree.ts';

/** A part of a tree: an indicator where it has no parts of its own. */
interface Part {
  readonly code: string;
  readonly weight: number;
  readonly direction: 1 | -1;
  readonly parts: readonly Part[];
}

const partOf = (code: string, depth: number): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom<1 | -1>(1, -1))
    .chain(([count, weight, direction]) =>
      fc
        .tuple(
          ...(depth === 0 ? [] : Array.from({ length: count }, (_, i) => partOf(`${code}${i}`, depth - 1))),
        )
        .map(parts => ({ code, weight, direction, parts })),
    )
    .filter(({ parts }) => parts.length === 0 || parts.some(p => p.weight > 0));

const leavesOf = (part: Part): readonly Part[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
const nodesOf = (
  part: Part,
  parent: string | null,
): { code: string; parent: string | null; weight: number }[] =>
  part.parts.length === 0
    ? []
    : [{ code: part.code, parent, weight: part.weight }, ...part.parts.flatMap(p => nodesOf(p, part.code))];

function frameworkOf(root: Part): Framework {
  const parentOf = new Map(nodesOf(root, null).map(n => [n.code, n]));
  return frameworkSchema.parse({
    schema: 'gsc-framework/1',
    id: 'drawn',
    name: 'drawn',
    nodes: [...parentOf.values()].map(n => (n.parent === null ? { code: n.code, parent: null } : n)),
    indicators: leavesOf(root).map(({ code, weight, direction }) => ({
      code,
      parent: code.slice(0, -1),
      weight,
      direction,
      goalposts: [0, 10],
    })),
  });
}

type Means = readonly ('arithmetic' | 'geometric' | 'harmonic')[];

/** The score of a part as the method sheet has it, level by level; NaN = missing. `means` are those of levels 2 upward. */
function scoreOf(
  part: Part,
  level: number,
  value: (code: string) => number,
  means: Means,
  least: number,
): number {
  if (part.parts.length === 0) {
    const x = value(part.code);
    const way = part.direction === 1 ? x / 10 : (10 - x) / 10;
    return 1 + 99 * Math.min(1, Math.max(0, way));
  }
  const children = part.parts.map(p => ({ w: p.weight, x: scoreOf(p, level - 1, value, means, least) }));
  const held = children.filter(({ w, x }) => w > 0 && !Number.isNaN(x));
  const total = held.reduce((sum, { w }) => sum + w, 0);
  const wanted = children.reduce((sum, { w }) => sum + w, 0);
  if (total === 0 || total < least * wanted - 1e-9) return Number.NaN;
  const over = (f: (x: number) => number) => held.reduce((sum, { w, x }) => sum + (w / total) * f(x), 0);
  const mean = means[level - 2];
  if (mean === 'geometric') return Math.exp(over(Math.log));
  return mean === 'harmonic' ? 1 / over(x => 1 / x) : over(x => x);
}

const mean = fc.constantFrom<Means[number]>('arithmetic', 'geometric', 'harmonic');
const drawn = fc.integer({ min: 1, max: 4 }).chain(depth =>
  fc.record({
    depth: fc.constant(depth),
    root: partOf('T', depth),
    means: fc.array(mean, { minLength: depth, maxLength: depth }),
    least: fc.constantFrom(0, 0.5, 0.8),
    cells: fc.array(
      fc.oneof(
        fc.integer({ min: -20, max: 120 }).map(v => v / 10),
        fc.constant(null),
      ),
      {
        minLength: 30,
        maxLength: 60,
      },
    ),
  }),
);

it('a tree of two to five levels scores and ranks as one written out by hand', () => {
  fc.assert(
    fc.property(drawn, ({ depth, root, means, least, cells }) => {
      const leaves = leavesOf(root);
      const cities = ['C1', 'C2', 'C3', 'C4'];
      const cellOf = (city: number, leaf: number) => cells[(city * leaves.length + leaf * 7) % cells.length]!;
      const observed = cities.flatMap((city, c) =>
        leaves.flatMap(({ code }, l) => {
          const value = cellOf(c, l);
          return value === null ? [] : [{ city, year: 2024, sector: 'all', indicator: code, value }];
        }),
      );
      if (observed.length === 0) return;
      const byLevel = Object.fromEntries(means.map((method, i) => [i + 2, { method }]));
      const [sector] = score(
        observed,
        {
          screen: { minCoverage: 0 },
          normalise: { method: 'goalposts', scale: 99, base: 1 },
          aggregate: { method: 'arithmetic', byLevel, minCoverage: least },
        },
        [frameworkOf(root)],
      ).sectors;
      const wanted = sector!.cities.map(city => {
        const at = cities.indexOf(city);
        const value = (code: string) =>
          cellOf(
            at,
            leaves.findIndex(l => l.code === code),
          ) ?? Number.NaN;
        const found = scoreOf(root, depth + 1, value, means, least);
        return Number.isNaN(found) ? null : found;
      });
      const found = scoresOf(sector!, 'T');
      wanted.forEach((w, i) => {
        if (w === null) expect(found[i]).toBeNull();
        else expect(found[i]).toBeCloseTo(w, 9);
      });
      const ranks = wanted.map(w =>
        w === null ? null : 1 + wanted.filter(o => o !== null && o > w + 1e-9).length,
      );
      expect(rowOf(sector!, sector!.rank, 'T')).toEqual(ranks);
    }),
  );
});
