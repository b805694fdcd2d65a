import type { CellRow } from '../../engine/port.ts';

export const QUALITY_KINDS = ['observed', 'estimated', 'imputed', 'missing', 'not-applicable'] as const;
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** Flags by which the sender says that a value is not an observation of its own. */
const ESTIMATES: readonly string[] = ['estimated', 'provisional'];

/** How a cell has come to its value, or why it has none. */
export function qualityOf({ status, flags, observation }: CellRow): QualityKind {
  if (status === 'not-applicable') return 'not-applicable';
  if (flags.split(';').some(f => f.startsWith('imputed'))) return 'imputed';
  if (status !== 'observed') return 'missing';
  return observation !== null && ESTIMATES.includes(observation.flag) ? 'estimated' : 'observed';
}

/** Number of cells of each kind. */
export function qualityCounts(cells: readonly CellRow[]): Readonly<Record<QualityKind, number>> {
  const counts = { observed: 0, estimated: 0, imputed: 0, missing: 0, 'not-applicable': 0 };
  for (const cell of cells) counts[qualityOf(cell)] += 1;
  return counts;
}
