import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { createConnection } from './connection.ts';
import { createEngine } from './engine.ts';
import { prepare } from './lockdown.ts';
import type { Engine } from './port.ts';
import { QUERY_CONFIG } from './query-config.ts';
import { createTurns } from './turns.ts';

/** An empty engine in this thread, for Node: the same wasm, the same statements, no worker. */
export async function openBlockingEngine(): Promise<Engine> {
  const { connection, shutDown } = await openBlockingConnection();
  await prepare(connection);
  return createEngine(
    createTurns(connection, () => {}),
    shutDown,
  );
}

/** A connection to an open database that is not locked yet and has no tables. */
export async function openBlockingConnection() {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (name: string) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: '' });
  const bindings = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await bindings.instantiate(() => {});
  bindings.open({ query: QUERY_CONFIG });
  const id = bindings.connect().useUnsafe((_, connection) => connection);
  const nextTurn = () => new Promise<void>(resolve => setImmediate(resolve));
  return {
    connection: createConnection(bindings, id, nextTurn),
    shutDown: async () => {
      bindings.disconnect(id);
      bindings.reset();
    },
  };
}
