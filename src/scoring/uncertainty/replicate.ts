import type { Framework } from '../../core/framework.ts';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import { placesOf } from '../../methods/statistics/ranking.ts';
import type { SectorMatrix } from '../matrix.ts';
import { type Plan, planSector } from '../plan.ts';
import { prepare } from '../prepare.ts';
import { windowsOf } from '../windows.ts';
import { methodWith } from './alternatives.ts';
import type { Draw, DrawSpace } from './draw.ts';
import { addNoise, errorsOf } from './noise.ts';
import type { Scorer } from './scorer.ts';
import { scorerOf } from './scorer-of.ts';

/** Makes runs of one sector, one after the other. What runs have in common is made once. */
export interface Replicator {
  readonly space: DrawSpace;
  readonly units: number;
  /** Place of every unit under the method as it stands, NaN = none. */
  readonly nominalRank: Float64Array;
  /** Writes index and place of every unit under drawn choices, one value a unit, NaN = none. */
  readonly run: (draw: Draw, scores: Float64Array, ranks: Float64Array) => void;
}

/** A sector, its method and what is drawn. */
export interface ReplicateInput {
  readonly matrix: SectorMatrix;
  readonly framework: Framework;
  readonly method: Method;
  readonly step: UncertaintyStep;
}

/** Prepared cells a worker keeps, two numbers each: 128 MB. */
const CELLS_KEPT = 2 ** 23;
/** Prepared combinations it keeps of data of any size. */
const LEAST_KEPT = 4;

/** Runs of a sector whose combinations of choices can all be scored (`refusalsOf` says which cannot). */
export function createReplicator({ matrix, framework, method, step }: ReplicateInput): Replicator {
  const units = matrix.cities.length;
  const errors = errorsOf(matrix, step.perIndicatorNoise);
  const noisy = new Float64Array(matrix.values.length);
  const most = Math.max(LEAST_KEPT, Math.floor(CELLS_KEPT / matrix.values.length));
  const plans = new Map<string, Plan>();
  const scorers = new Map<string, Scorer>();
  const planOf = (options: readonly number[]): Plan =>
    remember(plans, options.join(), most, () =>
      planSector(matrix, framework, methodWith(method, step.alternatives, options)),
    );
  const scorerOfDraw = ({ options, noise }: Draw): Scorer => {
    const plan = planOf(options);
    if (noise !== null) {
      addNoise(matrix, errors, noise, noisy);
      return scorerFor({ ...plan, matrix: { ...matrix, values: noisy } });
    }
    return remember(scorers, options.join(), most, () => scorerFor(plan));
  };
  const windows = windowsOf(matrix.years, 'year');
  const order = new Int32Array(units);
  const rank = (scores: Float64Array, ranks: Float64Array): void => {
    for (const { start, end } of windows) {
      placesOf(scores.subarray(start, end), method.rank.ties, ranks.subarray(start, end), order);
    }
  };
  const nominal = planSector(matrix, framework, method);
  const scores = new Float64Array(units);
  scorerFor(nominal)({ factors: null, leftOut: -1 }, scores);
  const nominalRank = new Float64Array(units);
  rank(scores, nominalRank);
  const indicators = nominal.nodes.flatMap((node, at) =>
    node.indicator >= 0 && nominal.applies[at] === true ? [node.indicator] : [],
  );
  return {
    space: { step, nodes: nominal.nodes, indicators },
    units,
    nominalRank,
    run: (draw, out, ranks) => {
      scorerOfDraw(draw)(draw, out);
      rank(out, ranks);
    },
  };
}

function scorerFor(plan: Plan): Scorer {
  const { normalised, treated } = prepare(plan, []);
  return scorerOf(plan, normalised.values, treated);
}

/** The value under a key, made when there is none; beyond the most that are kept the oldest goes. */
function remember<V>(kept: Map<string, V>, key: string, most: number, make: () => V): V {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  const made = make();
  kept.set(key, made);
  return made;
}
