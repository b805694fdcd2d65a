import { type Goalposts, goalpostsIn, type Indicator, type Transform } from '../core/framework.ts';
import { type Issue, warning } from '../core/issue.ts';
import type { NormaliseChoice } from '../core/method.ts';
import { CELL_FLAG } from '../core/result.ts';
import type { NormaliseColumn, NormaliseDefinition } from '../methods/normalise/definition.ts';
import { NORMALISERS } from '../methods/normalise/index.ts';
import { extremesOf } from '../methods/statistics/extremes.ts';
import { isTied } from '../methods/statistics/ranking.ts';
import type { SectorMatrix } from './matrix.ts';
import type { Plan } from './plan.ts';
import { type UnitWindow, windowsOf } from './windows.ts';

/** How one column was normalised in one window. */
export interface NormaliseReport {
  readonly window: UnitWindow;
  readonly posts: readonly [number, number] | null;
}

/** The definition of a choice's method. */
export function normaliserOf({ method }: NormaliseChoice): NormaliseDefinition {
  const definition = NORMALISERS.find(d => d.id === method);
  if (definition === undefined) throw new Error(`normaliser without a definition: ${method}`);
  return definition;
}

/** The choice that holds for an indicator. */
export const normaliseChoice = ({ method }: Plan, code: string): NormaliseChoice =>
  method.normalise.overrides?.[code] ?? method.normalise;

/**
 * Treated values on the common scale, more is better; m·n, NaN = missing. The framework's transform comes first,
 * to values, goalposts and target alike. A column constant in 12 significant digits has no values where the
 * method needs spread: one warning names it. Reports by indicator, then window.
 */
export function normalise(
  plan: Plan,
  treated: Float64Array,
  flags: Uint8Array,
  issues: Issue[],
): { values: Float64Array; reports: readonly (readonly NormaliseReport[])[] } {
  const { matrix, method } = plan;
  const n = matrix.cities.length;
  const values = new Float64Array(treated.length).fill(Number.NaN);
  const windows = windowsOf(matrix.years, method.normalise.window ?? method.window);
  const reports = matrix.framework.indicators.map((indicator, j) => {
    const choice = normaliseChoice(plan, indicator.code);
    const definition = normaliserOf(choice);
    return windows.map((window): NormaliseReport => {
      const [start, end] = [j * n + window.start, j * n + window.end];
      const warn = (code: string, more: Readonly<Record<string, string | number>> = {}): void => {
        const params = { sector: matrix.sector, indicator: indicator.code, years: window.label, ...more };
        issues.push(warning(code, { where: { path: `indicator ${indicator.code}` }, params }));
      };
      const column = columnOf(matrix, indicator, choice, window, treated.subarray(start, end), warn);
      const { min, max, available } = column.extremes;
      if (available === 0) return { window, posts: null };
      if (definition.needsSpread && isTied(min, max)) {
        warn('indicator-constant', { value: indicator.direction * min });
        return { window, posts: null };
      }
      const clamped = new Uint8Array(end - start);
      const { posts, problem } = definition.apply(column, values.subarray(start, end), clamped);
      for (let i = 0; i < clamped.length; i++) if (clamped[i] !== 0) flags[start + i]! |= CELL_FLAG.clamped;
      if (problem !== null) warn(problem);
      return { window, posts };
    });
  });
  return { values, reports };
}

type Warn = (code: string, more?: Readonly<Record<string, string | number>>) => void;

function columnOf(
  matrix: SectorMatrix,
  indicator: Indicator,
  choice: NormaliseChoice,
  window: UnitWindow,
  treated: Float64Array,
  warn: Warn,
): NormaliseColumn {
  const f = FUNCTIONS[indicator.transform];
  const { direction } = indicator;
  const z = new Float64Array(treated.length);
  let lost = 0;
  for (let i = 0; i < z.length; i++) {
    const value = f === null ? treated[i]! : f(treated[i]!);
    if (f === null || Number.isFinite(value)) {
      z[i] = direction * value;
      continue;
    }
    z[i] = Number.NaN;
    if (!Number.isNaN(treated[i]!)) lost++;
  }
  if (lost > 0) warn('transform-not-positive', { cells: lost, transform: indicator.transform });
  const target = indicator.target === null || f === null ? indicator.target : f(indicator.target);
  return {
    z,
    extremes: extremesOf(z),
    direction,
    choice,
    goalposts: transformedPosts(choice.goalposts ?? goalpostsIn(indicator, matrix.sector), f),
    target: target === null || Number.isFinite(target) ? target : null,
    reference: choice.reference === undefined ? null : referenceOf(matrix, choice.reference, window, z),
  };
}

const FUNCTIONS: Readonly<Record<Transform, ((x: number) => number) | null>> = {
  none: null,
  ln: Math.log,
  log10: Math.log10,
};

/** Goalposts under the transform; null where one has no transformed value or they do not rise. */
function transformedPosts(posts: Goalposts | null, f: ((x: number) => number) | null): Goalposts | null {
  if (posts === null) return null;
  const [lower, upper] = f === null ? posts : [f(posts[0]), f(posts[1])];
  return Number.isFinite(lower) && Number.isFinite(upper) && lower < upper ? [lower, upper] : null;
}

/** The reference city's z in the year of each unit; NaN where it has none. */
function referenceOf(matrix: SectorMatrix, city: string, window: UnitWindow, z: Float64Array): Float64Array {
  const byYear = new Map<number, number>();
  for (let i = 0; i < z.length; i++) {
    const unit = window.start + i;
    if (matrix.cities[unit] === city) byYear.set(matrix.years[unit]!, z[i]!);
  }
  return z.map((_, i) => byYear.get(matrix.years[window.start + i]!) ?? Number.NaN);
}
