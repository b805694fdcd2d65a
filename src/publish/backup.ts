import { zipSync } from 'fflate';

/** A backup file of parts by name. Original files mostly compress well; quick comes before small. */
export const backupFile = (parts: ReadonlyMap<string, Uint8Array>): Blob =>
  new Blob([zipSync(Object.fromEntries(parts), { level: 1 }).slice()], { type: 'application/zip' });
