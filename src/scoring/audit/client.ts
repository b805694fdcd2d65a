import type { AuditedData, AuditLines, AuditQuestion } from './audit-dataset.ts';
import type { AuditAnswer, AuditReply, AuditRequest } from './messages.ts';

/** The part of a worker that the client uses. */
export interface AuditPort {
  postMessage(message: AuditRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Job<Answer> {
  readonly id: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Audits elsewhere, one at a time, in workers started by the function given; an idle worker is kept for the next.
 * A newer question ends an older one that still runs; its promise rejects with `cancelled`.
 */
export function createAuditClient<Question extends AuditQuestion | AuditedData, Answer>(
  startWorker: () => AuditPort,
): (question: Question) => Promise<Answer> {
  let worker: AuditPort | null = null;
  let running: Job<Answer> | null = null;
  let jobs = 0;

  const end = (reason: Error): void => {
    worker?.terminate();
    worker = null;
    const job = running;
    running = null;
    job?.reject(reason);
  };

  const start = (): AuditPort => {
    const port = startWorker();
    port.onmessage = ({ data }: MessageEvent<AuditReply<Answer>>) => {
      const job = running;
      if (job === null || data.id !== job.id) return;
      running = null;
      if ('answer' in data) job.resolve(data.answer);
      else job.reject(new Error(`audit failed: ${data.failure}`));
    };
    port.onerror = event => end(new Error(`audit worker failed: ${event.message}`));
    return port;
  };

  return question =>
    new Promise((resolve, reject) => {
      if (running !== null) end(new Error('cancelled: audit'));
      jobs += 1;
      running = { id: jobs, resolve, reject };
      worker ??= start();
      worker.postMessage({ id: jobs, ...question });
    });
}

const startWorker = (): AuditPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'audit' });

/** Audits in the page's worker. A newer question ends an older one that still runs. */
export const auditInWorker = createAuditClient<AuditQuestion, AuditAnswer>(startWorker);

/** Lines of `audit.csv` of a whole data set, made in a worker of their own, so that the audit on screen goes on. */
export const auditLinesInWorker = createAuditClient<AuditedData, AuditLines>(startWorker);
