import fc from 'fast-check';

/** A number with a few decimals, or nothing (NaN); ties are frequent. */
export const cell = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: min * 10, max: max * 10 }).map(v => v / 10) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  );

/** A column of one value a unit, 1 to `units` of them. */
export const columnOf = (min: number, max: number, units = 10): fc.Arbitrary<Float64Array> =>
  fc.array(cell(min, max), { minLength: 1, maxLength: units }).map(values => Float64Array.from(values));

/** Columns of equal length. */
export const columnsOf = (
  count: number,
  min: number,
  max: number,
  units = 10,
): fc.Arbitrary<Float64Array[]> =>
  fc
    .array(fc.array(cell(min, max), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: units,
    })
    .map(rows => Array.from({ length: count }, (_, j) => Float64Array.from(rows, row => row[j]!)));

/** The available values. */
export const there = (values: Iterable<number>): number[] => [...values].filter(v => !Number.isNaN(v));

/** Where two columns differ by more than rounding, relative to the size of the values; empty when they agree. */
export function differences(found: ArrayLike<number>, wanted: ArrayLike<number>, tolerance = 1e-9): string[] {
  return Array.from(wanted).flatMap((w, i) => {
    const f = found[i]!;
    const isSame =
      (Number.isNaN(f) && Number.isNaN(w)) || Math.abs(f - w) <= tolerance * Math.max(1, Math.abs(w));
    return isSame ? [] : [`${i}: ${f}, expected ${w}`];
  });
}
