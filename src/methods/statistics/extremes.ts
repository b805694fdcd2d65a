/** Least and greatest available value, and how many are available; NaN where there is none. */
export interface Extremes {
  readonly min: number;
  readonly max: number;
  readonly available: number;
}

/** Extremes of the available values (NaN = missing) of a column. */
export function extremesOf(values: Float64Array): Extremes {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let available = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    available++;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return available === 0 ? { min: Number.NaN, max: Number.NaN, available } : { min, max, available };
}

/**
 * Place of a value between two others, (x − a)/(b − a), also where b − a exceeds the largest double.
 * a ≠ b; 0 at a, 1 at b, unbounded outside.
 */
export function shareBetween(x: number, a: number, b: number): number {
  const span = b - a;
  return Number.isFinite(span) ? (x - a) / span : (x / 2 - a / 2) / (b / 2 - a / 2);
}
