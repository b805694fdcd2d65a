import { createClient } from './client.ts';
import { type EngineAnswer, errorOf } from './messages.ts';
import type { Engine, StartProgress } from './port.ts';

/**
 * An empty engine in two workers of this page's own origin: one has the database, one writes its tables and reads its
 * answers. `onFailure` is told once when either has died: everything it is asked then rejects, and the caller opens a
 * new one and loads the originals again. `isRetry`: the database's code is fetched again instead of taken from the
 * browser's cache, where half of it may lie for good.
 */
export function openEngine(
  onProgress: (progress: StartProgress) => void,
  onFailure: (error: Error) => void = () => {},
  isRetry = false,
): Promise<Engine> {
  const database = new Worker(new URL('./database-worker.ts', import.meta.url), {
    type: 'module',
    name: 'database',
  });
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  const client = createClient((request, transfer) => worker.postMessage(request, transfer));
  const end = (reason: Error): void => {
    database.terminate();
    worker.terminate();
    client.end(reason);
  };
  const { port1, port2 } = new MessageChannel();
  database.postMessage(port1, [port1]);
  worker.postMessage({ kind: 'open', database: port2, isRetry }, [port2]);
  return new Promise((resolve, reject) => {
    let tell = reject;
    const die = (reason: Error): void => {
      end(reason);
      tell(reason);
      tell = () => {};
    };
    for (const one of [database, worker]) one.addEventListener('error', event => die(failure(event)));
    worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
      switch (data.kind) {
        case 'progress':
          return onProgress(data.progress);
        case 'opened':
          tell = onFailure;
          return resolve({
            ...client.engine,
            close: async () => end(new Error('the engine is closed')),
          });
        case 'dead':
          return die(errorOf(data.failure));
        default:
          return client.take(data);
      }
    });
  });
}

/** A worker whose script cannot be fetched says nothing in its event. */
const failure = (event: ErrorEvent): Error =>
  new Error(`database worker failed: ${event.message || 'it could not be started'}`);
