import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedIn, rowOf, score, scoresOf, type Table } from './small-tree.ts';

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(v => v / 8),
  fc.constant(null),
);
const table: fc.Arbitrary<Table> = fc
  .array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 })
  .map(rows => Object.fromEntries(rows.map((row, i) => [`C${i}`, row])));
const weighting = fc.constantFrom(
  'given',
  'equal',
  'entropy',
  'critic',
  'standard-deviation',
  'coefficient-of-variation',
);
const aggregating = fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'median');

const hasValue = (t: Table): boolean => Object.values(t).some(row => row.some(v => v !== null));

describe('whatever the data', () => {
  it('weights sum to 1 inside every parent, and effective ones over the indicators', () => {
    fc.assert(
      fc.property(table.filter(hasValue), weighting, (t, method) => {
        const [sector] = score(observedIn(t), { weight: { method } }).sectors;
        const { weight, effective } = sector!.weights[0]!;
        const sum = (of: Float64Array, is: (at: number) => boolean) =>
          of.reduce((total, w, at) => (is(at) ? total + w : total), 0);
        const parentOf = (at: number) => sector!.nodes[at]!.parent;
        for (const parent of [0, 1, 2]) expect(sum(weight, at => parentOf(at) === parent)).toBeCloseTo(1, 12);
        expect(sum(effective, at => sector!.nodes[at]!.level === 1)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('a parent lies between its children, inside 0–100, and nothing is ever infinite', () => {
    fc.assert(
      fc.property(table.filter(hasValue), weighting, aggregating, (t, weight, aggregate) => {
        const input = {
          weight: { method: weight },
          aggregate: { method: aggregate },
          treat: { method: 'winsorise' },
        };
        const [sector] = score(observedIn(t), input).sectors;
        const [a, b, p] = ['a', 'b', 'P'].map(node => scoresOf(sector!, node));
        p!.forEach((s, unit) => {
          const below = [a![unit], b![unit]].filter(v => v !== null) as number[];
          expect(s === null).toBe(below.length === 0);
          if (s === null) return;
          expect(s).toBeGreaterThanOrEqual(Math.min(...below) - 1e-9);
          expect(s).toBeLessThanOrEqual(Math.max(...below) + 1e-9);
        });
        for (const s of sector!.score) expect(Number.isNaN(s) || (s >= -1e-9 && s <= 100 + 1e-9)).toBe(true);
      }),
    );
  });

  it('min–max scores do not care about unit and origin of an indicator', () => {
    fc.assert(
      fc.property(
        table.filter(hasValue),
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom(0.5, 2, 8),
        (t, shift, factor) => {
          const moved = Object.fromEntries(
            Object.entries(t).map(([city, row]) => [
              city,
              row.map(v => (v === null ? null : v * factor + shift)),
            ]),
          );
          const [before, after] = [t, moved].map(x => score(observedIn(x), {}).sectors[0]!);
          expect(after!.score).toEqual(before!.score);
          expect(after!.rank).toEqual(before!.rank);
        },
      ),
    );
  });

  it('turning direction and sign of an indicator together changes nothing', () => {
    fc.assert(
      fc.property(table.filter(hasValue), t => {
        const turned = Object.fromEntries(
          Object.entries(t).map(([city, [a, b, c]]) => [
            city,
            [a, c === null ? null : -c!, b === null ? null : -b!],
          ]),
        );
        const plain = score(observedIn(t), { weight: { values: { P: 1, Q: 1 } } }).sectors[0]!;
        const swapped = score(observedIn(turned as Table), { weight: { values: { P: 1, Q: 1 } } })
          .sectors[0]!;
        expect(scoresOf(swapped, 'b')).toEqual(scoresOf(plain, 'c'));
        expect(scoresOf(swapped, 'c')).toEqual(scoresOf(plain, 'b'));
      }),
    );
  });

  it('a better value never lowers the index, goalposts being fixed', () => {
    fc.assert(
      fc.property(table.filter(hasValue), fc.integer({ min: 0, max: 50 }), (t, gain) => {
        const [[city, row]] = Object.entries(t) as [[string, readonly (number | null)[]]];
        const raised = { ...t, [city]: row.map((v, j) => (v === null || j !== 0 ? v : v + gain)) };
        const [before, after] = [t, raised].map(
          x => score(observedIn(x), { normalise: { method: 'goalposts' } }).sectors[0]!,
        );
        expect(scoresOf(after!)[0] ?? 0).toBeGreaterThanOrEqual((scoresOf(before!)[0] ?? 0) - 1e-9);
      }),
    );
  });

  it('ranks count the units ahead', () => {
    fc.assert(
      fc.property(table.filter(hasValue), t => {
        const [sector] = score(observedIn(t), { normalise: { method: 'goalposts' } }).sectors;
        const scores = scoresOf(sector!);
        const ahead = scores.map(s =>
          s === null ? null : 1 + scores.filter(o => o !== null && o > s && o - s > 1e-9).length,
        );
        expect(rowOf(sector!, sector!.rank, 'index')).toEqual(ahead);
      }),
    );
  });
});
