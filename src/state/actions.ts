import { hashOf } from '../core/hash.ts';
import type { FileReport, InputFile } from '../core/import-report.ts';
import { error, hasError } from '../core/issue.ts';
import { DEFAULT_METHOD, type Method } from '../core/method.ts';
import { parseMethod } from '../core/method-schema.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { FileChoice, StoredFile, Workspace } from '../core/workspace.ts';
import { demonstration } from './bundled.ts';
import { keepFile } from './files.ts';
import { readData, readFrameworkFile } from './importing.ts';
import { currentView, setView } from './link.ts';
import { handOver, settled, storedDataset } from './pipeline.ts';
import { setSession, useSession } from './session.ts';
import { parseLink } from './view.ts';
import { whatIfOf } from './what-if.ts';
import { commit, type StepName, useWorkspaceStore } from './workspace.ts';

const present = (): Workspace | null => useWorkspaceStore.getState().present?.workspace ?? null;

/** Opens the bundled demonstration data under its own frameworks and method. */
export async function loadDemonstration(name: StepName = 'demo-loaded'): Promise<void> {
  const { workspace, files } = await demonstration();
  await take(name, workspace, files, false);
}

/**
 * Adds data files. Files of one's own never mix with the demonstration data: the first of them closes it.
 * When every file is refused, nothing changes but the report.
 */
export async function addFiles(files: readonly File[]): Promise<void> {
  const before = present();
  if (before === null || files.length === 0) return;
  await settled();
  const inputs = await Promise.all(files.map(readBytes));
  const isOwn = before.kind === 'own';
  const workspace: Workspace = isOwn ? before : ownWorkspace({ ...before, files: [], choices: {} });
  await take('files-added', workspace, inputs, isOwn);
}

/** Replaces the framework; files of one's own stay and are read again under it, the demonstration data are closed. */
export async function loadFramework(files: readonly File[]): Promise<void> {
  const before = present();
  if (before === null || files.length === 0) return;
  const outcomes = await Promise.all(
    files.map(async file => ({ file, ...(await readFrameworkFile(await readBytes(file))) })),
  );
  const bad = outcomes.find(o => o.framework === null || hasError(o.issues));
  if (bad !== undefined) return setSession({ refused: { file: bad.file.name, issues: bad.issues } });
  setSession({ refused: null });
  const frameworks = outcomes.flatMap(o => (o.framework === null ? [] : [o.framework]));
  const own =
    before.kind === 'own' ? before : { ...before, files: [], choices: {}, published: DEFAULT_METHOD };
  commit('framework-loaded', ownWorkspace({ ...own, frameworks, method: own.published }));
}

/** Takes a file out of the workspace. */
export function removeFile(name: string): void {
  const before = present();
  if (before === null) return;
  commit('file-removed', { ...before, files: before.files.filter(f => f.name !== name) });
}

/** Says how a file is to be read where it could be read in two ways. */
export function answerFile(name: string, choice: FileChoice): void {
  const before = present();
  if (before === null) return;
  const earlier = before.choices[name] ?? {};
  const cities = { ...earlier.cities, ...choice.cities };
  commit('answered', {
    ...before,
    choices: { ...before.choices, [name]: { ...earlier, ...choice, cities } },
  });
}

/** Puts another method in force, read as a method file would be; one that is none changes nothing and says why. */
export function setMethod(wanted: Method, name: StepName = 'method-changed'): void {
  const before = present();
  if (before === null) return;
  const { method, issues } = parseMethod(wanted);
  if (method === null) setSession({ methodIssues: issues });
  else commit(name, { ...before, method });
}

/** Goes back to the published method. */
export function resetMethod(): void {
  const before = present();
  if (before !== null) setMethod(before.published, 'method-reset');
}

/** Puts the method of a file in force; a file that is none changes nothing and says why. */
export async function loadMethodFile(file: File): Promise<void> {
  const { bytes } = await readBytes(file);
  const { method, issues } = readMethodText(new TextDecoder().decode(bytes));
  setSession({ refused: method === null ? { file: file.name, issues } : null });
  if (method !== null) setMethod(method, 'method-loaded');
}

/** Opens a snapshot as the workspace, at the view it was taken of. The reader's language stays. */
export async function openSnapshot(file: InputFile, snapshot: Snapshot): Promise<void> {
  const { title, frameworks, published, method, dataset } = snapshot;
  const workspace: Workspace = {
    name: { en: title, zh: title },
    kind: 'snapshot',
    files: [await keep(file)],
    choices: {},
    frameworks,
    published,
    method,
  };
  handOver(workspace, { dataset, files: [] });
  setSession({ refused: null });
  commit('snapshot-opened', workspace);
  const { lang } = currentView();
  setView({ ...parseLink(snapshot.view, lang).view, lang, whatIf: whatIfOf(published, method) });
}

function readMethodText(text: string): ReturnType<typeof parseMethod> {
  try {
    return parseMethod(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return { method: null, issues: [error('method-not-json', { found: message })] };
  }
}

/** Reads files into a workspace and commits it, when at least one file was read. */
async function take(
  name: StepName,
  workspace: Workspace,
  inputs: readonly InputFile[],
  isAdded: boolean,
): Promise<void> {
  setSession({ phase: { at: 'reading' }, refused: null });
  const existing = isAdded && workspace.files.length > 0 ? await storedDataset() : null;
  const outcome = await readData(inputs, workspace.frameworks, workspace.choices, existing);
  const earlier = isAdded ? useSession.getState().reports.filter(r => r.state === 'read') : [];
  const reports = [...earlier, ...outcome.files];
  const kept = await keepRead(inputs, outcome.files);
  if (kept.length === 0) return setSession({ phase: { at: 'ready' }, reports });
  const next = { ...workspace, files: [...workspace.files, ...kept] };
  handOver(next, { ...outcome, files: reports });
  commit(name, next);
}

async function keepRead(
  inputs: readonly InputFile[],
  reports: readonly FileReport[],
): Promise<readonly StoredFile[]> {
  const read = inputs.filter((_, i) => reports[i]?.state === 'read');
  return Promise.all(read.map(keep));
}

async function keep({ name, bytes }: InputFile): Promise<StoredFile> {
  const sha256 = hashOf(bytes);
  if (!(await keepFile(sha256, bytes))) setSession({ isSaved: false });
  return { name, sha256 };
}

const readBytes = async (file: File): Promise<InputFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

function ownWorkspace(workspace: Workspace): Workspace {
  const [first] = workspace.frameworks;
  return { ...workspace, kind: 'own', name: first?.name ?? workspace.name };
}
