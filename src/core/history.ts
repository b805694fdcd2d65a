import { z } from 'zod';
import { type Workspace, workspaceSchema } from './workspace.ts';

/** A workspace with the name of the step that made it. */
export interface SavedStep {
  readonly name: string;
  readonly workspace: Workspace;
}

/** A workspace with its undo history. */
export interface History {
  readonly present: SavedStep;
  /** Oldest first. */
  readonly past: readonly SavedStep[];
  /** Next first. */
  readonly future: readonly SavedStep[];
}

/** What a saved text turned out to be. `newer` was written by a later version of the app and is left alone. */
export type HistoryReading =
  | { readonly state: 'whole'; readonly history: History }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

/** Version of the texts written here. Version 1 was a bare workspace without history. */
export const HISTORY_SCHEMA = 2;

const STEP_LIMIT = 1000;

const index = z.number().int().nonnegative();
const { files, choices, frameworks, scenarios } = workspaceSchema.shape;

const historySchema = z.object({
  schema: z.literal(HISTORY_SCHEMA),
  files: z.array(files).max(STEP_LIMIT),
  choices: z.array(choices).max(STEP_LIMIT),
  frameworks: z.array(frameworks).max(STEP_LIMIT),
  scenarios: z.array(scenarios.nonoptional()).max(STEP_LIMIT),
  steps: z
    .array(
      z.object({
        name: z.string().max(64),
        workspace: workspaceSchema
          .omit({ files: true, choices: true, frameworks: true, scenarios: true })
          .extend({ files: index, choices: index, frameworks: index, scenarios: index.optional() }),
      }),
    )
    .min(1)
    .max(STEP_LIMIT),
  at: index,
});

/** Turns a text's content of one version into that of the next. */
const MIGRATIONS: Readonly<Record<number, (value: unknown) => unknown>> = { 1: withHistory };

/** The text a history is saved as. Lists that several steps share are written once. */
export function historyText({ past, present, future }: History): string {
  const pools = { files: pool(), choices: pool(), frameworks: pool(), scenarios: pool() };
  const steps = [...past, present, ...future].map(({ name, workspace }) => ({
    name,
    workspace: {
      ...workspace,
      files: pools.files.indexOf(workspace.files),
      choices: pools.choices.indexOf(workspace.choices),
      frameworks: pools.frameworks.indexOf(workspace.frameworks),
      scenarios: workspace.scenarios === undefined ? undefined : pools.scenarios.indexOf(workspace.scenarios),
    },
  }));
  return JSON.stringify({
    schema: HISTORY_SCHEMA,
    files: pools.files.items,
    choices: pools.choices.items,
    frameworks: pools.frameworks.items,
    scenarios: pools.scenarios.items,
    steps,
    at: past.length,
  });
}

/** Reads a saved text of this or any earlier version. Lists that were shared are shared again. */
export function parseHistory(text: string): HistoryReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  const version = versionOf(value);
  if (version > HISTORY_SCHEMA) return { state: 'newer' };
  for (let at = version; at < HISTORY_SCHEMA; at += 1) value = MIGRATIONS[at]?.(value);
  const parsed = historySchema.safeParse(value);
  const history = parsed.success ? unpooled(parsed.data) : null;
  return history === null ? { state: 'damaged' } : { state: 'whole', history };
}

/** Hashes of every file some step of the history names. */
export const filesOf = ({ past, present, future }: History): ReadonlySet<string> =>
  new Set([...past, present, ...future].flatMap(s => s.workspace.files.map(f => f.sha256)));

function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return 1;
  return typeof value.schema === 'number' && Number.isInteger(value.schema) && value.schema > 0
    ? value.schema
    : 1;
}

function withHistory(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const { files, choices, frameworks, scenarios, ...rest } = value as Record<string, unknown>;
  const hasScenarios = scenarios !== undefined;
  return {
    schema: 2,
    files: [files],
    choices: [choices],
    frameworks: [frameworks],
    scenarios: hasScenarios ? [scenarios] : [],
    steps: [
      {
        name: 'opened',
        workspace: { ...rest, files: 0, choices: 0, frameworks: 0, ...(hasScenarios && { scenarios: 0 }) },
      },
    ],
    at: 0,
  };
}

function unpooled(saved: z.infer<typeof historySchema>): History | null {
  const steps: SavedStep[] = [];
  for (const { name, workspace } of saved.steps) {
    const files = saved.files[workspace.files];
    const choices = saved.choices[workspace.choices];
    const frameworks = saved.frameworks[workspace.frameworks];
    const scenarios = workspace.scenarios === undefined ? undefined : saved.scenarios[workspace.scenarios];
    if (files === undefined || choices === undefined || frameworks === undefined) return null;
    if (workspace.scenarios !== undefined && scenarios === undefined) return null;
    const lists = { files, choices, frameworks };
    const { scenarios: _, ...rest } = workspace;
    steps.push({
      name,
      workspace: scenarios === undefined ? { ...rest, ...lists } : { ...rest, ...lists, scenarios },
    });
  }
  const present = steps[saved.at];
  if (present === undefined) return null;
  return { present, past: steps.slice(0, saved.at), future: steps.slice(saved.at + 1) };
}

/** Things met so far, in the order met. */
function pool(): { readonly items: readonly unknown[]; readonly indexOf: (item: unknown) => number } {
  const items: unknown[] = [];
  const known = new Map<unknown, number>();
  const indexOf = (item: unknown): number => {
    const at = known.get(item) ?? items.push(item) - 1;
    known.set(item, at);
    return at;
  };
  return { items, indexOf };
}
