import { drawRun } from './draw.ts';
import type { Replicator } from './replicate.ts';

/** Places and scores of every unit in a stretch of runs, unit after unit: n·runs. */
export interface RunBlock {
  /** 0 = not ranked. */
  readonly ranks: Float32Array;
  /** NaN = no score. */
  readonly scores: Float64Array;
}

/** A block of n units with room for some runs. */
export const emptyBlock = (n: number, runs: number): RunBlock => ({
  ranks: new Float32Array(n * runs),
  scores: new Float64Array(n * runs),
});

/** Runs that are turned from run after run to unit after unit together: a line of memory holds eight numbers. */
const TOGETHER = 8;

/** Makes the runs `from` up to but not `to`. */
export function runBlock(replicator: Replicator, from: number, to: number): RunBlock {
  const { space, units } = replicator;
  const block = emptyBlock(units, to - from);
  const scores = new Float64Array(TOGETHER * units);
  const places = new Float64Array(TOGETHER * units);
  for (let first = from; first < to; first += TOGETHER) {
    const count = Math.min(TOGETHER, to - first);
    for (let i = 0; i < count; i++) {
      const [start, end] = [i * units, (i + 1) * units];
      replicator.run(drawRun(space, first + i), scores.subarray(start, end), places.subarray(start, end));
    }
    for (let unit = 0; unit < units; unit++) {
      const base = unit * (to - from) + first - from;
      for (let i = 0; i < count; i++) {
        block.scores[base + i] = scores[i * units + unit]!;
        block.ranks[base + i] = places[i * units + unit]! || 0;
      }
    }
  }
  return block;
}

/** Writes a block of runs where it belongs among all runs, the first of its own standing at `from`. */
export function insertBlock(all: RunBlock, block: RunBlock, units: number, from: number): void {
  const [runs, count] = [all.ranks.length / units, block.ranks.length / units];
  for (let unit = 0; unit < units; unit++) {
    const [start, end] = [unit * count, (unit + 1) * count];
    all.ranks.set(block.ranks.subarray(start, end), unit * runs + from);
    all.scores.set(block.scores.subarray(start, end), unit * runs + from);
  }
}
