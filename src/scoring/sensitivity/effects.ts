import type { FactorEffect } from '../../core/uncertainty.ts';
import { square } from '../../methods/statistics/power.ts';
import { quantile } from '../../methods/statistics/quantile.ts';

/** First-order and total effect of each factor, in the order of the design. */
interface Effects {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/**
 * First-order and total effect of every factor on the output, with the 5 % and 95 % quantile (type 7) of `bootstrap`
 * resamples of the rows. `output` holds one value a run in the order of `Design`: A, B, then A with column i of B.
 *
 * S_i = mean(y_B(y_ABi − y_A)) / V, S_Ti = Σ(y_A − y_ABi)² / (2N·V), V = sample variance of y_A and y_B together.
 * Estimates are not clipped: near 0 they may fall below it. An output that never varies has effects 0.
 * A row with a missing run (NaN) drops out whole; fewer than two rows, or none to resample, give NaN.
 * Source: Saltelli et al., Variance based sensitivity analysis of model output (2010), table 2 (b) and (f).
 */
export function factorEffects(
  output: Float64Array,
  factors: readonly string[],
  bootstrap: number,
  random: () => number,
): readonly FactorEffect[] {
  const blocks = blocksOf(output, factors.length);
  const rows = soundRows(blocks);
  const estimate = estimateEffects(blocks, rows);
  const resampled = resample(blocks, rows, bootstrap, random);
  return factors.map((factor, i) => {
    const first = resampled.map(r => r.first[i]!);
    const total = resampled.map(r => r.total[i]!);
    return {
      factor,
      firstOrder: estimate.first[i]!,
      firstLow: quantileOf(first, 0.05),
      firstHigh: quantileOf(first, 0.95),
      total: estimate.total[i]!,
      totalLow: quantileOf(total, 0.05),
      totalHigh: quantileOf(total, 0.95),
    };
  });
}

/** y_A, y_B and one y_ABi a factor. */
function blocksOf(output: Float64Array, factors: number): readonly Float64Array[] {
  const rows = output.length / (factors + 2);
  if (!Number.isInteger(rows)) throw new Error(`output of another design: ${output.length} runs`);
  return Array.from({ length: factors + 2 }, (_, block) => output.subarray(block * rows, (block + 1) * rows));
}

const soundRows = (blocks: readonly Float64Array[]): Int32Array =>
  Int32Array.from((blocks[0] ?? new Float64Array(0)).keys()).filter(row =>
    blocks.every(block => !Number.isNaN(block[row]!)),
  );

function estimateEffects(blocks: readonly Float64Array[], rows: Int32Array): Effects {
  const [a, b, ...mixed] = blocks;
  if (a === undefined || b === undefined) throw new Error('design without matrices');
  const variance = varianceOf(a, b, rows);
  const first = new Float64Array(mixed.length);
  const total = new Float64Array(mixed.length);
  mixed.forEach((ab, i) => {
    let product = 0;
    let square = 0;
    for (const row of rows) {
      const change = ab[row]! - a[row]!;
      product += b[row]! * change;
      square += change * change;
    }
    first[i] = variance === 0 ? 0 : product / rows.length / variance;
    total[i] = variance === 0 ? 0 : square / (2 * rows.length) / variance;
  });
  return { first, total };
}

/** Sample variance (divisor 2N − 1) of both outputs together; NaN for fewer than two rows. */
function varianceOf(a: Float64Array, b: Float64Array, rows: Int32Array): number {
  if (rows.length < 2) return Number.NaN;
  let sum = 0;
  for (const row of rows) sum += a[row]! + b[row]!;
  const mean = sum / (2 * rows.length);
  let squares = 0;
  for (const row of rows) squares += square(a[row]! - mean) + square(b[row]! - mean);
  return squares / (2 * rows.length - 1);
}

function resample(
  blocks: readonly Float64Array[],
  rows: Int32Array,
  times: number,
  random: () => number,
): readonly Effects[] {
  return Array.from({ length: times }, () =>
    estimateEffects(
      blocks,
      rows.map(() => rows[Math.floor(random() * rows.length)]!),
    ),
  );
}

const quantileOf = (values: readonly number[], probability: number): number =>
  quantile(Float64Array.from(values).sort(), probability);
