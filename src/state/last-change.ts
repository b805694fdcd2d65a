import { create } from 'zustand';
import type { Dataset } from '../core/observation.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Difference } from '../scoring/difference/difference.ts';
import { useWorkspaceStore } from './workspace.ts';

/** Most values, before and after together, that are compared without being asked to. */
export const COMPARED_LIMIT = 600_000;

/** What is known of a difference. `first`: there were no earlier data of one's own to compare with. */
export type Compared =
  | { readonly at: 'comparing' }
  | { readonly at: 'first'; readonly added: number }
  | { readonly at: 'too-large' }
  | { readonly at: 'failed'; readonly details: string }
  | { readonly at: 'known'; readonly difference: Difference };

interface LastChange {
  readonly workspace: Workspace;
  readonly compared: Compared;
}

/** What the last step that changed the data did to them; null after other steps, and after an undo. */
export const useLastChange = create<{ readonly change: LastChange | null }>(() => ({ change: null }));

let running: AbortController | null = null;

/** Works out beside the page what a step did to the data, which now has so many values; a later step ends it. */
export async function followChange(
  workspace: Workspace,
  before: Dataset | null,
  added: number,
  stored: () => Promise<Dataset>,
): Promise<void> {
  running?.abort(new Error('cancelled: difference'));
  running = null;
  const isUndone = useWorkspaceStore.getState().future.length > 0;
  if (workspace.kind !== 'own' || isUndone) return useLastChange.setState({ change: null });
  const tell = (compared: Compared): void => {
    const { present } = useWorkspaceStore.getState();
    if (present?.workspace === workspace) useLastChange.setState({ change: { workspace, compared } });
  };
  if (before === null) return tell({ at: 'first', added });
  if (before.observations.length + added > COMPARED_LIMIT) return tell({ at: 'too-large' });
  tell({ at: 'comparing' });
  running = new AbortController();
  const { signal } = running;
  const compared = await compareData(before, await stored(), workspace, signal);
  if (!signal.aborted) tell(compared);
}

/** What lies between two states of the data, under the frameworks and the method of a workspace. */
async function compareData(
  before: Dataset,
  after: Dataset,
  { frameworks, method }: Workspace,
  signal: AbortSignal,
): Promise<Compared> {
  try {
    const { differenceInWorker } = await import('../scoring/difference/client.ts');
    return {
      at: 'known',
      difference: await differenceInWorker({ before, after, frameworks, method }, signal),
    };
  } catch (reason) {
    return { at: 'failed', details: reason instanceof Error ? reason.message : String(reason) };
  }
}
