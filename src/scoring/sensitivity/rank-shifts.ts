import type { Replicator } from '../uncertainty/replicate.ts';
import { type Design, pointOf } from './design.ts';
import { drawAt } from './factors.ts';

/** Places moved in each of a stretch of runs, summed over the units ranked there and nominally, and how many those are. */
export interface Shifts {
  readonly places: Float64Array;
  readonly units: Float64Array;
}

/** Makes the runs `from` up to but not `to` of a design, and compares their ranks with the nominal ones. */
export function rankShifts(replicator: Replicator, design: Design, from: number, to: number): Shifts {
  const { space, units, nominalRank, run } = replicator;
  const shifts = { places: new Float64Array(to - from), units: new Float64Array(to - from) };
  const scores = new Float64Array(units);
  const ranks = new Float64Array(units);
  for (let at = from; at < to; at++) {
    run(drawAt(space, design.factors, pointOf(design, at)), scores, ranks);
    for (let unit = 0; unit < units; unit++) {
      const shift = Math.abs(ranks[unit]! - nominalRank[unit]!);
      if (Number.isNaN(shift)) continue;
      shifts.places[at - from]! += shift;
      shifts.units[at - from]! += 1;
    }
  }
  return shifts;
}

/** Mean shift over the units of all sectors, one value a run; NaN where no unit is ranked. */
export function meanShifts(sectors: readonly Shifts[]): Float64Array {
  const runs = sectors[0]?.places.length ?? 0;
  const places = new Float64Array(runs);
  const units = new Float64Array(runs);
  for (const sector of sectors) {
    for (let run = 0; run < runs; run++) {
      places[run]! += sector.places[run]!;
      units[run]! += sector.units[run]!;
    }
  }
  return places.map((sum, run) => sum / units[run]!);
}
