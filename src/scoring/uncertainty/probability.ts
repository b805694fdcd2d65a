import type { SectorUncertainty } from '../../core/uncertainty.ts';

/** Ranks of every unit in every run. */
export type RankRuns = Pick<SectorUncertainty, 'ranks' | 'runs'>;

/**
 * Share of the runs in which one unit ranks above another, ties counting half, 0–1; of the runs that rank both.
 * NaN where none does.
 */
export function probabilityAbove({ ranks, runs }: RankRuns, unit: number, other: number): number {
  const n = ranks.length / runs;
  let above = 0;
  let both = 0;
  for (let cell = 0; cell < ranks.length; cell += n) {
    const a = ranks[cell + unit]!;
    const b = ranks[cell + other]!;
    if (a === 0 || b === 0) continue;
    both++;
    if (a < b) above += 1;
    else if (a === b) above += 0.5;
  }
  return above / both;
}
