import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedIn, score, type Table } from './small-tree.ts';

/** Pillar of each indicator of the small tree, a, b, c. */
const PILLARS = ['P', 'P', 'Q'];
const share = fc.constantFrom(0, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 1);
const value = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 9 }));
const tables = fc
  .array(fc.tuple(value, value, value), { minLength: 2, maxLength: 8 })
  .map((rows): Table => Object.fromEntries(rows.map((row, i) => [`C${i}`, row])))
  .filter(table => [0, 1, 2].every(j => Object.values(table).some(row => row[j] !== null)));

/** Why a city is left out, counted by hand; null = kept. */
function reasonOf(
  row: readonly (number | null)[],
  {
    minCoverage,
    perPillar,
    minNonZero,
  }: { minCoverage: number; perPillar: { P: number; Q: number }; minNonZero: number },
): string | null {
  const shareOf = (cells: readonly (number | null)[]): number =>
    cells.filter(v => v !== null).length / cells.length;
  if (shareOf(row) < minCoverage - 1e-9) return 'coverage';
  for (const pillar of ['P', 'Q'] as const) {
    const cells = row.filter((_, j) => PILLARS[j] === pillar);
    if (shareOf(cells) < perPillar[pillar] - 1e-9) return 'pillar-coverage';
  }
  const observed = row.filter(v => v !== null);
  const nonZero = observed.filter(v => v !== 0).length / observed.length;
  return nonZero < minNonZero - 1e-9 ? 'non-zero' : null;
}

/** A city that is kept and still has no score was not screened out. */
const wordOf = (reason: string | undefined): string | null =>
  reason === undefined || reason === 'no-score' ? null : reason;

describe('screening', () => {
  it('keeps and leaves out as a count by hand does, over the whole, each pillar, and zeros', () => {
    const steps = fc.record({
      minCoverage: share,
      perPillar: fc.record({ P: share, Q: share }),
      minNonZero: share,
    });
    fc.assert(
      fc.property(tables, steps, (table, screen) => {
        const [sector] = score(observedIn(table), { screen }).sectors;
        if (sector === undefined) throw new Error('no sector');
        const found = sector.cities.map((_, unit) => wordOf(sector.exclusions[unit]?.reason));
        const wanted = sector.cities.map(city => reasonOf(table[city] ?? [], screen));
        expect(found).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
