import { isEmptyChoice, mappingOf } from '../core/file-choice.ts';
import { type Mapping, mappingText, parseMapping } from '../core/mapping.ts';
import { setSession } from './session.ts';
import { inTurn } from './turns.ts';
import { commit, useWorkspace, useWorkspaceStore } from './workspace.ts';

/** How new files are read by default; null: as they stand. */
export const useMapping = (): Mapping | null => useWorkspace()?.mapping ?? null;

/** Text of a mapping of what was answered about a file; null where nothing was that other files could use. */
export function mappingOfFile(name: string): string | null {
  const choices = useWorkspaceStore.getState().present?.workspace.choices ?? {};
  const choice = mappingOf(Object.hasOwn(choices, name) ? (choices[name] ?? {}) : {});
  return isEmptyChoice(choice) ? null : mappingText({ name: name.replace(/\.\w+$/, '') || name, choice });
}

/** Reads a mapping file; files added from then on are read by it. One that is none changes nothing and says why. */
export const openMapping = (file: File): Promise<void> =>
  inTurn(async () => {
    const found = parseMapping(await file.text());
    setSession({ refused: 'code' in found ? { file: file.name, issues: [found] } : null });
    const workspace = useWorkspaceStore.getState().present?.workspace;
    if (!('code' in found) && workspace !== undefined)
      commit('mapping-opened', { ...workspace, mapping: found });
  });

/** New files are read as they stand again. */
export function closeMapping(): void {
  const workspace = useWorkspaceStore.getState().present?.workspace;
  if (workspace === undefined) return;
  const { mapping, ...rest } = workspace;
  commit('mapping-closed', rest);
}
