import type { Table } from 'apache-arrow';
import { type Connection, cancelled } from './connection.ts';
import type { Sql } from './sql.ts';

/** Asks one statement of a question. */
export type Ask = (statement: Sql) => Promise<Table>;

/** Asks what a person wrote, with the text before and after it. */
export type AskWritten = (before: string, written: string, after: string) => Promise<Table>;

/** Hands the one connection to one job after the other. */
export interface Turns {
  /** Runs a question when its turn comes; it can be cancelled while it runs, `askWhole` only between its statements. */
  question<T>(job: (ask: Ask, askWhole: Ask) => Promise<T>): Promise<T>;
  /** The same for a question that a person wrote. */
  written<T>(job: (ask: AskWritten) => Promise<T>): Promise<T>;
  /** Runs a change of the tables when its turn comes; it is never cut short. */
  change(job: (connection: Connection) => Promise<void>): Promise<void>;
  /** Stops the running question, if any. */
  cancel(): Promise<void>;
  /** Refuses everything from now on with this error, the running job too. */
  end(error: Error): void;
}

/** What DuckDB-WASM throws when its memory or its stack is broken; nothing after it can be trusted. */
const DEADLY = new Set(['RuntimeError', 'RangeError']);

/** Turns on a connection; `onFailure` is told once when the database is dead and must be built again. */
export function createTurns(connection: Connection, onFailure: (error: Error) => void): Turns {
  let end = (_: Error) => {};
  let ended = false;
  const ending = new Promise<never>((_, reject) => {
    end = error => {
      ended = true;
      reject(error);
    };
  });
  ending.catch(() => {});
  let last: Promise<unknown> = Promise.resolve();
  let running: { stopped: boolean } | null = null;

  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => (ended ? ending : Promise.race([ending, job()])));
    const watched = turn.catch(error => {
      if (!ended && error instanceof Error && DEADLY.has(error.name)) {
        end(error);
        onFailure(error);
      }
      throw error;
    });
    last = watched.catch(() => {});
    return watched;
  };

  const stoppable = <T>(job: (isStopped: () => boolean) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const turn = { stopped: false };
      running = turn;
      try {
        return await job(() => turn.stopped);
      } catch (error) {
        throw turn.stopped ? cancelled() : error;
      } finally {
        running = null;
      }
    });

  return {
    end,
    question: job =>
      stoppable(isStopped =>
        job(
          statement => connection.ask(statement, isStopped),
          statement => connection.askWhole(statement, isStopped),
        ),
      ),
    written: job =>
      stoppable(isStopped =>
        job((before, written, after) => connection.askWritten(before, written, after, isStopped)),
      ),
    change: job => inTurn(() => job(connection)),
    async cancel() {
      if (running === null) return;
      running.stopped = true;
      await connection.stop();
    },
  };
}
