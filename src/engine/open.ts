import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { createConnection } from './connection.ts';
import { createEngine } from './engine.ts';
import { prepare } from './lockdown.ts';
import type { Engine, StartProgress } from './port.ts';
import { QUERY_CONFIG } from './query-config.ts';
import { createTurns } from './turns.ts';

/**
 * An empty engine in a worker of this page's own origin, shut in before anything is asked.
 * `onFailure` is told once when the database has died: everything it is asked then rejects,
 * and the caller opens a new one and loads the originals again. `isRetry`: the engine is fetched again instead of
 * taken from the browser's cache, where half of it may lie for good.
 */
export async function openEngine(
  onProgress: (progress: StartProgress) => void,
  onFailure: (error: Error) => void = () => {},
  isRetry = false,
): Promise<Engine> {
  if (isRetry) await fetch(absolute(wasmUrl), { cache: 'reload' }).then(response => response.arrayBuffer());
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'database' });
  try {
    const bindings = new AsyncDuckDB(new VoidLogger(), worker);
    const start = async () => {
      await bindings.instantiate(absolute(wasmUrl), null, ({ bytesLoaded, bytesTotal }) =>
        onProgress({ loaded: bytesLoaded, total: bytesTotal }),
      );
      await bindings.open({ query: QUERY_CONFIG });
      const connection = createConnection(bindings, await bindings.connectInternal());
      await prepare(connection);
      return connection;
    };
    const connection = await Promise.race([start(), diedOf(worker)]);
    const turns = createTurns(connection, onFailure);
    worker.addEventListener('error', event => {
      const error = failure(event);
      turns.end(error);
      onFailure(error);
    });
    return createEngine(turns, () => bindings.terminate());
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** The worker resolves a relative address against its own folder, not the page's. */
const absolute = (url: string): string => new URL(url, document.baseURI).href;

const diedOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.addEventListener('error', event => reject(failure(event)), { once: true });
  });

/** A worker whose script cannot be fetched says nothing in its event. */
const failure = (event: ErrorEvent): Error =>
  new Error(`database worker failed: ${event.message || 'it could not be started'}`);
