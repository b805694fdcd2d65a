import { parseWorkspace, type Workspace } from '../core/workspace.ts';
import { loadDemonstration } from './actions.ts';
import { engine } from './engine.ts';
import { currentView, setView } from './link.ts';
import { followWorkspace } from './pipeline.ts';
import { setSession } from './session.ts';
import { loadWorkspaceText, saveWorkspace } from './storage.ts';
import { whatIfOf, withWhatIf } from './what-if.ts';
import { commit, useWorkspaceStore } from './workspace.ts';

/**
 * Starts everything behind the screens, once: engine, workspace (the saved one, else the demonstration data),
 * computing, saving, and the method's way between link and workspace.
 */
export async function start(): Promise<void> {
  void engine().catch(() => undefined);
  followWorkspace();
  useWorkspaceStore.subscribe(({ present }) => void (present !== null && save(present.workspace)));
  const wanted = currentView().whatIf;
  const saved = await savedWorkspace();
  if (saved === null) await loadDemonstration('opened');
  else commit('opened', saved);
  applyWhatIf(wanted);
  useWorkspaceStore.subscribe(({ present }) => {
    if (present !== null)
      setView({ whatIf: whatIfOf(present.workspace.published, present.workspace.method) }, { replace: true });
  });
  addEventListener('popstate', () => applyWhatIf(currentView().whatIf));
  addEventListener('hashchange', () => applyWhatIf(currentView().whatIf));
}

/** Puts the what-if of a link in force, unless it is already. */
function applyWhatIf(whatIf: string): void {
  const workspace = useWorkspaceStore.getState().present?.workspace;
  if (workspace === undefined || whatIf === whatIfOf(workspace.published, workspace.method)) return;
  const { method, issues } = withWhatIf(workspace.published, whatIf);
  if (method === null) setSession({ refused: { file: '', issues } });
  else commit('method-changed', { ...workspace, method });
}

async function savedWorkspace(): Promise<Workspace | null> {
  const text = await loadWorkspaceText().catch(() => null);
  const workspace = text === null ? null : parseWorkspace(text);
  return workspace === null || workspace.kind === 'demo' ? null : workspace;
}

/** The demonstration data are bundled and need no saving, only the note that they are what is open. */
async function save(workspace: Workspace): Promise<void> {
  const { past, future } = useWorkspaceStore.getState();
  const keep = [workspace, ...past.map(s => s.workspace), ...future.map(s => s.workspace)].flatMap(w =>
    w.files.map(f => f.sha256),
  );
  try {
    await saveWorkspace(workspace, keep);
  } catch {
    setSession({ isSaved: false });
  }
}
