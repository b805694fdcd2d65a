import { hashOf } from '../../core/hash.ts';
import { HISTORY_SCHEMA, type History, parseHistory } from '../../core/history.ts';

/** One of the two places a workspace is saved in by turns. */
export type Slot = 0 | 1;

/** One saving of a workspace. Of the two kept, the one with the higher number is the newer. */
export interface Generation {
  readonly schema: number;
  readonly id: string;
  readonly slot: Slot;
  readonly number: number;
  readonly text: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
}

/** What the generations of a workspace give. */
export type Loaded =
  | {
      readonly state: 'whole' | 'older';
      readonly history: History;
      readonly slot: Slot;
      /** Highest number any record carries, the damaged ones too. */
      readonly number: number;
    }
  | { readonly state: 'none' | 'newer' | 'damaged' };

/** A saving with its checksum. */
export const sealed = (id: string, slot: Slot, number: number, text: string): Generation => ({
  schema: HISTORY_SCHEMA,
  id,
  slot,
  number,
  text,
  sha256: hashOf(text),
});

/**
 * The newest whole generation among what was stored. `older` says that a newer one was damaged;
 * `newer` that a later version of the app wrote one, so that none may be touched.
 */
export function newestOf(records: readonly unknown[]): Loaded {
  if (records.length === 0) return { state: 'none' };
  if (records.some(isFromLaterApp)) return { state: 'newer' };
  const number = Math.max(0, ...records.map(numberOf));
  const whole = records.filter(isGeneration).sort((a, b) => b.number - a.number);
  const damaged = records.length - whole.length;
  for (const [unreadable, { text, slot }] of whole.entries()) {
    const reading = parseHistory(text);
    if (reading.state === 'newer') return { state: 'newer' };
    if (reading.state === 'whole') {
      const state = damaged + unreadable === 0 ? 'whole' : 'older';
      return { state, history: reading.history, slot, number };
    }
  }
  return { state: 'damaged' };
}

/** Number a record carries, even a damaged one; 0 where it has none. */
export const numberOf = (record: unknown): number =>
  isObject(record) && typeof record['number'] === 'number' && Number.isSafeInteger(record['number'])
    ? record['number']
    : 0;

/** Whether a later version of the app wrote the record. */
export const isFromLaterApp = (record: unknown): boolean =>
  isObject(record) && typeof record['schema'] === 'number' && record['schema'] > HISTORY_SCHEMA;

function isGeneration(record: unknown): record is Generation {
  if (!isObject(record)) return false;
  const { id, slot, text, sha256 } = record;
  return (
    typeof id === 'string' &&
    (slot === 0 || slot === 1) &&
    numberOf(record) > 0 &&
    typeof text === 'string' &&
    sha256 === hashOf(text)
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
