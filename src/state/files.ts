import { loadFile, saveFile } from './storage.ts';

/** Bytes of this page's files: the home when the browser keeps nothing, a short way otherwise. */
const held = new Map<string, Uint8Array>();

/** Keeps the bytes of a file under their hash. False when only this page holds them, because the browser would not. */
export async function keepFile(sha256: string, bytes: Uint8Array): Promise<boolean> {
  held.set(sha256, bytes);
  try {
    await saveFile(sha256, bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes kept under a hash; null when they are gone. */
export async function fileBytes(sha256: string): Promise<Uint8Array | null> {
  const here = held.get(sha256);
  if (here !== undefined) return here;
  const stored = await loadFile(sha256).catch(() => null);
  if (stored !== null) held.set(sha256, stored);
  return stored;
}
