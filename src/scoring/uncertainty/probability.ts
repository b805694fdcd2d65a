import type { SectorUncertainty } from '../../core/uncertainty.ts';

/** Ranks of every unit in every run. */
export type RankRuns = Pick<SectorUncertainty, 'ranks' | 'runs'>;

/**
 * Share of the runs in which one unit ranks above another, ties counting half, 0–1; of the runs that rank both.
 * NaN where none does.
 */
export function probabilityAbove({ ranks, runs }: RankRuns, unit: number, other: number): number {
  const ranksOf = (at: number): Float32Array => ranks.subarray(at * runs, (at + 1) * runs);
  return shareAbove(ranksOf(unit), ranksOf(other));
}

/** The same of the ranks of two units, one a run, 0 = not ranked. */
export function shareAbove(ranks: Float32Array, others: Float32Array): number {
  let above = 0;
  let both = 0;
  for (let run = 0; run < ranks.length; run++) {
    const a = ranks[run]!;
    const b = others[run]!;
    if (a === 0 || b === 0) continue;
    both++;
    if (a < b) above += 1;
    else if (a === b) above += 0.5;
  }
  return above / both;
}
