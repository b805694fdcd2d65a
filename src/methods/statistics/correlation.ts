/**
 * Pearson correlation of two columns over the units where both are available; −1 to 1.
 * NaN where fewer than two pairs, or either is flat over them.
 */
export function correlation(a: Float64Array, b: Float64Array): number {
  let n = 0;
  let sumA = 0;
  let sumB = 0;
  let first = -1;
  let isFlatA = true;
  let isFlatB = true;
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]!) || Number.isNaN(b[i]!)) continue;
    if (first < 0) first = i;
    if (a[i] !== a[first]) isFlatA = false;
    if (b[i] !== b[first]) isFlatB = false;
    n++;
    sumA += a[i]!;
    sumB += b[i]!;
  }
  // equal values may differ from their mean by a rounding, and would correlate by it
  if (isFlatA || isFlatB) return Number.NaN;
  const meanA = sumA / n;
  const meanB = sumB / n;
  let cross = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i++) {
    const da = a[i]! - meanA;
    const db = b[i]! - meanB;
    if (Number.isNaN(da) || Number.isNaN(db)) continue;
    cross += da * db;
    squareA += da * da;
    squareB += db * db;
  }
  const r = cross / (Math.sqrt(squareA) * Math.sqrt(squareB));
  return Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : Number.NaN;
}
