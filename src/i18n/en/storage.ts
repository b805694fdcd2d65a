/** Keeping the workspace in the browser, between tabs, and as a backup file. */
export const storage = {
  'storage.refusal.quota':
    'The browser has no room left: the last step is not kept for the next visit. Remove files or large workspaces, or download a backup before closing.',
  'storage.refusal.blocked':
    'This browser keeps nothing for the next visit (private window, or storage is blocked). Download a backup before closing.',
  'storage.refusal.newer':
    'What is kept here was saved by a newer version of this page and is left untouched; nothing is saved from here. Reload the page to get the newer version.',
  'storage.refusal.other-tab':
    'Another tab has saved this workspace since. The last step here is not kept: download a backup, or repeat it after reloading.',
  'storage.refusal.deleted':
    'The data kept for this page were deleted from the browser. What is on screen is still here: download a backup.',
  'storage.refusal.failed':
    'The browser could not save the last step. Download a backup before closing, then reload the page.',
  'storage.found.older':
    'The last saving was damaged; the one before it is open. Steps made after it may be missing.',
  'storage.found.damaged':
    'What was kept is damaged and could not be opened. It was left as it is; open a backup, or start anew.',
  'storage.following':
    'This workspace is open in another tab, which keeps it. This tab shows what is saved there.',
  'storage.take-over': 'Work here',
  'storage.backup.save': 'Download a backup',
  'storage.backup.open': 'Open a backup',
  'storage.backup.hint': 'One file with the workspace, its undo history and all original files.',
  'issue.backup-none':
    '{where}: this archive is no backup of a workspace. Choose a file saved with “Download a backup”.',
  'issue.backup-newer':
    '{where}: the backup was saved by a newer version. Reload the page, then open it again.',
  'issue.backup-damaged': '{where}: the workspace in this backup is damaged. Choose another backup.',
  'issue.backup-file':
    '{where}: the original file {found}… in this backup is missing or damaged. Choose another backup.',
  'issue.file-gone': '{where}: the browser no longer has this file. Add it again, or open a backup.',
  'issue.file-changed':
    '{where}: what the browser kept is not the file that was added. It was not read; add the file again, or open a backup.',
} as const;
