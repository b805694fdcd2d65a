import type { ScoreResult } from '../core/result.ts';
import type { ResultSlot } from './port.ts';
import { detailPieces, storeResult } from './store.ts';
import { insertAll, type Piece } from './transaction.ts';
import type { Turns } from './turns.ts';

/** Stores results so that rankings can be asked for at once, and the details of their indicators soon after. */
export interface ResultStore {
  /** Resolves when everything but the details is there; these follow piece by piece, questions in between. */
  store(result: ScoreResult, slot: ResultSlot): Promise<void>;
  /** Resolves when a slot holds its details too; rejects when they could not be written. */
  whole(slot: ResultSlot): Promise<void>;
}

/** Details wait so long for what a screen asks first, in milliseconds, unless they are asked for themselves. */
const PATIENCE = 300;

/** A store that takes its turns like everybody else. */
export function createResultStore(change: Turns['change']): ResultStore {
  /** Number of the storing whose results a slot holds. */
  const stored = new Map<ResultSlot, number>();
  const filled = new Map<ResultSlot, Promise<void>>();
  /** Begins with the details of a slot now. */
  const hurry = new Map<ResultSlot, () => void>();
  let stores = 0;

  /** What other results have taken the place of is written no more. */
  const fill = (result: ScoreResult, slot: ResultSlot, store: number): Promise<void> =>
    insertAll(whileStored(result, slot, store), (table, stream) =>
      change(async connection => {
        if (stored.get(slot) === store) await connection.insert(slot, table, stream);
      }),
    );

  function* whileStored(result: ScoreResult, slot: ResultSlot, store: number): Generator<Piece> {
    for (const piece of detailPieces(result)) {
      if (stored.get(slot) !== store) return;
      yield piece;
    }
  }

  return {
    store(result, slot) {
      stores += 1;
      const store = stores;
      const before = filled.get(slot);
      const replaced = change(async connection => {
        await storeResult(connection, result, slot);
        stored.set(slot, store);
      });
      let begin = (): void => {};
      const begun = new Promise<void>(resolve => {
        begin = resolve;
      });
      hurry.set(slot, begin);
      const details = replaced.then(
        async () => {
          setTimeout(begin, PATIENCE);
          await begun;
          await fill(result, slot, store);
        },
        () => before,
      );
      details.catch(() => {});
      filled.set(slot, details);
      return replaced;
    },
    async whole(slot) {
      let seen: Promise<void> | undefined;
      while (seen !== filled.get(slot)) {
        seen = filled.get(slot);
        hurry.get(slot)?.();
        await seen;
      }
    },
  };
}
