/** Number of classes of the sequential scale. */
const CLASSES = 7;

/** Six bounds that part seven classes, rising. */
export type ClassBounds = readonly number[];

/**
 * Bounds of seven equally wide classes over all scores, rounded to what is printed.
 * Empty or flat scores give no bounds: all stand in the middle class.
 */
export function classBounds(scores: readonly (number | null)[]): ClassBounds {
  const known = scores.filter(s => s !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!(high > low)) return [];
  const step = (high - low) / CLASSES;
  const digits = high - low > 20 ? 0 : high - low > 2 ? 1 : 3;
  return Array.from({ length: CLASSES - 1 }, (_, i) => Number((low + (i + 1) * step).toFixed(digits)));
}

/** Class of a score, 0–6: a score that equals a bound belongs to the class above it. */
export function classOf(score: number, bounds: ClassBounds): number {
  return bounds.length === 0 ? Math.floor(CLASSES / 2) : bounds.filter(b => score >= b).length;
}
