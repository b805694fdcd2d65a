import { hashOfBytes } from '../../core/hash.ts';
import { filesOf, historyText, parseHistory } from '../../core/history.ts';
import { error, type Issue } from '../../core/issue.ts';
import { keepFile, keptFile } from '../files.ts';
import { setSession } from '../session.ts';
import { inTurn } from '../turns.ts';
import { presentHistory, saveAsNew, show } from './saving.ts';

/** Names inside a backup. */
export const HISTORY_NAME = 'workspace.json';
export const FILES_FOLDER = 'files/';

/** What a backup holds, by names: the workspace with its undo history, and every original file under its hash. */
export async function backupParts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const history = presentHistory();
  if (history === null) return new Map();
  const parts = new Map([[HISTORY_NAME, new TextEncoder().encode(historyText(history))]]);
  for (const sha256 of filesOf(history)) {
    const blob = await keptFile(sha256);
    if (blob !== null) parts.set(FILES_FOLDER + sha256, new Uint8Array(await blob.arrayBuffer()));
  }
  return parts;
}

/** Opens the file of a backup as a workspace of its own; one that is none, or is damaged, changes nothing. */
export const openBackupFile = (file: File): Promise<void> =>
  inTurn(async () => {
    const issues = await openBackup(file);
    setSession({ refused: issues.length === 0 ? null : { file: file.name, issues } });
  });

async function openBackup(backup: Blob): Promise<readonly Issue[]> {
  const { openArchive } = await import('../../ingest/containers/archive.ts');
  const archive = openArchive(new Uint8Array(await backup.arrayBuffer()));
  if ('code' in archive) return [archive];
  const text = archive.read(HISTORY_NAME);
  if (text === null) return [error('backup-none')];
  if ('code' in text) return [text];
  const reading = parseHistory(new TextDecoder().decode(text));
  if (reading.state !== 'whole') return [error(`backup-${reading.state}`)];
  const files = new Map<string, Blob>();
  for (const sha256 of filesOf(reading.history)) {
    const bytes = archive.read(FILES_FOLDER + sha256);
    if (bytes === null || 'code' in bytes)
      return [bytes ?? error('backup-file', { found: sha256.slice(0, 6) })];
    if ((await hashOfBytes(bytes)) !== sha256) return [error('backup-file', { found: sha256.slice(0, 6) })];
    files.set(sha256, new Blob([bytes.slice()]));
  }
  for (const [sha256, blob] of files) await keepFile(sha256, blob);
  show(reading.history);
  saveAsNew();
  return [];
}
