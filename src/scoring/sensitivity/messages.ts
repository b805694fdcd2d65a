import type { SensitivityStep } from '../../core/method.ts';
import type { UncertaintyInput } from '../uncertainty/run-dataset.ts';
import { type OnProgress, runSensitivity, type SensitivityResult } from './run-sensitivity.ts';

/** What the sensitivity worker is asked. */
export interface SensitivityRequest {
  readonly input: UncertaintyInput;
  readonly settings: SensitivityStep;
}

/** What it tells: how far it is, and at last what it found. */
export type SensitivityAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'result'; readonly result: SensitivityResult }
  | { readonly kind: 'failure'; readonly failure: string };

/** Answers a request; the last thing told is a result or a failure. */
export function answer({ input, settings }: SensitivityRequest, tell: (a: SensitivityAnswer) => void): void {
  const onProgress: OnProgress = (done, of) => tell({ kind: 'progress', done, of });
  try {
    tell({ kind: 'result', result: runSensitivity(input, settings, onProgress) });
  } catch (thrown) {
    const failure = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    tell({ kind: 'failure', failure });
  }
}
