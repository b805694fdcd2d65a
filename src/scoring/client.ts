import type { Framework } from '../core/framework.ts';
import type { Hash } from '../core/hash.ts';
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

/** A result and the hash of the data it was made from. */
export interface Scored {
  readonly result: ScoreResult;
  readonly dataHash: Hash;
}

/** Scores elsewhere, one job at a time. */
export interface ScoringClient {
  /** A newer job ends an older one that still runs; its promise rejects with `cancelled`. */
  score(dataset: Dataset, frameworks: readonly Framework[], method: Method): Promise<ScoreResult>;
  /** The same with the hash of the data, which is large work of its own and so done there too. */
  scoreAndHash(dataset: Dataset, frameworks: readonly Framework[], method: Method): Promise<Scored>;
  /** Ends the running job, if any; its promise rejects with `cancelled`. */
  cancel(): void;
}

interface Job {
  readonly id: number;
  readonly resolve: (answer: Extract<ScoreAnswer, { result: ScoreResult }>) => void;
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
      if ('result' in data) job.resolve(data);
      else job.reject(new Error(`scoring failed: ${data.failure}`));
    };
    port.onerror = event => end(new Error(`scoring worker failed: ${event.message}`));
    return port;
  };

  const cancel = (): void => {
    if (running !== null) end(new Error('cancelled: scoring'));
  };

  const ask = (request: Omit<ScoreRequest, 'id'>): Promise<Extract<ScoreAnswer, { result: ScoreResult }>> =>
    new Promise((resolve, reject) => {
      cancel();
      jobs += 1;
      running = { id: jobs, resolve, reject };
      worker ??= start();
      worker.postMessage({ id: jobs, ...request });
    });

  return {
    cancel,
    score: async (dataset, frameworks, method) =>
      (await ask({ dataset, frameworks, method, isHashed: false })).result,
    scoreAndHash: async (dataset, frameworks, method) => {
      const { result, dataHash } = await ask({ dataset, frameworks, method, isHashed: true });
      if (dataHash === null) throw new Error('scoring failed: no hash');
      return { result, dataHash };
    },
  };
}

const startWorker = (): WorkerPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'scoring' });

const client = createScoringClient(startWorker);

/** Scores in the page's worker. A newer call ends an older one that still runs. */
export const scoreInWorker = client.score;

/** The same with the hash of the data. */
export const scoreAndHashInWorker = client.scoreAndHash;

/** Ends what the page's worker is scoring, if anything. */
export const cancelScoring = client.cancel;

/** Scores in a worker of its own, for files to be saved: it neither ends nor waits for what the page is scoring. */
export const scoreAside = createScoringClient(startWorker).score;

/** Scores in another worker of its own, for comparing methods: it ends neither the page's job nor a file's. */
export const scoreForComparison = createScoringClient(startWorker).score;
