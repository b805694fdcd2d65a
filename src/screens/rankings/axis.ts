import type { DotAxis } from '../../charts/score-dot.tsx';

/** Least distance in px at which the numbers of an axis stay apart. */
const LEAST_PX = 26;

/** The axis with every second, third … of its ticks only, so that their numbers stay apart in a width in px. */
export function thinned(axis: DotAxis, width: number): DotAxis {
  const apart = width / Math.max(1, axis.ticks.length);
  const every = Math.max(1, Math.ceil(LEAST_PX / Math.max(1, apart)));
  return { ...axis, ticks: axis.ticks.filter((_, i) => i % every === 0) };
}
