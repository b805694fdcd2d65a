/**
 * The units at which no column is missing (NaN), all columns cut down to them. No columns give no columns.
 */
export function completeUnits(columns: readonly Float64Array[]): readonly Float64Array[] {
  return columns.map(column => column.filter((_, i) => columns.every(c => !Number.isNaN(c[i]!))));
}
