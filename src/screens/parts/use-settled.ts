import { useState } from 'react';

/** A value that is complete, or the one before it while the next is on its way. */
export interface Settled<T> {
  readonly value: T;
  readonly isStale: boolean;
}

/**
 * Keeps the last complete value while the next is on its way (null), so that a screen never mixes two answers
 * and never falls empty. `next` must stay the same object while nothing changes.
 */
export function useSettled<T extends object>(next: T | null): Settled<T> | null {
  const [kept, setKept] = useState(next);
  if (next !== null && next !== kept) setKept(next);
  const value = next ?? kept;
  return value === null ? null : { value, isStale: next === null };
}
