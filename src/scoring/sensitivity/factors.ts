import type { UncertaintyStep } from '../../core/method.ts';
import { type Draw, type DrawSpace, drawLevel, hasNoise } from '../uncertainty/draw.ts';
import { type Random, streamOf } from '../uncertainty/random.ts';

/**
 * Names of what a method's uncertainty step varies, in this order: the weights of each level with noise
 * (`weights:1`), each step with alternatives by its name, `noise`, `leave-one-out`. `levels` are those that the trees
 * have below their tops: noise of another level moves nothing and is no factor.
 */
export function factorsOf(step: UncertaintyStep, levels: ReadonlySet<number>): readonly string[] {
  const noisy = Object.entries(step.weightNoise).flatMap(([level, f]) =>
    f > 0 && levels.has(Number(level)) ? [Number(level)] : [],
  );
  return [
    ...noisy.sort((a, b) => a - b).map(level => `${WEIGHTS}${level}`),
    ...step.alternatives.map(alternative => alternative.step),
    ...(hasNoise(step) ? ['noise'] : []),
    ...(step.leaveOneOut ? ['leave-one-out'] : []),
  ];
}

const WEIGHTS = 'weights:';

/** Purposes of streams apart from those of the uncertainty runs (1–4); weights of level l have `weights` + l. */
const PURPOSE = { noise: 11, weights: 20 } as const;

/**
 * The choices of a run from a number in (0, 1) a factor, in the order of `factors` (see `factorsOf`). An option, or the
 * indicator left out, is taken by the number's place among even parts, none left out being the last part. The weights
 * of a level, and the noise, have many numbers each: the factor's number starts the stream that all of them are drawn
 * from, so that equal numbers give equal draws and a factor moves as a whole.
 */
export function drawAt(
  { step, nodes, indicators }: DrawSpace,
  factors: readonly string[],
  point: Float64Array,
): Draw {
  const numberOf = (factor: string): number => point[factors.indexOf(factor)]!;
  const streamFor = (factor: string, purpose: number): Random =>
    streamOf(step.seed, Math.floor(numberOf(factor) * 2 ** 32), purpose);
  const levels = factors.flatMap(f => (f.startsWith(WEIGHTS) ? [Number(f.slice(WEIGHTS.length))] : []));
  const weights = levels.length === 0 ? null : new Float64Array(nodes.length).fill(1);
  if (weights !== null) {
    for (const level of levels) {
      const stream = streamFor(`${WEIGHTS}${level}`, PURPOSE.weights + level);
      drawLevel(nodes, level, step.weightNoise[level]!, stream, weights);
    }
  }
  return {
    options: step.alternatives.map(a => Math.floor(numberOf(a.step) * a.options.length)),
    leftOut: step.leaveOneOut
      ? (indicators[Math.floor(numberOf('leave-one-out') * (indicators.length + 1))] ?? -1)
      : -1,
    factors: weights,
    noise: hasNoise(step) ? streamFor('noise', PURPOSE.noise) : null,
  };
}
