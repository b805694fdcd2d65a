/** Text with U+2212 for the minus sign, and no sign before zero. */
export function trueMinus(text: string): string {
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/**
 * Value with so many decimals, cut instead of rounded where rounding would carry it up to a cut-off:
 * 69.97 with one decimal and a cut-off of 70 gives 69.9.
 * Finite values only; ASCII minus.
 */
export function belowCut(value: number, digits: number, cuts: readonly number[]): string {
  // Ten decimals are kept first, so that 0.29 × 100 counts as 29.
  const exact = Number(value.toFixed(10));
  const rounded = Number(exact.toFixed(digits));
  if (!cuts.some(cut => exact < cut && cut <= rounded)) return exact.toFixed(digits);
  const step = 10 ** digits;
  return (Math.floor(exact * step) / step).toFixed(digits);
}

const groups = new Map<string, Intl.NumberFormat>();

/**
 * Value as digits: exactly `digits` decimals, or without `digits` as many as it has, up to 12 significant.
 * Grouped by thousands with commas when wanted. Finite values only.
 */
export function plain(value: number, grouped: boolean, digits?: number): string {
  const key = `${grouped}${digits}`;
  const format =
    groups.get(key) ??
    new Intl.NumberFormat('en-US', {
      useGrouping: grouped,
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 20,
    });
  groups.set(key, format);
  return trueMinus(format.format(digits === undefined ? Number(value.toPrecision(12)) : value));
}
