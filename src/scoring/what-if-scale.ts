import { goalpostsIn, type Indicator, type Transform } from '../core/framework.ts';
import type { Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import { CELL_FLAG, type SectorResult } from '../core/result.ts';
import { extremesOf } from '../methods/statistics/extremes.ts';
import { normaliserOf } from './normalise.ts';
import { unitsOf } from './ranking-of.ts';

/** How one indicator of one unit is scaled, with the statistics of a result. */
export interface NominalScale {
  /** Denominated value of a raw one, over the raw one. */
  readonly factor: number;
  /** Normalised value of a raw one; NaN where there is none. */
  readonly normalised: (raw: number) => number;
}

interface ScaleSources {
  readonly result: SectorResult;
  readonly method: Method;
  readonly indicator: Indicator;
  /** Of the indicator in the result. */
  readonly position: number;
  readonly unit: number;
}

/** Methods whose value of one unit needs the values of all: the unit's is then put among the others'. */
const BY_ORDER: ReadonlySet<string> = new Set(['rank', 'borda', 'percentile-rank']);

const FUNCTIONS: Readonly<Record<Transform, (x: number) => number>> = {
  none: x => x,
  ln: Math.log,
  log10: Math.log10,
};

/**
 * From a raw value to its normalised one while extremes, mean, deviation and outlier limits stay those of the
 * result. null where that cannot be told: a column transformed by the second treatment, a denominator that is not
 * known from the cell, a distance to another city, a scale without its two numbers.
 */
export function nominalScale({
  result,
  method: open,
  indicator,
  position,
  unit,
}: ScaleSources): NominalScale | null {
  const method = withMethodDefaults(open);
  const n = result.cities.length;
  const cell = position * n + unit;
  const factor =
    method.denominate && indicator.denominator !== null ? result.denominated[cell]! / result.raw[cell]! : 1;
  const year = result.years[unit]!;
  const report = result.columns.find(
    c => c.indicator === indicator.code && (c.year === null || c.year === year),
  );
  const choice = method.normalise.overrides?.[indicator.code] ?? method.normalise;
  if (report === undefined || report.transform !== null || !(Number.isFinite(factor) && factor !== 0))
    return null;
  if (choice.method === 'distance-to-reference') return null;
  const window = (step: 'treat' | 'normalise'): readonly number[] =>
    (method[step].window ?? method.window) === 'year'
      ? unitsOf(result, year)
      : result.cities.map((_, i) => i);
  const limits = outlierLimits(result, position, window('treat'));
  const f = FUNCTIONS[indicator.transform];
  const { direction, target } = indicator;
  const members = window('normalise');
  const z = Float64Array.from(members, u => {
    const value = f(result.treated[position * n + u]!);
    return Number.isFinite(value) ? direction * value : Number.NaN;
  });
  const posts = choice.goalposts ?? goalpostsIn(indicator, result.sector);
  const definition = normaliserOf(choice);
  const column = {
    extremes: extremesOf(z),
    direction,
    choice,
    goalposts: posts === null ? null : ([f(posts[0]), f(posts[1])] as const),
    target: target === null ? null : f(target),
    reference: null,
  };
  const at = members.indexOf(unit);
  const normalised = (raw: number): number => {
    const treated = Math.min(limits[1], Math.max(limits[0], raw * factor));
    const own = direction * f(treated);
    if (!Number.isFinite(own)) return Number.NaN;
    if (choice.method === 'z-score') {
      if (report.posts === null) return Number.NaN;
      const [mean, sd] = report.posts;
      return ((own - direction * mean) / sd) * (choice.sd ?? 1) + (choice.mean ?? 0);
    }
    const values = BY_ORDER.has(choice.method) ? z.map((v, i) => (i === at ? own : v)) : Float64Array.of(own);
    const out = new Float64Array(values.length).fill(Number.NaN);
    definition.apply({ ...column, z: values }, out, new Uint8Array(values.length));
    return out[BY_ORDER.has(choice.method) ? at : 0]!;
  };
  return { factor, normalised };
}

/** Where winsorising cut a column: its extremes after it, on the sides where it cut; else open. */
function outlierLimits(
  { imputed, treated, flags, cities }: SectorResult,
  position: number,
  members: readonly number[],
): readonly [number, number] {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const unit of members) {
    const cell = position * cities.length + unit;
    if ((flags[cell]! & CELL_FLAG.winsorised) === 0) continue;
    if (imputed[cell]! > treated[cell]!) high = treated[cell]!;
    if (imputed[cell]! < treated[cell]!) low = treated[cell]!;
  }
  return [low, high];
}
