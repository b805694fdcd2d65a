import { SCENARIO_LIMIT, SCENARIO_NAME_LIMIT, type Scenario, type Workspace } from '../core/workspace.ts';
import { setMethod } from './actions.ts';
import { commit, type StepName, useWorkspaceStore } from './workspace.ts';

const NONE: readonly Scenario[] = [];

/** The scenarios of a workspace, in the order they were saved. */
export const scenariosOf = (workspace: Workspace | null): readonly Scenario[] => workspace?.scenarios ?? NONE;

/** A name as it is kept: without room around it, not too long. */
export const scenarioName = (text: string): string => text.trim().slice(0, SCENARIO_NAME_LIMIT);

/** Keeps the method in force under a name; one of the same name is replaced. Nothing happens without a name or room. */
export const saveScenario = (text: string): void =>
  change('scenario-saved', (scenarios, { method }) => {
    const name = scenarioName(text);
    const others = scenarios.filter(s => s.name !== name);
    return name === '' || others.length >= SCENARIO_LIMIT ? null : [...others, { name, method }];
  });

/** Gives a scenario another name, unless one has it already. */
export const renameScenario = (from: string, text: string): void =>
  change('scenario-renamed', scenarios => {
    const name = scenarioName(text);
    if (name === '' || scenarios.some(s => s.name === name)) return null;
    return scenarios.map(s => (s.name === from ? { ...s, name } : s));
  });

/** Forgets a scenario; the method in force stays. */
export const deleteScenario = (name: string): void =>
  change('scenario-deleted', scenarios => scenarios.filter(s => s.name !== name));

/** Puts the method of a scenario in force. */
export function openScenario({ method }: Scenario): void {
  setMethod(method, 'scenario-opened');
}

/** Makes a step of another list; null makes none. */
function change(
  step: StepName,
  next: (scenarios: readonly Scenario[], workspace: Workspace) => readonly Scenario[] | null,
): void {
  const workspace = useWorkspaceStore.getState().present?.workspace;
  if (workspace === undefined) return;
  const scenarios = next(scenariosOf(workspace), workspace);
  if (scenarios !== null) commit(step, { ...workspace, scenarios });
}
