import { CELL_FLAG, type SectorResult } from '../../../core/result.ts';
import { orNull, unitsOf } from '../../../scoring/ranking-of.ts';
import type { ExplainedStep } from '../../../state/explained.ts';

/** A cell before and after a step. */
export interface ExampleCell {
  readonly city: string;
  readonly node: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A step on the reader's own data. */
export type Example =
  /** `posts`: the two numbers of the normalisation, where it has any. */
  | {
      readonly kind: 'cells';
      readonly cells: readonly ExampleCell[];
      readonly posts: readonly [number, number] | null;
    }
  /** Shares of the index under the method in force and under the one explained. */
  | {
      readonly kind: 'weights';
      readonly rows: readonly {
        readonly node: string;
        readonly before: number | null;
        readonly after: number;
      }[];
    }
  /** Children of the index in a few cities, and what they are drawn together to. */
  | {
      readonly kind: 'sum';
      readonly cities: readonly string[];
      readonly rows: readonly {
        readonly node: string;
        readonly weight: number;
        readonly scores: readonly (number | null)[];
      }[];
      readonly totals: readonly (number | null)[];
    }
  | {
      readonly kind: 'grades';
      readonly rows: readonly {
        readonly city: string;
        readonly score: number | null;
        readonly grade: string;
      }[];
    }
  /** The step changed no cell of the year. */
  | { readonly kind: 'nothing' };

/** Cities of an example, the own one among its neighbours. */
const CITIES = 5;

/** Cities whose sums stand side by side. */
const SUMS = 3;

interface ExampleSetting {
  readonly step: ExplainedStep;
  /** Under the method explained. */
  readonly result: SectorResult;
  /** Under the method in force. */
  readonly current: SectorResult | null;
  readonly year: number;
  readonly own: string | null;
}

/** A step on cells of the own city and of those ranked next to it; the first of the ranking where there is no own. */
export function exampleOf({ step, result, current, year, own }: ExampleSetting): Example {
  switch (step) {
    case 'impute':
      return changedCells(result, year, own, CELL_FLAG.imputed, result.denominated, result.imputed);
    case 'treat':
    case 'then':
      return changedCells(
        result,
        year,
        own,
        CELL_FLAG.winsorised | CELL_FLAG.transformed,
        result.imputed,
        result.treated,
      );
    case 'normalise':
      return normalised(result, year, own);
    case 'weight':
      return weights(result, current, year);
    case 'aggregate':
      return sums(result, year, own);
    case 'grade':
      return {
        kind: 'grades',
        rows: neighbours(result, year, own, CITIES).map(unit => ({
          city: result.cities[unit]!,
          score: orNull(result.score[unit]),
          grade: result.grades[unit]!,
        })),
      };
    default:
      return step satisfies never;
  }
}

/** Units around the own one in the ranking of the year, best first. */
function neighbours(
  result: SectorResult,
  year: number,
  own: string | null,
  count: number,
): readonly number[] {
  const ranked = unitsOf(result, year)
    .filter(unit => !Number.isNaN(result.rank[unit]!))
    .sort((a, b) => result.rank[a]! - result.rank[b]!);
  const at = ranked.findIndex(unit => result.cities[unit] === own);
  const from = Math.max(0, Math.min(at - Math.floor(count / 2), ranked.length - count));
  return ranked.slice(from, from + count);
}

function changedCells(
  result: SectorResult,
  year: number,
  own: string | null,
  mask: number,
  before: Float64Array,
  after: Float64Array,
): Example {
  const n = result.cities.length;
  const near = neighbours(result, year, own, CITIES).toSorted(
    (a, b) => Number(result.cities[b] === own) - Number(result.cities[a] === own),
  );
  const units = [...near, ...unitsOf(result, year).filter(unit => !near.includes(unit))];
  const cells = units.flatMap(unit =>
    result.indicators.flatMap((node, j): readonly ExampleCell[] => {
      const at = j * n + unit;
      if ((result.flags[at]! & mask) === 0) return [];
      return [{ city: result.cities[unit]!, node, before: orNull(before[at]), after: orNull(after[at]) }];
    }),
  );
  return cells.length === 0
    ? { kind: 'nothing' }
    : { kind: 'cells', cells: cells.slice(0, CITIES), posts: null };
}

/** The heaviest indicator that the most of the cities have a value of. */
function normalised(result: SectorResult, year: number, own: string | null): Example {
  const n = result.cities.length;
  const units = neighbours(result, year, own, CITIES);
  const effective = setOf(result, year)?.effective;
  const choices = result.nodes.flatMap(({ indicator }, at) =>
    indicator < 0
      ? []
      : [
          {
            indicator,
            weight: effective?.[at] ?? 0,
            known: units.filter(unit => !Number.isNaN(result.normalised[indicator * n + unit]!)).length,
          },
        ],
  );
  const [best] = choices.sort((a, b) => b.known - a.known || b.weight - a.weight);
  if (best === undefined || best.known === 0) return { kind: 'nothing' };
  const node = result.indicators[best.indicator]!;
  const report = result.columns.find(c => c.indicator === node && (c.year === null || c.year === year));
  return {
    kind: 'cells',
    posts: report?.posts ?? null,
    cells: units.map(unit => ({
      city: result.cities[unit]!,
      node,
      before: orNull(result.treated[best.indicator * n + unit]),
      after: orNull(result.normalised[best.indicator * n + unit]),
    })),
  };
}

const setOf = ({ weights: sets }: SectorResult, year: number) =>
  sets.find(set => set.year === null || set.year === year);

/** Positions of the children of the index. */
const childrenOfTop = ({ nodes }: SectorResult): readonly number[] =>
  nodes.flatMap(({ parent }, at) => (parent === 0 ? [at] : []));

function weights(result: SectorResult, current: SectorResult | null, year: number): Example {
  const after = setOf(result, year);
  if (after === undefined) return { kind: 'nothing' };
  const before = current === null ? undefined : setOf(current, year);
  const rows = childrenOfTop(result).map(at => ({
    node: result.nodes[at]!.code,
    before: orNull(before?.weight[at]),
    after: after.weight[at]!,
  }));
  return { kind: 'weights', rows };
}

function sums(result: SectorResult, year: number, own: string | null): Example {
  const n = result.cities.length;
  const units = neighbours(result, year, own, SUMS);
  const set = setOf(result, year);
  return {
    kind: 'sum',
    cities: units.map(unit => result.cities[unit]!),
    rows: childrenOfTop(result).map(at => ({
      node: result.nodes[at]!.code,
      weight: set?.weight[at] ?? 0,
      scores: units.map(unit => orNull(result.score[at * n + unit])),
    })),
    totals: units.map(unit => orNull(result.score[unit])),
  };
}
