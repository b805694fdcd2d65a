const NA = Number.NaN;

/** Columns that every method has to live with, by name. */
export const COLUMNS: Readonly<Record<string, Float64Array>> = {
  spread: Float64Array.of(3, 1, 4, 1.5, 9, 2.6, 5, 3.5),
  gaps: Float64Array.of(3, NA, 4, NA, 9, 2.6, NA, 3.5),
  flat: Float64Array.of(7, 7, 7, 7, NA, 7, 7, 7),
  zeros: Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0),
  single: Float64Array.of(NA, NA, 5, NA, NA, NA, NA, NA),
  empty: new Float64Array(8).fill(NA),
  tiny: Float64Array.of(1e-310, 2e-310, 5e-324, 4e-310, 0, 3e-310, 1e-320, 2e-312),
  huge: Float64Array.of(-1.7e308, 1.7e308, 0, 1e308, -1e308, 5, NA, 1.2e308),
  negative: Float64Array.of(-3, -1, -4, -1.5, -9, -2.6, -5, -3.5),
  outlier: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 1e6),
  binary: Float64Array.of(0, 0, 0, 0, 0, 0, 0, 1),
};

/** Whether a method left a number where there was one to leave: never ±∞. */
export const isNumberOrMissing = (value: number): boolean => Number.isNaN(value) || Number.isFinite(value);
