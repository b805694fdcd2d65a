import type { Framework } from '../core/framework.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import type { ScoreAnswer, ScoreRequest } from './messages.ts';

/** The part of a worker that the client uses. */
export interface WorkerPort {
  postMessage(message: ScoreRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Scores elsewhere, one job at a time. */
export interface ScoringClient {
  /** A newer job ends an older one that still runs; its promise rejects with `cancelled`. */
  score(dataset: Dataset, frameworks: readonly Framework[], method: Method): Promise<ScoreResult>;
  /** Ends the running job, if any; its promise rejects with `cancelled`. */
  cancel(): void;
}

interface Job {
  readonly id: number;
  readonly resolve: (result: ScoreResult) => void;
  readonly reject: (error: Error) => void;
}

/** A client whose workers are started by the function given; an idle worker is kept for the next job. */
export function createScoringClient(startWorker: () => WorkerPort): ScoringClient {
  let worker: WorkerPort | null = null;
  let running: Job | null = null;
  let jobs = 0;

  const end = (reason: Error): void => {
    worker?.terminate();
    worker = null;
    const job = running;
    running = null;
    job?.reject(reason);
  };

  const start = (): WorkerPort => {
    const port = startWorker();
    port.onmessage = ({ data }: MessageEvent<ScoreAnswer>) => {
      const job = running;
      if (job === null || data.id !== job.id) return;
      running = null;
      if ('result' in data) job.resolve(data.result);
      else job.reject(new Error(`scoring failed: ${data.failure}`));
    };
    port.onerror = event => end(new Error(`scoring worker failed: ${event.message}`));
    return port;
  };

  const cancel = (): void => {
    if (running !== null) end(new Error('cancelled: scoring'));
  };

  return {
    cancel,
    score: (dataset, frameworks, method) =>
      new Promise((resolve, reject) => {
        cancel();
        jobs += 1;
        running = { id: jobs, resolve, reject };
        worker ??= start();
        worker.postMessage({ id: jobs, dataset, frameworks, method });
      }),
  };
}

const client = createScoringClient(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'scoring' }),
);

/** Scores in the page's worker. A newer call ends an older one that still runs. */
export const scoreInWorker = client.score;

/** Ends what the page's worker is scoring, if anything. */
export const cancelScoring = client.cancel;
