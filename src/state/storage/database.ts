import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LocalName } from '../../core/name.ts';
import type { Workspace } from '../../core/workspace.ts';
import { type Generation, isFromLaterApp, numberOf, type Slot, sealed } from './generation.ts';

/** A saved workspace as the list of workspaces shows it. */
export interface Entry {
  readonly id: string;
  /** Name the reader gave; null where the workspace's own stands. */
  readonly given: string | null;
  readonly name: LocalName;
  readonly kind: Workspace['kind'];
  readonly files: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The same, of the last time it was opened from the list. */
  readonly openedAt?: number | undefined;
}

interface Stored extends DBSchema {
  generations: { key: [string, number]; value: Generation };
  catalogue: { key: string; value: Entry };
  /** Bytes where version 1 stored them. */
  files: { key: string; value: Blob | Uint8Array };
}

/** Version 1 had one text under `present` in a store `workspace`. */
interface Version1 extends DBSchema {
  workspace: { key: string; value: string };
}

/** Why the browser did not keep something. */
export type Refusal = 'quota' | 'blocked' | 'newer' | 'other-tab' | 'deleted' | 'failed';

/** Thrown where the browser did not keep something. */
export class NotKept extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, message: string) {
    super(message);
    this.reason = reason;
  }
}

const NAME = 'gsc-index';
const VERSION = 2;
/** A browser that answers nothing in this time is taken as one that keeps nothing. */
const PATIENCE_MS = 4000;
const MIGRATED = 'first';

let opened: Promise<IDBPDatabase<Stored>> | null = null;
let tellDeleted: () => void = () => undefined;

/** Calls back when the database is deleted or taken away while the page is open. */
export function onDatabaseGone(tell: () => void): void {
  tellDeleted = tell;
}

/** The database, opened once; what cannot be opened is tried again the next time. */
function database(): Promise<IDBPDatabase<Stored>> {
  opened ??= inTime(open()).catch(reason => {
    opened = null;
    throw refusalOf(reason, 'blocked');
  });
  return opened;
}

async function open(): Promise<IDBPDatabase<Stored>> {
  if (typeof indexedDB === 'undefined') throw new NotKept('blocked', 'no indexedDB');
  return openDB<Stored>(NAME, VERSION, {
    async upgrade(store, oldVersion, _, transaction) {
      const generations = store.createObjectStore('generations', { keyPath: ['id', 'slot'] });
      const catalogue = store.createObjectStore('catalogue', { keyPath: 'id' });
      if (oldVersion === 0) {
        store.createObjectStore('files');
        return;
      }
      const before = transaction as unknown as {
        objectStore(name: 'workspace'): { get(key: string): Promise<Version1['workspace']['value']> };
      };
      const text = await before.objectStore('workspace').get('present');
      const entry = text === undefined ? null : entryOfVersion1(text);
      if (entry === null || text === undefined) return;
      await generations.put({ ...sealed(MIGRATED, 0, 1, text), schema: 1 });
      await catalogue.put(entry);
    },
    blocking(_, wanted, event) {
      (event.target as IDBDatabase | null)?.close();
      opened = null;
      if (wanted === null) tellDeleted();
    },
    terminated() {
      opened = null;
      tellDeleted();
    },
  });
}

/** What a generation is saved with. */
export interface Saving {
  readonly entry: Omit<Entry, 'given'>;
  readonly slot: Slot;
  /** Highest number this page has seen; 0 for a workspace never saved. */
  readonly seen: number;
  readonly text: string;
}

/**
 * Saves a workspace, all or nothing; gives its number once it is on disk. Nothing is written when another page has
 * saved the workspace since. Its files have been saved before.
 */
export async function saveGeneration({ entry, slot, seen, text }: Saving): Promise<number> {
  const store = await database();
  const transaction = store.transaction(['generations', 'catalogue'], 'readwrite', { durability: 'strict' });
  const write = async (): Promise<number> => {
    const generations = transaction.objectStore('generations');
    const there = await generations.getAll(keysOf(entry.id));
    if (there.some(isFromLaterApp)) throw new NotKept('newer', 'saved by a later version');
    const newest = Math.max(0, ...there.map(numberOf));
    if (newest > seen) throw new NotKept('other-tab', `generation ${newest} was saved elsewhere`);
    const before = await transaction.objectStore('catalogue').get(entry.id);
    await transaction.objectStore('catalogue').put({ ...entry, given: before?.given ?? null });
    await generations.put(sealed(entry.id, slot, seen + 1, text));
    return seen + 1;
  };
  return finished(transaction, write());
}

/** The stored generations of a workspace, as they are. */
export const loadGenerations = async (id: string): Promise<readonly unknown[]> =>
  (await database()).getAll('generations', keysOf(id));

/** Every saved workspace, the one last worked with first. */
export async function loadCatalogue(): Promise<readonly Entry[]> {
  const entries = await (await database()).getAll('catalogue');
  const lastUse = ({ savedAt, openedAt = 0 }: Entry): number => Math.max(savedAt, openedAt);
  return entries.sort((a, b) => lastUse(b) - lastUse(a));
}

