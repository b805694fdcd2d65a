import { buffersOf, buffersOfResult } from '../core/buffers.ts';
import { type EngineAnswer, type EngineRequest, errorOf, type Question } from './messages.ts';
import type { Engine } from './port.ts';

/** The page's side of an engine in a worker. */
export interface EngineClient {
  readonly engine: Omit<Engine, 'close'>;
  /** Gives an answer to whoever waits for it. */
  take(answer: Extract<EngineAnswer, { readonly id: number }>): void;
  /** Refuses everything asked so far and from now on. */
  end(reason: Error): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Asks through `send`. Data and results are handed over, not copied: their arrays are empty afterwards. */
export function createClient(send: (request: EngineRequest, transfer: Transferable[]) => void): EngineClient {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let death: Error | null = null;

  const ask = (question: Question, args: readonly unknown[], handedOver: ArrayBuffer[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (death !== null) return reject(death);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      send({ kind: 'question', id: asked, question, args }, handedOver);
    });
  const call =
    <Q extends Question>(
      question: Q,
      handedOver: (...args: Parameters<Engine[Q]>) => ArrayBuffer[] = () => [],
    ) =>
    (...args: Parameters<Engine[Q]>) =>
      // What comes back is what the engine's own method of this name has given.
      ask(question, args, handedOver(...args)) as ReturnType<Engine[Q]>;

  return {
    engine: {
      loadDataset: call('loadDataset', (_, observations) => buffersOf(observations)),
      storeResult: call('storeResult', buffersOfResult),
      observations: call('observations'),
      groups: call('groups'),
      catalogue: call('catalogue'),
      scores: call('scores'),
      ranking: call('ranking'),
      cells: call('cells'),
      weights: call('weights'),
      distribution: call('distribution'),
      coverage: call('coverage'),
      flags: call('flags'),
      moves: call('moves'),
      written: call('written'),
      cancel: call('cancel'),
    },
    take(answer) {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.kind === 'answer') one?.resolve(answer.answer);
      else one?.reject(errorOf(answer.failure));
    },
    end(reason) {
      death ??= reason;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}
