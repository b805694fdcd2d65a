import type { Goalposts } from '../../core/framework.ts';
import type { NormaliseChoice, NormaliseMethod } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';
import type { Extremes } from '../statistics/extremes.ts';

/** A column ready to be normalised. One value per unit of the window, NaN = missing. */
export interface NormaliseColumn {
  /** Values turned so that more is better: direction · x. */
  readonly z: Float64Array;
  /** Extremes of z. */
  readonly extremes: Extremes;
  readonly direction: 1 | -1;
  /** The method with its parameters; a min–max range is always set. */
  readonly choice: NormaliseChoice;
  /** In raw orientation, lower below upper; null where neither method nor framework sets any. */
  readonly goalposts: Goalposts | null;
  /** In raw orientation; null where none is set. */
  readonly target: number | null;
  /** The reference city's z in each unit's year; null where the method takes none. */
  readonly reference: Float64Array | null;
}

/** Why a column, or cells of it, could not be normalised; also the code of the issue. */
export type NormaliseProblem =
  | 'goalposts-missing'
  | 'target-missing'
  | 'target-not-better'
  | 'reference-missing'
  | 'best-is-zero'
  | 'best-is-negative';

/** How a column was normalised. */
export interface Normalised {
  /** The two numbers used, in raw orientation of the column given; null where there are none. */
  readonly posts: readonly [number, number] | null;
  readonly problem: NormaliseProblem | null;
}

export interface NormaliseDefinition extends MethodDefinition<NormaliseMethod> {
  /** Whether it needs values that differ: a constant column then has no normalised values. */
  readonly needsSpread: boolean;
  /** Least and greatest output, as far as the choice alone tells; ±∞ where open. */
  readonly bounds: (choice: NormaliseChoice) => readonly [number, number];
  /** What the worst unit is bound to get; null where that depends on the data. */
  readonly worst: (choice: NormaliseChoice) => number | null;
  /**
   * Writes the normalised values to `out`, which starts all missing (NaN), one per unit, same order, and 1 to
   * `clamped` where a value was cut to a bound. Columns arrive with at least one value.
   */
  readonly apply: (column: NormaliseColumn, out: Float64Array, clamped: Uint8Array) => Normalised;
}

/** Writes f(z) for every available value; a result beyond the largest double stays missing. */
export function eachValue(z: Float64Array, out: Float64Array, f: (z: number) => number): void {
  for (let i = 0; i < z.length; i++) {
    const value = z[i]!;
    if (Number.isNaN(value)) continue;
    const result = f(value);
    if (Number.isFinite(result)) out[i] = result;
  }
}

/** Least and greatest value in raw orientation. */
export const rawExtremes = ({ extremes, direction }: NormaliseColumn): readonly [number, number] =>
  direction === 1 ? [extremes.min, extremes.max] : [-extremes.max, -extremes.min];

/** Cuts what lies above 1 to 1, and marks it. */
export function capAt1(out: Float64Array, clamped: Uint8Array): void {
  for (let i = 0; i < out.length; i++) {
    if (out[i]! <= 1 || Number.isNaN(out[i]!)) continue;
    out[i] = 1;
    clamped[i] = 1;
  }
}
