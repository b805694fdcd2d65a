import type { Ties } from '../../core/method.ts';

/**
 * Ascending ranks with ties at the lowest, 1 = least; missing (NaN) stays missing.
 * One value per unit, same order.
 */
export function ascendingRanks(values: Float64Array, out: Float64Array): void {
  const sorted = values.filter(v => !Number.isNaN(v)).sort();
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    out[i] = !Number.isNaN(value) ? firstAtLeast(sorted, value) + 1 : Number.NaN;
  }
}

/**
 * Places in descending order, 1 = greatest; missing (NaN) has none. One value per unit, same order.
 * Values that agree in 12 significant digits are tied: ties share the best place (`min`), the place
 * counting distinct values (`dense`), or their mean (`average`).
 */
export function placesOf(values: Float64Array, ties: Ties, out: Float64Array): void {
  const sorted = values.filter(v => !Number.isNaN(v)).sort();
  const n = sorted.length;
  const place = new Float64Array(n);
  let distinct = 0;
  for (let end = n; end > 0; ) {
    let start = end - 1;
    while (start > 0 && isTied(sorted[start - 1]!, sorted[start]!)) start--;
    distinct++;
    const best = n - end + 1;
    place.fill(
      ties === 'min' ? best : ties === 'dense' ? distinct : best + (end - start - 1) / 2,
      start,
      end,
    );
    end = start;
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    out[i] = !Number.isNaN(value) ? place[firstAtLeast(sorted, value)]! : Number.NaN;
  }
}

/** Whether two doubles are equal after rounding to 12 significant digits. */
export function isTied(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 2e-11 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return Number(a.toPrecision(12)) === Number(b.toPrecision(12));
}

/** Position of the first ascending value that is not less than the wanted one. */
function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
