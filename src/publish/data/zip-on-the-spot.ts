import { type Zippable, zipSync } from 'fflate';

export { strToU8, zipSync } from 'fflate';

/** `zip` of fflate without workers: the archive is handed over before the call returns. */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
