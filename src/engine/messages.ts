import type { Engine, StartProgress } from './port.ts';

/** What the engine can be asked from another thread. */
export type Question = Exclude<keyof Engine, 'close'>;

/** What the page sends to the engine's worker: once `open`, then questions. */
export type EngineRequest =
  | { readonly kind: 'open'; readonly database: MessagePort; readonly isRetry: boolean }
  | {
      readonly kind: 'question';
      readonly id: number;
      readonly question: Question;
      readonly args: readonly unknown[];
    };

/** What it answers. */
export type EngineAnswer =
  | { readonly kind: 'progress'; readonly progress: StartProgress }
  | { readonly kind: 'opened' }
  /** The database has died, or did not start: nothing will be answered any more. */
  | { readonly kind: 'dead'; readonly failure: Failure }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly failure: Failure };

/** An error on its way between threads, which by itself would lose its name. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export const failureOf = (reason: unknown): Failure =>
  reason instanceof Error
    ? { name: reason.name, message: reason.message, stack: reason.stack ?? '' }
    : { name: 'Error', message: String(reason), stack: '' };

export const errorOf = ({ name, message, stack }: Failure): Error =>
  Object.assign(new Error(message), { name, stack });
