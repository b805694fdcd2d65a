import type { ScoreResult } from './result.ts';

/** Memory of the typed arrays among the values of objects, each once: it can be handed to a worker instead of copied. */
export function buffersOf(...holders: readonly object[]): ArrayBuffer[] {
  const buffers = holders.flatMap(holder =>
    Object.values(holder).flatMap((value: unknown) =>
      ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
    ),
  );
  return [...new Set(buffers)];
}

/** The same of all that a result holds. */
export const buffersOfResult = ({ sectors }: ScoreResult): ArrayBuffer[] =>
  buffersOf(...sectors, ...sectors.flatMap(sector => sector.weights));
