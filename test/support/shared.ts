import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared');

/** Path of a file of the shared material beside the project. */
export const sharedPath = (...parts: readonly string[]): string => join(root, ...parts);

/** The text of a shared file. */
export const readShared = (...parts: readonly string[]): string => readFileSync(sharedPath(...parts), 'utf8');

/** A `describe` that is skipped, and says so, where the shared folder is absent. */
export function describeShared(name: string, folder: string, body: () => void): void {
  const present = existsSync(sharedPath(folder));
  if (!present) console.warn(`SKIPPED, ${sharedPath(folder)} is absent: ${name}`);
  describe.skipIf(!present)(name, body);
}
