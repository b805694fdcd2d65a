import { goalpostsIn, type Indicator, type Transform } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import { withMethodDefaults } from '../../core/method-defaults.ts';
import type { CellRow } from '../../engine/port.ts';
import { extremesOf } from '../../methods/statistics/extremes.ts';
import { normaliserOf } from '../../scoring/normalise.ts';

/** The function a framework's transform stands for. */
export const TRANSFORMS: Readonly<Record<Transform, (x: number) => number>> = {
  none: x => x,
  ln: Math.log,
  log10: Math.log10,
};

/**
 * The two numbers an indicator was normalised by in a year: its limits, extremes, or mean and deviation, after its
 * transform; null where the method has none. `cells` are the indicator's, of all cities and years of the sector.
 */
export function postsOf(
  method: Method,
  indicator: Indicator,
  cells: readonly CellRow[],
  { sector, year }: { readonly sector: string; readonly year: number },
): readonly [number, number] | null {
  const { normalise, window } = withMethodDefaults(method);
  const choice = normalise.overrides?.[indicator.code] ?? normalise;
  const isPooled = (normalise.window ?? window) === 'pooled';
  const f = TRANSFORMS[indicator.transform];
  const values = cells
    .filter(c => isPooled || c.year === year)
    .map(c => (c.treated === null ? Number.NaN : indicator.direction * f(c.treated)));
  const z = Float64Array.from(values, v => (Number.isFinite(v) ? v : Number.NaN));
  if (z.every(Number.isNaN)) return null;
  const limits = choice.goalposts ?? goalpostsIn(indicator, sector);
  const column = {
    z,
    extremes: extremesOf(z),
    direction: indicator.direction,
    choice,
    goalposts: limits === null ? null : ([f(limits[0]), f(limits[1])] as const),
    target: indicator.target === null ? null : f(indicator.target),
    reference: null,
  };
  return normaliserOf(choice).apply(column, new Float64Array(z.length), new Uint8Array(z.length)).posts;
}
