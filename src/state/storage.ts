import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Workspace } from '../core/workspace.ts';

interface Stored extends DBSchema {
  workspace: { key: string; value: string };
  /** Bytes where an earlier version stored them. */
  files: { key: string; value: Blob | Uint8Array };
}

const KEY = 'present';

let opened: Promise<IDBPDatabase<Stored>> | null = null;

function open(): Promise<IDBPDatabase<Stored>> {
  opened ??= openDB<Stored>('gsc-index', 1, {
    upgrade(database) {
      database.createObjectStore('workspace');
      database.createObjectStore('files');
    },
  });
  return opened;
}

/** Text of the saved workspace, or null where none was saved. */
export const loadWorkspaceText = async (): Promise<string | null> =>
  (await (await open()).get('workspace', KEY)) ?? null;

/** Saves the workspace; files it no longer names, `keep` aside, are dropped. */
export async function saveWorkspace(workspace: Workspace, keep: readonly string[]): Promise<void> {
  const database = await open();
  const transaction = database.transaction(['workspace', 'files'], 'readwrite', { durability: 'strict' });
  const kept = new Set(keep);
  await transaction.objectStore('workspace').put(JSON.stringify(workspace), KEY);
  const files = transaction.objectStore('files');
  for (const key of await files.getAllKeys()) if (!kept.has(key)) await files.delete(key);
  await transaction.done;
}

/** Keeps a file under its hash. */
export async function saveFile(sha256: string, blob: Blob): Promise<void> {
  await (await open()).put('files', blob, sha256);
}

/** The file kept under a hash, or null. */
export async function loadFile(sha256: string): Promise<Blob | null> {
  const found = await (await open()).get('files', sha256);
  if (found === undefined) return null;
  return found instanceof Uint8Array ? new Blob([found.slice()]) : found;
}
