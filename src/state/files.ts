import { loadFile, saveFile } from './storage.ts';

/** Files that only this page holds, because the browser would not keep them. */
const held = new Map<string, Blob>();

/** Keeps a file under its hash. False when only this page holds it, because the browser would not. */
export async function keepFile(sha256: string, blob: Blob): Promise<boolean> {
  try {
    await saveFile(sha256, blob);
    return true;
  } catch {
    // A copy: the file on the reader's disk may change or go away.
    held.set(sha256, new Blob([await blob.arrayBuffer()]));
    return false;
  }
}

/** The file kept under a hash; null when it is gone. */
export const keptFile = async (sha256: string): Promise<Blob | null> =>
  held.get(sha256) ?? (await loadFile(sha256).catch(() => null));
