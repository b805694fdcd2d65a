import { buffersOf } from '../core/buffers.ts';
import type { Framework } from '../core/framework.ts';
import type { Hash } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import type { ScoreAnswer, ScoreRequest } from './messages.ts';

/** The part of a worker that the client uses. */
export interface WorkerPort {
  postMessage(message: ScoreRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A result, and on its way the hash of the data it was made from. */
export interface Scored {
  readonly result: ScoreResult;
  readonly dataHash: Promise<Hash>;
}

/** Scores elsewhere, one job at a time. */
export interface ScoringClient {
  /** A newer job ends an older one that still runs; its promise rejects with `cancelled`. */
  score(dataset: Dataset, frameworks: readonly Framework[], method: Method): Promise<ScoreResult>;
  /**
   * The same with the hash of the data, which is large work of its own and so done there too. The columns are handed
   * over, not copied: they are empty afterwards.
   */
  scoreAndHash(dataset: Dataset, frameworks: readonly Framework[], method: Method): Promise<Scored>;
  /** Ends the running job, if any; its promise rejects with `cancelled`. */
  cancel(): void;
  /** The same, and the next job gets a new worker: the one there is may never answer again. */
  renew(): void;
}

interface Job {
  readonly id: number;
  readonly isHashed: boolean;
  readonly scored: Settling<ScoreResult>;
  readonly hashed: Settling<Hash>;
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
    job?.scored.reject(reason);
    job?.hashed.reject(reason);
  };

  const start = (): WorkerPort => {
    const port = startWorker();
    port.onmessage = ({ data }: MessageEvent<ScoreAnswer>) => {
      const job = running;
      if (job === null || data.id !== job.id) return;
      const isLast = 'dataHash' in data || !job.isHashed;
      if (isLast || 'failure' in data) running = null;
      if ('result' in data) job.scored.resolve(data.result);
      else if ('dataHash' in data) job.hashed.resolve(data.dataHash);
      else {
        const failure = new Error(`scoring failed: ${data.failure}`);
        job.scored.reject(failure);
        job.hashed.reject(failure);
      }
    };
    port.onerror = event => end(new Error(`scoring worker failed: ${event.message}`));
    return port;
  };

  const cancel = (): void => {
    if (running !== null) end(new Error('cancelled: scoring'));
  };

  const ask = (request: Omit<ScoreRequest, 'id'>, transfer: Transferable[] = []): Job => {
    cancel();
    jobs += 1;
    const job = {
      id: jobs,
      isHashed: request.isHashed,
      scored: settling<ScoreResult>(),
      hashed: settling<Hash>(),
    };
    running = job;
    worker ??= start();
    worker.postMessage({ id: jobs, ...request }, transfer);
    return job;
  };

  return {
    cancel,
    renew: () => end(new Error('cancelled: scoring')),
    score: (dataset, frameworks, method) =>
      ask({ dataset, frameworks, method, isHashed: false }).scored.promise,
    scoreAndHash: async (dataset, frameworks, method) => {
      const request = { dataset, frameworks, method, isHashed: true };
      const { scored, hashed } = ask(request, buffersOf(dataset.observations));
      return { result: await scored.promise, dataHash: hashed.promise };
    },
  };
}

interface Settling<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

/** A promise with the means to settle it; nobody has to wait for it. */
function settling<T>(): Settling<T> {
  let [resolve, reject]: [(value: T) => void, (reason: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

const startWorker = (): WorkerPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'scoring' });

const client = createScoringClient(startWorker);

/** Scores in the page's worker. A newer call ends an older one that still runs. */
export const scoreInWorker = client.score;

/** The same with the hash of the data. */
export const scoreAndHashInWorker = client.scoreAndHash;

/** Ends what the page's worker is scoring, if anything; the next job gets a new worker. */
export const renewScoring = client.renew;

/** Scores in a worker of its own, for files to be saved: it neither ends nor waits for what the page is scoring. */
export const scoreAside = createScoringClient(startWorker).score;

/** Scores in another worker of its own, for comparing methods: it ends neither the page's job nor a file's. */
export const scoreForComparison = createScoringClient(startWorker).score;
