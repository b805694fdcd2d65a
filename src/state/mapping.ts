import { isEmptyChoice, mappingOf } from '../core/file-choice.ts';
import { mappingText, parseMapping } from '../core/mapping.ts';
import { MAPPING_LIMIT, type Mapping, type Workspace } from '../core/workspace.ts';
import { setSession } from './session.ts';
import { inTurn } from './turns.ts';
import { commit, type StepName, useWorkspace, useWorkspaceStore } from './workspace.ts';

const NONE: readonly Mapping[] = [];

/** How new files are read by default; null: as they stand. */
export const useMapping = (): Mapping | null => useWorkspace()?.mapping ?? null;

/** The profiles that are remembered, by name. */
export const useMappings = (): readonly Mapping[] => useWorkspace()?.mappings ?? NONE;

/** What was answered about a file, as a profile under its name; null where nothing was that other files could use. */
export function mappingOfFile(file: string): Mapping | null {
  const choices = useWorkspaceStore.getState().present?.workspace.choices ?? {};
  const choice = mappingOf(Object.hasOwn(choices, file) ? (choices[file] ?? {}) : {});
  return isEmptyChoice(choice) ? null : { name: file.replace(/\.\w+$/, '') || file, choice };
}

/** Remembers a profile, in the place of one of the same name; nothing happens where there is no room. */
export const rememberMapping = (mapping: Mapping): void =>
  change('mapping-remembered', workspace => withMapping(workspace, mapping));

/** Reads a mapping file, which is remembered; files added from then on are read by it. One that is none changes nothing and says why. */
export const openMapping = (file: File): Promise<void> =>
  inTurn(async () => {
    const found = parseMapping(await file.text());
    setSession({ refused: 'code' in found ? { file: file.name, issues: [found] } : null });
    if (!('code' in found))
      change('mapping-opened', workspace => ({
        ...(withMapping(workspace, found) ?? workspace),
        mapping: found,
      }));
  });

/** Has new files read by a remembered profile; null: as they stand. */
export const chooseMapping = (name: string | null): void =>
  change(name === null ? 'mapping-closed' : 'mapping-opened', ({ mapping: _, ...workspace }) => {
    if (name === null) return workspace;
    const chosen = workspace.mappings?.find(m => m.name === name);
    return chosen === undefined ? null : { ...workspace, mapping: chosen };
  });

/** Takes a profile out of those that are remembered; where new files were read by it, they are read as they stand. */
export const forgetMapping = (name: string): void =>
  change('mapping-forgotten', ({ mapping, ...workspace }) => ({
    ...workspace,
    mappings: (workspace.mappings ?? NONE).filter(m => m.name !== name),
    ...(mapping === undefined || mapping.name === name ? {} : { mapping }),
  }));

/** Text of a profile as a file. */
export const textOfMapping = mappingText;

function withMapping(workspace: Workspace, mapping: Mapping): Workspace | null {
  const others = (workspace.mappings ?? NONE).filter(m => m.name !== mapping.name);
  if (others.length >= MAPPING_LIMIT) return null;
  const mappings = [...others, mapping].sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans'));
  return { ...workspace, mappings };
}

/** Makes a step of another workspace; null makes none. */
function change(step: StepName, next: (workspace: Workspace) => Workspace | null): void {
  const workspace = useWorkspaceStore.getState().present?.workspace;
  const changed = workspace === undefined ? null : next(workspace);
  if (changed !== null) commit(step, changed);
}
