import { strToU8, zipSync } from 'fflate';

/** The same date in every archive, so that the same files give the same bytes. */
const DATE = new Date(2000, 0, 1);

/** A zip of text files, by name. */
export function zipTexts(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: DATE, level: 6 }));
}
