import { loadDemonstration } from './actions.ts';
import { engine } from './engine.ts';
import { currentView, setView } from './link.ts';
import { watchPatience } from './patience.ts';
import { followWorkspace } from './pipeline.ts';
import { setSession } from './session.ts';
import { openSaved, show, startSaving } from './storage/saving.ts';
import { whatIfOf, withWhatIf } from './what-if.ts';
import { commit, useWorkspaceStore } from './workspace.ts';

/**
 * Starts everything behind the screens, once: engine, workspace (the saved one, else the demonstration data),
 * computing, saving, and the method's way between link and workspace.
 */
export async function start(): Promise<void> {
  watchPatience();
  void engine().catch(() => undefined);
  followWorkspace();
  const wanted = currentView().whatIf;
  const saved = await openSaved();
  if (saved !== null) show(saved);
  startSaving();
  if (saved === null) await loadDemonstration('opened');
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
