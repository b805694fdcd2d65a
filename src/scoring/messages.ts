import type { Framework } from '../core/framework.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import { scoreDataset } from './score.ts';

/** What the scoring worker is asked. */
export interface ScoreRequest {
  readonly id: number;
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
}

/** What it answers. */
export type ScoreAnswer =
  | { readonly id: number; readonly result: ScoreResult }
  | { readonly id: number; readonly failure: string };

/** Answers a request, and lists the buffers that can be handed over instead of copied. */
export function answer({ id, dataset, frameworks, method }: ScoreRequest): {
  message: ScoreAnswer;
  transfer: ArrayBuffer[];
} {
  try {
    const result = scoreDataset(dataset, frameworks, method);
    return { message: { id, result }, transfer: buffersOf(result) };
  } catch (thrown) {
    const failure = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { message: { id, failure }, transfer: [] };
  }
}

function buffersOf(result: ScoreResult): ArrayBuffer[] {
  const arrays = result.sectors.flatMap(sector => [
    ...Object.values(sector),
    ...sector.weights.flatMap(set => [set.weight, set.effective]),
  ]);
  const buffers = arrays.flatMap(array =>
    ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer ? [array.buffer] : [],
  );
  return [...new Set(buffers)];
}
