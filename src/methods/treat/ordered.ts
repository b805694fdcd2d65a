/**
 * A column under a rising function; null where the function gives no number at either end or does not rise
 * between them. One value per unit, same order, NaN = missing.
 */
export function ordered(
  values: Float64Array,
  min: number,
  max: number,
  f: (x: number) => number,
): Float64Array | null {
  const low = f(min);
  const high = f(max);
  if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high) return null;
  return values.map(f);
}
