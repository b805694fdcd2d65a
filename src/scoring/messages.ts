import { buffersOfResult } from '../core/buffers.ts';
import type { Framework } from '../core/framework.ts';
import type { Hash } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import { dataHashSoon } from './hashes.ts';
import { scoreDataset } from './score.ts';

/** What the scoring worker is asked. */
export interface ScoreRequest {
  readonly id: number;
  readonly dataset: Dataset;
  readonly frameworks: readonly Framework[];
  readonly method: Method;
  /** Whether the hash of the data is wanted too; it comes after the result. */
  readonly isHashed: boolean;
}

/** What it answers. */
export type ScoreAnswer =
  | { readonly id: number; readonly result: ScoreResult }
  | { readonly id: number; readonly dataHash: Hash }
  | { readonly id: number; readonly failure: string };

/** Answers a request, as soon as each answer is there, with the buffers that can be handed over instead of copied. */
export function answer(
  { id, dataset, frameworks, method, isHashed }: ScoreRequest,
  post: (message: ScoreAnswer, transfer: ArrayBuffer[]) => void,
): void {
  try {
    const result = scoreDataset(dataset, frameworks, method);
    post({ id, result }, buffersOfResult(result));
    if (isHashed) void dataHashSoon(dataset).then(dataHash => post({ id, dataHash }, []));
  } catch (thrown) {
    const failure = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    post({ id, failure }, []);
  }
}
