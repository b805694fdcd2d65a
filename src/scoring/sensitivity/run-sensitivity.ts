import type { Issue } from '../../core/issue.ts';
import type { SensitivityStep } from '../../core/method.ts';
import type { Sensitivity } from '../../core/uncertainty.ts';
import { streamOf } from '../uncertainty/random.ts';
import { createReplicator, type ReplicateInput } from '../uncertainty/replicate.ts';
import { openSectors, type UncertaintyInput } from '../uncertainty/run-dataset.ts';
import { runCount, sampleDesign } from './design.ts';
import { factorEffects } from './effects.ts';
import { factorsOf } from './factors.ts';
import { meanShifts, rankShifts, type Shifts } from './rank-shifts.ts';

/** What a sensitivity analysis gives. */
export interface SensitivityResult {
  /** null when nothing can be run; the issues say why. */
  readonly sensitivity: Sensitivity | null;
  readonly issues: readonly Issue[];
}

/** Called as runs are done, over all sectors. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Effects of what the step varies on the ranks of the sectors wanted, all together; sectors that cannot be run are
 * left out, and the issues say why. The same seed gives the same bits.
 */
export function runSensitivity(
  input: UncertaintyInput,
  settings: SensitivityStep,
  onProgress: OnProgress = () => {},
): SensitivityResult {
  const { inputs, issues } = openSectors(input);
  if (inputs.length === 0) return { sensitivity: null, issues };
  return { sensitivity: analyseSectors(inputs, settings, onProgress), issues };
}

/** Purposes of streams apart from those of the draws. */
const PURPOSE = { shift: 31, bootstrap: 32 } as const;

/** Runs between two calls of `onProgress`. */
const STRETCH = 64;

/**
 * Effects on the mean |rank − rank under the method as it stands|, over the units of all sectors given that have both.
 * The inputs carry the same uncertainty step.
 */
function analyseSectors(
  inputs: readonly ReplicateInput[],
  { runs: rows, bootstrap }: SensitivityStep,
  onProgress: OnProgress,
): Sensitivity {
  const { step } = inputs[0]!;
  const replicators = inputs.map(createReplicator);
  const levels = new Set(
    replicators.flatMap(r => r.space.nodes.flatMap(n => (n.parent < 0 ? [] : [n.level]))),
  );
  const factors = factorsOf(step, levels);
  const design = sampleDesign(rows, factors, streamOf(step.seed, 0, PURPOSE.shift));
  const runs = runCount(design);
  const shifts = replicators.map((replicator, sector): Shifts => {
    const whole = { places: new Float64Array(runs), units: new Float64Array(runs) };
    for (let from = 0; from < runs; from += STRETCH) {
      const to = Math.min(runs, from + STRETCH);
      const { places, units } = rankShifts(replicator, design, from, to);
      whole.places.set(places, from);
      whole.units.set(units, from);
      onProgress(sector * runs + to, inputs.length * runs);
    }
    return whole;
  });
  return {
    sectors: inputs.map(input => input.matrix.sector),
    rows,
    runs,
    seed: step.seed,
    effects: factorEffects(meanShifts(shifts), factors, bootstrap, streamOf(step.seed, 0, PURPOSE.bootstrap)),
  };
}
