/** The units where both columns are available (NaN = missing), as two columns of equal length. */
export function completePairs(
  a: Float64Array,
  b: Float64Array,
): { readonly a: Float64Array; readonly b: Float64Array } {
  const isPair = (_: number, i: number): boolean => !Number.isNaN(a[i]!) && !Number.isNaN(b[i]!);
  return { a: a.filter(isPair), b: b.filter(isPair) };
}

/** How many units have both columns. */
export function pairCount(a: Float64Array, b: Float64Array): number {
  let n = 0;
  for (let i = 0; i < a.length; i++) if (!Number.isNaN(a[i]!) && !Number.isNaN(b[i]!)) n++;
  return n;
}
