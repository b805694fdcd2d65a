import { drawRun } from './draw.ts';
import type { Replicator } from './replicate.ts';

/** Places and scores of every unit in a stretch of runs, run after run: runs·n. */
export interface RunBlock {
  /** 0 = not ranked. */
  readonly ranks: Float32Array;
  /** NaN = no score. */
  readonly scores: Float64Array;
}

/** Makes the runs `from` up to but not `to`. */
export function runBlock(replicator: Replicator, from: number, to: number): RunBlock {
  const { space, units } = replicator;
  const ranks = new Float32Array((to - from) * units);
  const scores = new Float64Array((to - from) * units);
  const places = new Float64Array(units);
  for (let run = from; run < to; run++) {
    const base = (run - from) * units;
    replicator.run(drawRun(space, run), scores.subarray(base, base + units), places);
    for (let unit = 0; unit < units; unit++) ranks[base + unit] = places[unit]! || 0;
  }
  return { ranks, scores };
}
