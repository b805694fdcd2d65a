import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Workspace } from '../core/workspace.ts';

interface Stored extends DBSchema {
  workspace: { key: string; value: string };
  files: { key: string; value: Uint8Array };
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

/** Keeps the bytes of a file under their hash. */
export async function saveFile(sha256: string, bytes: Uint8Array): Promise<void> {
  await (await open()).put('files', bytes, sha256);
}

/** The bytes kept under a hash, or null. */
export const loadFile = async (sha256: string): Promise<Uint8Array | null> =>
  (await (await open()).get('files', sha256)) ?? null;
