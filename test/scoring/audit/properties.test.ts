import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRELATION_MEASURES } from '../../../src/core/audit.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { auditOne } from '../../../src/scoring/audit/audit-dataset.ts';
import { auditRows } from '../../../src/scoring/audit/audit-rows.ts';
import { correlationTable } from '../../../src/scoring/audit/correlations.ts';
import { datasetOf } from '../../support/dataset.ts';
import { observedIn, type Table, TREE } from '../small-tree.ts';

const value = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(v => v / 4),
  fc.constant(null),
);
const units = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 12 });
const measure = fc.constantFrom(...CORRELATION_MEASURES);

const columnsOf = (rows: readonly (readonly (number | null)[])[]) =>
  [0, 1, 2].map(j => Float64Array.from(rows, row => row[j] ?? Number.NaN));

describe('whatever the data, correlations', () => {
  it('are symmetric, from −1 to 1, and 1 of a column with itself; p-values from 0 to 1', () => {
    fc.assert(
      fc.property(units, measure, (rows, by) => {
        const { r, p, n } = correlationTable(by, ['a', 'b', 'c'], columnsOf(rows));
        for (const i of [0, 1, 2]) {
          for (const j of [0, 1, 2]) {
            expect([r[i * 3 + j], p[i * 3 + j], n[i * 3 + j]]).toEqual([
              r[j * 3 + i],
              p[j * 3 + i],
              n[j * 3 + i],
            ]);
            expect(Number.isNaN(r[i * 3 + j]) || Math.abs(r[i * 3 + j]!) <= 1).toBe(true);
            expect(Number.isNaN(p[i * 3 + j]) || (p[i * 3 + j]! >= 0 && p[i * 3 + j]! <= 1)).toBe(true);
          }
          expect(Number.isNaN(r[i * 4]) || r[i * 4] === 1).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(units, measure, (rows, by) => {
        const there = correlationTable(by, ['a', 'b', 'c'], columnsOf(rows));
        const back = correlationTable(by, ['a', 'b', 'c'], columnsOf([...rows].reverse()));
        there.r.forEach((r, cell) => {
          if (Number.isNaN(r)) expect(back.r[cell]).toBeNaN();
          else expect(back.r[cell]).toBeCloseTo(r, 10);
        });
      }),
    );
  });
});

describe('whatever the data, an audit', () => {
  const table: fc.Arbitrary<Table> = units.map(rows =>
    Object.fromEntries(rows.map((row, i) => [`C${i}`, row])),
  );
  const hasValue = (t: Table): boolean => Object.values(t).some(row => row.some(v => v !== null));

  it('is made of numbers that exist, shares that sum to 1 and shifts that can be', () => {
    fc.assert(
      fc.property(table.filter(hasValue), t => {
        const observed = observedIn(t);
        const audited = auditOne({
          dataset: datasetOf(observed),
          frameworks: [TREE],
          method: parseMethod({ treat: { method: 'winsorise' } }).method!,
          sector: 'all',
          year: null,
        });
        const { audit } = audited!;
        const rows = auditRows(audit, { namesSector: false });
        expect(rows.filter(row => row.value !== null && !Number.isFinite(row.value))).toEqual([]);
        for (const { pca, vif, kmo } of audit.groups) {
          expect(kmo === null || (kmo >= 0 && kmo <= 1)).toBe(true);
          expect(vif.every(v => v === null || v >= 1 - 1e-9)).toBe(true);
          if (pca !== null) expect(pca.explained.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        for (const { meanShift, maxShift } of audit.removals) {
          expect(meanShift).toBeLessThanOrEqual(maxShift);
          expect(maxShift).toBeLessThan(Object.keys(t).length);
        }
      }),
    );
  });
});
