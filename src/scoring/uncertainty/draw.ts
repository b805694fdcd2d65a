import type { UncertaintyStep } from '../../core/method.ts';
import type { ResultNode } from '../../core/result.ts';
import { type Random, streamOf } from './random.ts';

/** The choices of one run. */
export interface Draw {
  /** Position of the option taken of each of the step's alternatives. */
  readonly options: readonly number[];
  /** Position of the indicator left out, −1 = none. */
  readonly leftOut: number;
  /** Factor of each node's weight, in the order of the nodes; null = weights as they stand. */
  readonly factors: Float64Array | null;
  /** Numbers that the noise of the values is made from; null = values as they stand. */
  readonly noise: Random | null;
}

/** What runs of one sector draw from. */
export interface DrawSpace {
  readonly step: UncertaintyStep;
  readonly nodes: readonly ResultNode[];
  /** Positions of the indicators that a run may leave out. */
  readonly indicators: readonly number[];
}

/** Streams of a run, so that one choice more does not change the other draws. */
const PURPOSE = { options: 1, leftOut: 2, weights: 3, noise: 4 } as const;

/** The choices of run 0, 1, 2 … under the step's seed; they depend on nothing but seed, run and what there is to draw. */
export function drawRun({ step, nodes, indicators }: DrawSpace, run: number): Draw {
  const stream = (purpose: keyof typeof PURPOSE): Random => streamOf(step.seed, run, PURPOSE[purpose]);
  return {
    options: drawOptions(step, stream),
    leftOut: step.leaveOneOut ? (indicators[indexOf(stream('leftOut'), indicators.length + 1)] ?? -1) : -1,
    factors: drawFactors(nodes, step.weightNoise, stream),
    noise: hasNoise(step) ? stream('noise') : null,
  };
}

/** Whether values are drawn anew in every run. */
export const hasNoise = ({ perIndicatorNoise: noise }: UncertaintyStep): boolean =>
  typeof noise === 'number' ? noise > 0 : Object.values(noise).some(error => error > 0);

/**
 * Writes 1 + U(−f, f) for every node of a level, in tree order. `factors` has one number a node. f 0–1.
 */
export function drawLevel(
  nodes: readonly ResultNode[],
  level: number,
  f: number,
  random: Random,
  factors: Float64Array,
): void {
  for (let at = 0; at < nodes.length; at++) {
    if (nodes[at]!.level === level) factors[at] = 1 + f * (2 * random() - 1);
  }
}

/** A position in a list of some length, each as likely as the others. */
export const indexOf = (random: Random, length: number): number => Math.floor(random() * length);

function drawOptions({ alternatives }: UncertaintyStep, stream: (purpose: 'options') => Random): number[] {
  if (alternatives.length === 0) return [];
  const random = stream('options');
  return alternatives.map(({ options }) => indexOf(random, options.length));
}

function drawFactors(
  nodes: readonly ResultNode[],
  noise: UncertaintyStep['weightNoise'],
  stream: (purpose: 'weights') => Random,
): Float64Array | null {
  const levels = Object.keys(noise)
    .map(Number)
    .sort((a, b) => b - a);
  if (levels.length === 0) return null;
  const random = stream('weights');
  const factors = new Float64Array(nodes.length).fill(1);
  for (const level of levels) drawLevel(nodes, level, noise[level]!, random, factors);
  return factors;
}
