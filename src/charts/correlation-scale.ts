/** Correlations from which a class of the diverging scale begins, either sign. */
export const CORRELATION_BOUNDS = [0.1, 0.3, 0.6, 0.9] as const;

/** Class of a correlation on the diverging scale of nine, 1–9; 5 is around 0. NaN has none: null. */
export function correlationClass(r: number): number | null {
  if (!Number.isFinite(r)) return null;
  const steps = CORRELATION_BOUNDS.filter(b => Math.abs(r) >= b).length;
  return 5 + (r < 0 ? -steps : steps);
}

/** Correlations whose figure is printed in the table, either sign. */
const PRINTED_FROM = 0.3;

/** Whether the figure stands in the cell. */
export const isPrinted = (r: number): boolean => Math.abs(r) >= PRINTED_FROM;
