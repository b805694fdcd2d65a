import { withAnswer } from '../core/file-choice.ts';
import type { FileReport, KeptFile } from '../core/import-report.ts';
import type { FileChoice, StoredFile, Workspace } from '../core/workspace.ts';
import { keepFile } from './files.ts';
import { readData } from './importing.ts';
import { handOver, storedDataset } from './pipeline.ts';
import { setSession, useSession } from './session.ts';
import { inTurn } from './turns.ts';
import { commit, type StepName, useWorkspaceStore } from './workspace.ts';

const present = (): Workspace | null => useWorkspaceStore.getState().present?.workspace ?? null;

/** Files that were not taken, while they stand in the report: an answer may have them read again. */
const waiting = new Map<string, KeptFile>();

/**
 * Adds data files. Files of one's own never mix with the demonstration data: the first of them closes it.
 * When every file is refused, nothing changes but the report.
 */
export const addFiles = (files: readonly File[]): Promise<void> =>
  inTurn(async () => {
    const before = present();
    if (before === null || files.length === 0) return;
    const workspace = asOwn(before);
    const inputs = withOwnNames(
      files.map(file => ({ name: file.name, blob: file })),
      workspace.files,
    );
    await take('files-added', withMapping(workspace, inputs), inputs);
  });

/** Says how a file is to be read where it could be read in two ways; one that was not taken yet is read again. */
export const answerFile = (name: string, choice: FileChoice): Promise<void> =>
  inTurn(async () => {
    const before = present();
    if (before === null) return;
    const input = waiting.get(name);
    const workspace = input === undefined ? before : asOwn(before);
    const mapped = input === undefined ? undefined : workspace.mapping?.choice;
    const earlier = workspace.choices[name] ?? mapped ?? {};
    const next = {
      ...workspace,
      choices: { ...workspace.choices, [name]: withAnswer(earlier, choice) },
    };
    if (input === undefined) commit('answered', next);
    else await take('answered', next, [input]);
  });

/** The original of a file that was not taken, while it stands in the report. */
export const waitingFile = (name: string): Blob | null => waiting.get(name)?.blob ?? null;

/** The workspace with the answers of its mapping, if it has one, for files to come. */
function withMapping(workspace: Workspace, inputs: readonly KeptFile[]): Workspace {
  const { mapping, choices } = workspace;
  if (mapping === undefined) return workspace;
  return {
    ...workspace,
    choices: { ...choices, ...Object.fromEntries(inputs.map(({ name }) => [name, mapping.choice])) },
  };
}

/** Takes a file out of the workspace, and with it what was answered about it. */
export function removeFile(name: string): void {
  const before = present();
  if (before === null) return;
  const { [name]: _, ...choices } = before.choices;
  commit('file-removed', { ...before, files: before.files.filter(f => f.name !== name), choices });
}

/** Reads files on top of those of a workspace and commits it, when at least one file was read. */
export async function take(name: StepName, workspace: Workspace, inputs: readonly KeptFile[]): Promise<void> {
  setSession({ phase: { at: 'reading' }, refused: null });
  const existing = workspace.files.length > 0 ? await storedDataset() : null;
  const { frameworks, choices, files: loaded } = workspace;
  const outcome = await readData(inputs, { frameworks, choices, existing, loaded }, true).catch(
    whenCancelled,
  );
  if (outcome === null) return setSession({ phase: { at: 'ready' } });
  // New files take the place of those that were refused; an answer leaves the others waiting.
  if (name !== 'answered') waiting.clear();
  for (const [i, report] of outcome.files.entries()) remember(report, inputs[i]);
  const read = outcome.files.flatMap(({ state, sha256 }, i) => {
    const input = inputs[i];
    return state === 'read' && input !== undefined ? [{ ...input, sha256 }] : [];
  });
  const kept = await Promise.all(read.map(keep));
  const staying = kept.length > 0 ? workspace : (present() ?? workspace);
  const reports = [...earlierReports(staying, inputs), ...outcome.files];
  if (kept.length === 0) return setSession({ phase: { at: 'ready' }, reports });
  const next = { ...workspace, files: [...workspace.files, ...kept] };
  handOver(next, { ...outcome, files: reports });
  commit(name, next);
}

/** null where the reader has ended it; other failures stay failures. */
function whenCancelled(reason: unknown): null {
  if (reason instanceof DOMException && reason.name === 'AbortError') return null;
  throw reason;
}

/** Keeps a file under its hash, in the browser where it lets us. */
export async function keep({
  name,
  blob,
  sha256,
}: KeptFile & { readonly sha256: string }): Promise<StoredFile> {
  await keepFile(sha256, blob);
  return { name, sha256 };
}

/** The workspace as one of the reader's own: what was bundled, or came in a snapshot, is closed. */
export function asOwn(workspace: Workspace): Workspace {
  if (workspace.kind === 'own') return workspace;
  const name = workspace.frameworks[0]?.name ?? workspace.name;
  return { ...workspace, kind: 'own', name, files: [], choices: {} };
}

function remember(report: FileReport, input: KeptFile | undefined): void {
  if (report.state === 'read') waiting.delete(report.name);
  else if (input !== undefined) waiting.set(report.name, input);
}

/** Reports that stay: of the workspace's files, and of those that still wait for an answer. */
function earlierReports(workspace: Workspace, inputs: readonly KeptFile[]): readonly FileReport[] {
  const staying = new Set([...workspace.files.map(f => f.name), ...waiting.keys()]);
  for (const { name } of inputs) staying.delete(name);
  return useSession.getState().reports.filter(r => staying.has(r.name));
}

/** A file whose name is taken by another one gets a number, so that a name always means one file. */
function withOwnNames(inputs: readonly KeptFile[], loaded: readonly StoredFile[]): readonly KeptFile[] {
  const taken = new Set(loaded.map(f => f.name));
  return inputs.map(input => {
    const name = freeName(input.name, taken);
    taken.add(name);
    return { ...input, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 2; ; n += 1) {
    const numbered = `${stem} (${n})${ending}`;
    if (!taken.has(numbered)) return numbered;
  }
}
