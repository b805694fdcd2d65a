import type { UncertaintyStep } from '../../core/method.ts';
import { type Draw, type DrawSpace, drawLevel, hasNoise } from '../uncertainty/draw.ts';
import { type Random, streamOf } from '../uncertainty/random.ts';

/**
 * Names of what a method's uncertainty step varies, in this order: the weights of each level with noise
 * (`weights:1`), each step with alternatives by its name, `noise`, `leave-one-out`.
 */
export function factorsOf(step: UncertaintyStep): readonly string[] {
  return [
    ...noisyLevels(step).map(weightFactor),
    ...step.alternatives.map(alternative => alternative.step),
    ...(hasNoise(step) ? ['noise'] : []),
    ...(step.leaveOneOut ? ['leave-one-out'] : []),
  ];
}

/** Purposes of streams apart from those of the uncertainty runs (1–4); weights of level l have `weights` + l. */
const PURPOSE = { noise: 11, weights: 20 } as const;

/**
 * The choices of a run from a number in (0, 1) a factor, in the order of `factorsOf`. An option, or the indicator left
 * out, is taken by the number's place among even parts, none left out being the last part. The weights of a level, and
 * the noise, have many numbers each: the factor's number starts the stream that all of them are drawn from, so that
 * equal numbers give equal draws and a factor moves as a whole.
 */
export function drawAt({ step, nodes, indicators }: DrawSpace, point: Float64Array): Draw {
  const names = factorsOf(step);
  const numberOf = (factor: string): number => point[names.indexOf(factor)]!;
  const streamFor = (factor: string, purpose: number): Random =>
    streamOf(step.seed, Math.floor(numberOf(factor) * 2 ** 32), purpose);
  const levels = noisyLevels(step);
  const factors = levels.length === 0 ? null : new Float64Array(nodes.length).fill(1);
  if (factors !== null) {
    for (const level of levels) {
      const stream = streamFor(weightFactor(level), PURPOSE.weights + level);
      drawLevel(nodes, level, step.weightNoise[level]!, stream, factors);
    }
  }
  const firstOption = levels.length;
  return {
    options: step.alternatives.map(({ options }, at) =>
      Math.floor(point[firstOption + at]! * options.length),
    ),
    leftOut: step.leaveOneOut
      ? (indicators[Math.floor(numberOf('leave-one-out') * (indicators.length + 1))] ?? -1)
      : -1,
    factors,
    noise: hasNoise(step) ? streamFor('noise', PURPOSE.noise) : null,
  };
}

const weightFactor = (level: number): string => `weights:${level}`;

const noisyLevels = ({ weightNoise }: UncertaintyStep): readonly number[] =>
  Object.keys(weightNoise)
    .map(Number)
    .filter(level => weightNoise[level]! > 0)
    .sort((a, b) => a - b);
