import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import type { Workspace } from '../core/workspace.ts';
import { scoreForFile } from './kernel.ts';
import { settled, storedDataset } from './pipeline.ts';
import { useWorkspaceStore } from './workspace.ts';

/** A workspace with its data and what they score under its method. */
export interface WorkspaceResults {
  readonly workspace: Workspace;
  readonly dataset: Dataset;
  readonly result: ScoreResult;
}

/** The results of the workspace as a whole, for files: scored once more, since screens keep only answers. */
export async function workspaceResults(): Promise<WorkspaceResults> {
  await settled();
  const workspace = useWorkspaceStore.getState().present?.workspace;
  if (workspace === undefined) throw new Error('results without a workspace');
  const dataset = await storedDataset();
  return { workspace, dataset, result: await scoreForFile(dataset, workspace.frameworks, workspace.method) };
}
