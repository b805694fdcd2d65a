import type { Table } from 'apache-arrow';
import { fromStream } from './arrow.ts';
import { bindingOf, type Sql, textOf } from './sql.ts';

type Awaitable<T> = T | Promise<T>;

/** The calls of DuckDB-WASM that its two forms share, the one in a worker and the one in this thread. */
export interface Bindings {
  runQuery(connection: number, text: string): Awaitable<Uint8Array>;
  startPendingQuery(
    connection: number,
    text: string,
    allowStreamResult: boolean,
  ): Awaitable<Uint8Array | null>;
  pollPendingQuery(connection: number): Awaitable<Uint8Array | null>;
  cancelPendingQuery(connection: number): Awaitable<boolean>;
  fetchQueryResults(connection: number): Awaitable<Uint8Array | null>;
  createPrepared(connection: number, text: string): Awaitable<number>;
  closePrepared(connection: number, statement: number): Awaitable<void>;
  runPrepared(connection: number, statement: number, parameters: unknown[]): Awaitable<Uint8Array>;
  insertArrowFromIPCStream(
    connection: number,
    buffer: Uint8Array,
    options: { schema: string; name: string; create: boolean },
  ): Awaitable<void>;
}

/** What the engine does with a database: one thing at a time, in the order asked. */
export interface Connection {
  /** Runs statements that answer nothing. */
  run(statements: Sql): Promise<void>;
  /** Asks; `isStopped` is looked at before the statement starts. */
  ask(question: Sql, isStopped: () => boolean): Promise<Table>;
  /** Asks for an answer in one piece: quickest for very many rows, but it cannot be stopped once it runs. */
  askWhole(question: Sql, isStopped: () => boolean): Promise<Table>;
  /**
   * Asks what a person wrote, as the inside of one SELECT: the database refuses to prepare more than one statement,
   * so that nothing but reading is possible. The only text that goes past the `sql` template.
   */
  askWritten(before: string, written: string, after: string, isStopped: () => boolean): Promise<Table>;
  /** Appends rows, as an Arrow stream, to a table. */
  insert(schema: string, table: string, stream: Uint8Array): Promise<void>;
  /** Stops the statement that is running; its promise rejects. */
  stop(): Promise<void>;
}

/** An error that says that a question was stopped on purpose. */
export function cancelled(): Error {
  const error = new Error('the question was cancelled');
  error.name = 'cancelled';
  return error;
}

/**
 * A connection over either form of DuckDB-WASM.
 * `nextTurn` lets other work in between two polls of a long question; a worker gives that by itself.
 */
export function createConnection(
  bindings: Bindings,
  id: number,
  nextTurn: () => Promise<void> = async () => {},
): Connection {
  const bind = createBinder(bindings, id);
  const pending = async (text: string): Promise<Table> => {
    let header = await bindings.startPendingQuery(id, text, false);
    while (header === null) {
      await nextTurn();
      header = await bindings.pollPendingQuery(id);
    }
    return fromStream([header, ...(await batches(bindings, id, nextTurn))]);
  };
  return {
    async run(statements) {
      await bind(statements);
      await bindings.runQuery(id, textOf(statements));
    },
    async ask(question, isStopped) {
      await bind(question);
      if (isStopped()) throw cancelled();
      return pending(textOf(question));
    },
    async askWritten(before, written, after, isStopped) {
      const text = `SELECT ${before} FROM (\n${written}\n)${after}`;
      await bindings.closePrepared(id, await bindings.createPrepared(id, text));
      if (isStopped()) throw cancelled();
      return pending(text);
    },
    async askWhole(question, isStopped) {
      await bind(question);
      if (isStopped()) throw cancelled();
      return fromStream([await bindings.runQuery(id, textOf(question))]);
    },
    async insert(schema, name, stream) {
      const into = { schema, name, create: false };
      await bindings.insertArrowFromIPCStream(id, stream, into);
    },
    async stop() {
      await bindings.cancelPendingQuery(id);
    },
  };
}

/**
 * Puts the values of a statement where its text looks for them.
 * They go through a variable because DuckDB-WASM can cancel a statement given as text, but no prepared one.
 */
function createBinder(bindings: Bindings, id: number): (statement: Sql) => Promise<void> {
  const prepared = new Map<string, number>();
  return async statement => {
    if (statement.values.length === 0) return;
    const { text, parameters } = bindingOf(statement);
    const known = prepared.get(text) ?? (await bindings.createPrepared(id, text));
    prepared.set(text, known);
    await bindings.runPrepared(id, known, [...parameters]);
  };
}

/** An answer's batches; an empty one is the last, and null means that the next is not ready yet. */
async function batches(bindings: Bindings, id: number, nextTurn: () => Promise<void>): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  for (;;) {
    const batch = await bindings.fetchQueryResults(id);
    if (batch === null) await nextTurn();
    else if (batch.length === 0) return found;
    else found.push(batch);
  }
}
