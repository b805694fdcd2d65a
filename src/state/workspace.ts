import { create } from 'zustand';
import type { Workspace } from '../core/workspace.ts';

/** Why the workspace became what it is; names of the steps that can be undone. */
export const STEP_NAMES = [
  'opened',
  'demo-loaded',
  'files-added',
  'file-removed',
  'framework-loaded',
  'answered',
  'method-changed',
  'method-reset',
  'method-loaded',
  'snapshot-opened',
  'scenario-saved',
  'scenario-opened',
  'scenario-renamed',
  'scenario-deleted',
  'mapping-opened',
  'mapping-closed',
  'mapping-remembered',
  'mapping-forgotten',
] as const;

export type StepName = (typeof STEP_NAMES)[number];

export interface Step {
  readonly name: StepName;
  readonly workspace: Workspace;
}

interface WorkspaceState {
  /** null until the first workspace is open. */
  readonly present: Step | null;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
}

const HISTORY_LIMIT = 50;

/** Home of the workspace and of its undo history. */
export const useWorkspaceStore = create<WorkspaceState>(() => ({ present: null, past: [], future: [] }));

/** The workspace, once there is one. */
export const useWorkspace = (): Workspace | null => useWorkspaceStore(s => s.present?.workspace ?? null);

/** Makes a step that undo takes back. */
export function commit(name: StepName, workspace: Workspace): void {
  useWorkspaceStore.setState(({ present, past }) => ({
    present: { name, workspace },
    past: present === null ? past : [...past, present].slice(-HISTORY_LIMIT),
    future: [],
  }));
}

/** Goes one step back; nothing happens at the first. */
export function undo(): void {
  useWorkspaceStore.setState(state => {
    const last = state.past.at(-1);
    if (last === undefined || state.present === null) return state;
    return { present: last, past: state.past.slice(0, -1), future: [state.present, ...state.future] };
  });
}

/** Takes an undo back. */
export function redo(): void {
  useWorkspaceStore.setState(state => {
    const [next, ...future] = state.future;
    if (next === undefined || state.present === null) return state;
    return { present: next, past: [...state.past, state.present], future };
  });
}
