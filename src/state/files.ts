import { loadFile, NotKept, saveFile } from './storage/database.ts';
import { setKeeping } from './storage/keeping.ts';

/** Files that only this page holds, because the browser would not keep them. */
const held = new Map<string, Blob>();

/** Keeps a file under its hash; where the browser will not, this page holds it, and the reason is noted. */
export async function keepFile(sha256: string, blob: Blob): Promise<void> {
  try {
    await saveFile(sha256, blob);
  } catch (reason) {
    // A copy: the file on the reader's disk may change or go away.
    held.set(sha256, new Blob([await blob.arrayBuffer()]));
    setKeeping({ fileRefusal: reason instanceof NotKept ? reason.reason : 'failed' });
  }
}

/** The file kept under a hash; null when it is gone. */
export const keptFile = async (sha256: string): Promise<Blob | null> =>
  held.get(sha256) ?? (await loadFile(sha256).catch(() => null));
