import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImputeChoice, ImputeMethod } from '../../../src/core/method.ts';
import type { ImputeColumn } from '../../../src/methods/impute/definition.ts';
import { IMPUTERS } from '../../../src/methods/impute/index.ts';
import { columnOf, columnsOf, differences, there } from '../arbitrary.ts';

const NA = Number.NaN;
const CHOICE = { k: 2, maxYears: 2 } as const;
const DIRECTIONS = [1, -1, 1] as const;
/** Years of a sector need not follow each other. */
const YEARS = [2001, 2002, 2005, 2006, 2010, 2011, 2015, 2020, 2021, 2024];

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NA) + (sorted[sorted.length >> 1] ?? NA)) / 2;
};
const sd = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, v) => sum + (v - mean(values)) ** 2, 0) / (values.length - 1));

/** A gap: unit u of the first column; groups of two units in turn, every third without. */
interface Gap {
  readonly columns: readonly Float64Array[];
  readonly u: number;
}
const groupOf = (u: number): number => (u % 3) - 1;
const peers = ({ columns, u }: Gap): number[] =>
  groupOf(u) < 0 ? [] : there(columns[0]!.filter((_, i) => groupOf(i) === groupOf(u)));
const earlier = ({ columns, u }: Gap, back: number): number =>
  there(columns[0]!.subarray(Math.max(0, u - back), u)).at(-1) ?? NA;
const later = ({ columns, u }: Gap): number => there(columns[0]!.subarray(u))[0] ?? NA;

function between(gap: Gap): number {
  const [x, { u }] = [gap.columns[0]!, gap];
  const a = x.findLastIndex((v, t) => t < u && !Number.isNaN(v));
  const b = x.findIndex((v, t) => t > u && !Number.isNaN(v));
  if (a < 0 || b < 0) return a < 0 ? later(gap) : x[a]!;
  return x[a]! + ((x[b]! - x[a]!) * (YEARS[u]! - YEARS[a]!)) / (YEARS[b]! - YEARS[a]!);
}

function fromRow({ columns, u }: Gap): number {
  const ends = columns.map((c, j) => {
    const all = there(c);
    return DIRECTIONS[j] === 1 ? [Math.min(...all), Math.max(...all)] : [Math.max(...all), Math.min(...all)];
  });
  const places = [1, 2].flatMap(j => {
    const [worst, best] = ends[j]!;
    return Number.isNaN(columns[j]![u]!) || worst === best
      ? []
      : [(columns[j]![u]! - worst!) / (best! - worst!)];
  });
  const [worst, best] = ends[0]!;
  return worst! + mean(places) * (best! - worst!);
}

function fromNearest({ columns, u }: Gap): number {
  const others = columns.slice(1).filter(c => sd(there(c)) > 0);
  const own = others.filter(c => !Number.isNaN(c[u]!));
  const near = Array.from(columns[0]!, (value, i) => {
    const both = own.filter(c => !Number.isNaN(c[i]!));
    const distance = mean(both.map(c => ((c[u]! - c[i]!) / sd(there(c))) ** 2));
    return { value, distance, isEnough: both.length > 0 && both.length * 2 >= own.length };
  }).filter(({ value, isEnough }) => !Number.isNaN(value) && isEnough);
  // distances that differ by rounding alone are equal
  const chosen = near.sort((a, b) => Math.round((a.distance - b.distance) * 1e9)).slice(0, CHOICE.k);
  return mean(chosen.map(n => n.value));
}

/** The rules of the method sheet, written out once more: what a gap takes. */
const RULES: Readonly<Record<ImputeMethod, (gap: Gap) => number>> = {
  none: () => NA,
  mean: ({ columns }) => mean(there(columns[0]!)),
  median: ({ columns }) => median(there(columns[0]!)),
  'group-mean': gap => mean(peers(gap)),
  'group-median': gap => median(peers(gap)),
  row: fromRow,
  nearest: fromNearest,
  latest: gap => earlier(gap, CHOICE.maxYears),
  constant: gap => earlier(gap, gap.u) || later(gap),
  linear: between,
  'linear-constant': between,
};

function fill(id: ImputeMethod, columns: readonly Float64Array[]): Float64Array {
  const imputer = IMPUTERS.find(i => i.id === id)!;
  const values = columns[0]!;
  const out = values.slice();
  const choice: ImputeChoice = { method: id, ...CHOICE };
  if (imputer.across === 'years') {
    const years = Int32Array.from(values, (_, t) => YEARS[t]!);
    imputer.fill(values, years, CHOICE.maxYears, out, new Int32Array(out.length));
    return out;
  }
  if (imputer.across === 'nothing') return out;
  const proposed =
    imputer.across === 'units'
      ? imputer.fill(
          values,
          Int32Array.from(values, (_, u) => groupOf(u)),
        )
      : imputer.fill(
          columns.map((c, j): ImputeColumn => ({ values: c, direction: DIRECTIONS[j]! })),
          0,
          choice,
        );
  return out.map((v, u) => (Number.isNaN(v) ? proposed[u]! : v));
}

describe.each(IMPUTERS.map(i => i.id))('%s', id => {
  it('fills a gap by its rule, and touches nothing else', () => {
    fc.assert(
      fc.property(columnsOf(3, 1, 9), columns => {
        const wanted = columns[0]!.map((v, u) => (Number.isNaN(v) ? RULES[id]({ columns, u }) : v));
        expect(differences(fill(id, columns), wanted)).toEqual([]);
      }),
    );
  });

  it('leaves a column of equal values flat to the last bit', () => {
    fc.assert(
      fc.property(columnsOf(3, 1, 9), columnOf(1, 9), (columns, [level = NA]) => {
        const flat = columns[0]!.map(v => (Number.isNaN(v) ? v : level));
        const filled = there(fill(id, [flat, columns[1]!, columns[2]!]));
        expect(new Set(filled).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('nearest takes the first of two cities as far below and as far above, whatever their distances round to', () => {
  const columns = [
    [NA, 1, 1.1, 1],
    [5.4, 4, 6.8, 4.1],
    [NA, NA, 1, 1],
  ].map(column => Float64Array.from(column));
  expect(fill('nearest', columns)[0]).toBe(1);
});
