import type { Ties } from '../../core/method.ts';
import { orderAscending } from './order.ts';

/**
 * Ascending ranks with ties at the lowest, 1 = least; missing (NaN) stays missing. Equal means equal to the
 * last bit here, as in the golden figures.
 * One value per unit, same order.
 */
export function ascendingRanks(values: Float64Array, out: Float64Array): void {
  const order = new Int32Array(values.length);
  const n = orderAscending(values, order);
  out.fill(Number.NaN);
  let first = 0;
  for (let i = 0; i < n; i++) {
    if (values[order[i]!] !== values[order[first]!]) first = i;
    out[order[i]!] = first + 1;
  }
}

/**
 * Places in descending order, 1 = greatest; missing (NaN) has none. One value per unit, same order.
 * Values that agree in 12 significant digits are tied: ties share the best place (`min`), the place
 * counting distinct values (`dense`), or their mean (`average`). `order` is room to work in, of the same length.
 */
export function placesOf(
  values: Float64Array,
  ties: Ties,
  out: Float64Array,
  order: Int32Array = new Int32Array(values.length),
): void {
  const n = orderAscending(values, order);
  out.fill(Number.NaN);
  let distinct = 0;
  for (let end = n; end > 0; ) {
    let start = end - 1;
    while (start > 0 && isTied(values[order[start - 1]!]!, values[order[start]!]!)) start--;
    distinct++;
    const best = n - end + 1;
    const place = ties === 'min' ? best : ties === 'dense' ? distinct : best + (end - start - 1) / 2;
    for (let i = start; i < end; i++) out[order[i]!] = place;
    end = start;
  }
}

/** Whether two doubles are equal after rounding to 12 significant digits. */
export function isTied(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 2e-11 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return Number(a.toPrecision(12)) === Number(b.toPrecision(12));
}
