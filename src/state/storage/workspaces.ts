import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { queryClient } from '../queries.ts';
import { inTurn } from '../turns.ts';
import { type Entry, loadCatalogue, removeWorkspace, saveName } from './database.ts';
import { useKeeping } from './keeping.ts';
import { openId, saveAsNew, saved, switchTo } from './saving.ts';

const KEY = 'workspaces';
/** Letters of a name. */
export const WORKSPACE_NAME_LIMIT = 80;

/** A saved workspace in the list. */
export interface SavedWorkspace extends Entry {
  readonly isOpen: boolean;
}

/** Every workspace that this browser keeps, the one last worked with first. */
export function useWorkspaces(): UseQueryResult<readonly SavedWorkspace[]> {
  const number = useKeeping(k => k.number);
  return useQuery({
    queryKey: [KEY, number],
    meta: { isBeside: true },
    staleTime: 0,
    queryFn: async () => (await loadCatalogue()).map(entry => ({ ...entry, isOpen: entry.id === openId() })),
  });
}

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [KEY] });

/** Opens a workspace in the place of the one on screen, which is saved. False where it can't be opened. */
export async function openWorkspace(id: string): Promise<boolean> {
  let isOpened = false;
  await inTurn(async () => {
    isOpened = await switchTo(id);
  });
  await refresh();
  return isOpened;
}

/** Gives a workspace another name; a blank one changes nothing. */
export async function renameWorkspace(id: string, typed: string): Promise<void> {
  const name = typed.replace(/\s+/g, ' ').trim().slice(0, WORKSPACE_NAME_LIMIT);
  if (name !== '') await saveName(id, name);
  await refresh();
}

/** Takes a workspace that is not open out of the list; what is given back puts it in again. */
export async function deleteWorkspace(id: string): Promise<() => Promise<void>> {
  const restore = await removeWorkspace(id);
  await refresh();
  return async () => {
    await restore();
    await refresh();
  };
}

/** Keeps what is on screen as a workspace of its own; further steps go there. */
export async function copyWorkspace(): Promise<void> {
  saveAsNew();
  await saved();
  await refresh();
}