/** Gives a workspace a name. */
export const saveName = (id: string, given: string): Promise<void> => changeEntry(id, { given });

/** Notes that a workspace was opened: it is the one that the next visit opens. */
export const saveOpened = (id: string): Promise<void> => changeEntry(id, { openedAt: Date.now() });

async function changeEntry(id: string, patch: Partial<Entry>): Promise<void> {
  const transaction = (await database()).transaction('catalogue', 'readwrite', { durability: 'strict' });
  const write = async (): Promise<void> => {
    const entry = await transaction.store.get(id);
    if (entry !== undefined) await transaction.store.put({ ...entry, ...patch });
  };
  return finished(transaction, write());
}

/** Takes a workspace out; what is given back puts it in again. Its files stay until the next start. */
export async function removeWorkspace(id: string): Promise<() => Promise<void>> {
  const store = await database();
  const transaction = store.transaction(['generations', 'catalogue'], 'readwrite', { durability: 'strict' });
  const write = async (): Promise<{ entry: Entry | undefined; records: Generation[] }> => {
    const entry = await transaction.objectStore('catalogue').get(id);
    const records = await transaction.objectStore('generations').getAll(keysOf(id));
    await transaction.objectStore('catalogue').delete(id);
    await transaction.objectStore('generations').delete(keysOf(id));
    return { entry, records };
  };
  const { entry, records } = await finished(transaction, write());
  return async () => {
    const back = (await database()).transaction(['generations', 'catalogue'], 'readwrite', {
      durability: 'strict',
    });
    const restore = async (): Promise<void> => {
      if (entry !== undefined) await back.objectStore('catalogue').put(entry);
      for (const record of records) await back.objectStore('generations').put(record);
    };
    await finished(back, restore());
  };
}

/** Keeps a file under its hash; resolves once it is on disk. */
export async function saveFile(sha256: string, blob: Blob): Promise<void> {
  const transaction = (await database()).transaction('files', 'readwrite', { durability: 'strict' });
  await finished(transaction, transaction.store.put(blob, sha256));
}

/** The file kept under a hash, unchecked, or null. */
export async function loadFile(sha256: string): Promise<Blob | null> {
  const found = await (await database()).get('files', sha256);
  if (found === undefined) return null;
  return found instanceof Uint8Array ? new Blob([found.slice()]) : found;
}

const NAMED = /"sha256":"([0-9a-f]{64})"/g;

/** Drops files that no generation names. Only while no other page is open: it may have just stored one. */
export async function dropOrphans(): Promise<void> {
  const transaction = (await database()).transaction(['generations', 'files'], 'readwrite');
  const write = async (): Promise<void> => {
    const records = await transaction.objectStore('generations').getAll();
    if (records.some(r => isFromLaterApp(r) || typeof r.text !== 'string')) return;
    const named = new Set(records.flatMap(r => [...r.text.matchAll(NAMED)].map(m => m[1])));
    const files = transaction.objectStore('files');
    for (const key of await files.getAllKeys()) if (!named.has(key)) await files.delete(key);
  };
  return finished(transaction, write());
}

const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, 1]);

/** Waits for the work and for the transaction; work that fails takes the transaction back. */
async function finished<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: Promise<T>,
): Promise<T> {
  // Taken at once, so that a transaction aborted by its work is no unhandled rejection.
  const done = transaction.done.then(
    () => null,
    (reason: unknown) => ({ reason }),
  );
  try {
    const result = await work;
    const failure = await done;
    if (failure !== null) throw failure.reason;
    return result;
  } catch (reason) {
    abort(transaction);
    // A full disk ends the transaction, and whatever waits for it fails for that reason only.
    const failure = await done;
    const isFull = failure?.reason instanceof Error && failure.reason.name === 'QuotaExceededError';
    throw refusalOf(isFull ? failure.reason : reason, 'failed');
  }
}

/** Takes a transaction back, unless it has ended already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (reason) {
    if (!(reason instanceof DOMException && reason.name === 'InvalidStateError')) throw reason;
  }
}

function refusalOf(reason: unknown, otherwise: Refusal): NotKept {
  if (reason instanceof NotKept) return reason;
  const { name = '', message = String(reason) } = reason instanceof Error ? reason : {};
  if (name === 'QuotaExceededError') return new NotKept('quota', message);
  if (name === 'VersionError') return new NotKept('newer', message);
  return new NotKept(otherwise, `${name}: ${message}`);
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new NotKept('blocked', 'no answer')), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(alarm));
  });
}

/** The demonstration data are bundled: version 1 only noted that they were open. */
function entryOfVersion1(text: string): Entry | null {
  const kind = /"kind":"(own|snapshot)"/.exec(text)?.[1];
  if (kind === undefined) return null;
  const name = { en: 'gsc-index', zh: 'gsc-index' };
  return {
    id: MIGRATED,
    given: null,
    name,
    kind: kind === 'own' ? 'own' : 'snapshot',
    files: 0,
    savedAt: Date.now(),
  };
}
