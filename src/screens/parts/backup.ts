import { backupFile } from '../../publish/backup.ts';
import { saveBlob } from '../../publish/download.ts';
import { backupParts } from '../../state/storage/backup.ts';

/** Hands the reader a file that holds everything: workspace, undo history and original files. */
export async function downloadBackup(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  saveBlob(`gsc-workspace-${day}.zip`, backupFile(await backupParts()));
}
