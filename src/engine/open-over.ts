import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { createConnection } from './connection.ts';
import { createEngine } from './engine.ts';
import { prepare } from './lockdown.ts';
import type { Engine, StartProgress } from './port.ts';
import { QUERY_CONFIG } from './query-config.ts';
import { createTurns } from './turns.ts';

/** The worker resolves a relative address against its own folder, as the build writes it. */
const engineUrl = new URL(wasmUrl, self.location.href).href;

/**
 * An empty engine over a database that listens at a port, shut in before anything is asked.
 * `isRetry`: the database's code is fetched again instead of taken from the browser's cache, where half of it may lie
 * for good.
 */
export async function openOver(
  port: MessagePort,
  onProgress: (progress: StartProgress) => void,
  onFailure: (error: Error) => void,
  isRetry: boolean,
): Promise<Engine> {
  if (isRetry) await fetch(engineUrl, { cache: 'reload' }).then(response => response.arrayBuffer());
  port.start();
  const bindings = new AsyncDuckDB(new VoidLogger(), asWorker(port));
  await bindings.instantiate(engineUrl, null, ({ bytesLoaded, bytesTotal }) =>
    onProgress({ loaded: bytesLoaded, total: bytesTotal }),
  );
  await bindings.open({ query: QUERY_CONFIG });
  const connection = createConnection(bindings, await bindings.connectInternal());
  await prepare(connection);
  return createEngine(createTurns(connection, onFailure), async () => port.close());
}

/** The library wants a worker, and uses no more of it than a port has. */
const asWorker = (port: MessagePort): Worker => port as unknown as Worker;
