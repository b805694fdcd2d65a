import type { FileReport, KeptFile } from '../core/import-report.ts';
import { error, hasError } from '../core/issue.ts';
import { type Dataset, flagNumber } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';
import type { Workspace } from '../core/workspace.ts';
import { contentsNumber, discardEngine, engine, replacingContents } from './engine.ts';
import { keptFile } from './files.ts';
import { readData, readSnapshot, stopReading } from './importing.ts';
import { copyOf, hashesOf, renewWorkers, score, scoreAndHash } from './kernel.ts';
import { COMPARED_LIMIT, followChange } from './last-change.ts';
import { type Answered, setSession, useSession } from './session.ts';
import { useWorkspaceStore } from './workspace.ts';

/** What was going on when something failed. */
type Doing = 'starting' | 'reading' | 'computing';

/** The workspace whose data the engine holds. */
let held: Workspace | null = null;

/** What reading a workspace gives. */
export interface Readout {
  readonly dataset: Dataset;
  readonly files: readonly FileReport[];
}

/** What was read before its workspace was committed, so that it is not read twice. */
let prepared: { readonly workspace: Workspace; readonly readout: Readout } | null = null;

let queue: Promise<void> = Promise.resolve();
let latest: Workspace | null = null;

/** Recomputes whenever the workspace changes; of several changes in a row only the last is computed. */
export function followWorkspace(): () => void {
  return useWorkspaceStore.subscribe(({ present }) => {
    const workspace = present?.workspace ?? null;
    if (workspace === null || workspace === latest) return;
    latest = workspace;
    queue = queue.then(() => (workspace === latest ? bringUpToDate(workspace) : undefined));
  });
}

/** Number of the latest start; what an earlier one still has to say is not listened to. */
let starts = 0;

/** Computes again from the original files, with new workers: those that run are ended, whether they answer or not. */
export function startOver(): void {
  const workspace = latest;
  if (workspace === null) return;
  starts += 1;
  held = null;
  stopReading();
  discardEngine();
  setSession({ phase: { at: 'computing' } });
  queue = renewWorkers().then(() => bringUpToDate(workspace));
}

/** Hands over what reading this workspace's files gave. */
export function handOver(workspace: Workspace, readout: Readout): void {
  prepared = { workspace, readout };
}

/** The data as the engine holds them. */
export async function storedDataset(): Promise<Dataset> {
  const database = await engine();
  const [{ cities }, observations, groups] = await Promise.all([
    database.catalogue(),
    database.observations(),
    database.groups(),
  ]);
  return { cities, observations, groups };
}

/** Resolves when everything asked for so far has been computed. */
export const settled = (): Promise<void> => queue;

async function bringUpToDate(workspace: Workspace): Promise<void> {
  const start = starts;
  let doing: Doing = 'reading';
  try {
    const isSameData = held !== null && sameData(held, workspace);
    if (isSameData) setPhase('computing');
    const dataset = isSameData ? await storedDataset() : await read(workspace);
    const said = summaryOf(dataset);
    doing = 'computing';
    setPhase('computing');
    const { frameworks, method, published } = workspace;
    const known = useSession.getState().answered?.dataHash;
    const isKnown = isSameData && known !== undefined;
    const own = isKnown ? dataset : await copyOf(dataset);
    const loaded = isSameData ? null : replaceData(workspace, dataset);
    loaded?.catch(() => undefined);
    const [{ result: wanted, dataHash }, hashes] = await Promise.all([
      isKnown
        ? score(own, frameworks, method).then(result => ({ result, dataHash: Promise.resolve(known) }))
        : scoreAndHash(own, frameworks, method),
      hashesOf(frameworks, method, published),
    ]);
    if (isSameData && isRefused(wanted)) {
      return setSession({ phase: { at: 'ready' }, methodIssues: wanted.issues });
    }
    const isChanged = hashes.methodHash !== hashes.publishedHash;
    doing = 'starting';
    const database = await engine();
    doing = 'computing';
    const before = (await loaded) ?? null;
    if (isChanged) await dataHash;
    const usual = isChanged
      ? await score(isKnown ? own : await storedDataset(), frameworks, published)
      : wanted;
    const result = isRefused(wanted) ? usual : wanted;
    const methodHash = result === usual ? hashes.publishedHash : hashes.methodHash;
    const outcome = outcomeOf(result);
    replacingContents();
    // Results are handed over: nothing can be read from them afterwards.
    await database.storeResult(result, 'current');
    if (result !== usual) await database.storeResult(usual, 'published');
    held = workspace;
    const contents = contentsNumber();
    setSession({
      phase: { at: 'ready' },
      methodIssues: result === wanted ? [] : wanted.issues,
      answered: { ...hashes, methodHash, dataHash: await dataHash, contents, ...said, ...outcome },
    });
    if (!isSameData) void followChange(workspace, before, said.observations, storedDataset);
  } catch (reason) {
    if (start === starts) fail(doing, reason);
  }
}

/** Hands data over to the engine, in the place of those that it holds, while they are scored; gives the data before. */
async function replaceData(
  workspace: Workspace,
  { cities, observations, groups }: Dataset,
): Promise<Dataset | null> {
  const database = await engine();
  const before = await earlierData(workspace);
  held = null;
  replacingContents();
  await database.loadDataset(cities, observations, groups);
  return before;
}

/** Whether a method makes nothing of the data: what was there before, or the published method, stays on screen. */
const isRefused = ({ sectors, issues }: ScoreResult): boolean => sectors.length === 0 && hasError(issues);

/** Does what may fail for reasons only we can mend; the page then says what stopped, and that nothing was changed. */
export async function told(doing: Doing, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (reason) {
    fail(doing, reason);
  }
}

function fail(doing: Doing, reason: unknown): void {
  const details =
    reason instanceof Error ? `${reason.name}: ${reason.message}\n${reason.stack ?? ''}` : String(reason);
  setSession({ phase: { at: 'failed', doing, details } });
}

function setPhase(at: 'reading' | 'computing'): void {
  if (useSession.getState().answered !== null || at === 'computing') setSession({ phase: { at } });
}

async function read(workspace: Workspace): Promise<Dataset> {
  setPhase('reading');
  if (prepared?.workspace === workspace) {
    const { dataset, files } = prepared.readout;
    prepared = null;
    setSession({ reports: files });
    return dataset;
  }
  const { dataset, files } = await readFiles(workspace);
  setSession({ reports: [...files, ...unanswered(workspace)] });
  return dataset;
}

/** Reports of files that were not taken, which stay while the reader goes on with the ones that were. */
function unanswered({ kind, files }: Workspace): readonly FileReport[] {
  if (kind !== 'own' || held?.kind !== 'own') return [];
  const names = new Set(files.map(f => f.name));
  return useSession.getState().reports.filter(r => r.state === 'refused' && !names.has(r.name));
}

async function readFiles(workspace: Workspace): Promise<Readout> {
  const { kept, gone } = await originals(workspace);
  if (workspace.kind === 'snapshot') return readSnapshot(kept);
  const { frameworks, choices } = workspace;
  const { dataset, files } = await readData(kept, { frameworks, choices, existing: null });
  return { dataset, files: [...files, ...gone] };
}

/** The files of a workspace, as far as the browser has kept them, and reports of those that are gone. */
async function originals({ files }: Workspace): Promise<{
  readonly kept: readonly KeptFile[];
  readonly gone: readonly FileReport[];
}> {
  const { refusedReport } = await import('../ingest/refused-report.ts');
  const kept: KeptFile[] = [];
  const gone: FileReport[] = [];
  for (const { name, sha256 } of files) {
    const blob = await keptFile(sha256);
    if (blob === null) gone.push(refusedReport(name, 0, sha256, error('file-gone')));
    else kept.push({ name, blob, sha256 });
  }
  return { kept, gone };
}

/** The data before a step, where they are the reader's own and few enough to be compared. */
async function earlierData(workspace: Workspace): Promise<Dataset | null> {
  const known = useSession.getState().answered?.observations ?? 0;
  const isOwn = held?.kind === 'own' && workspace.kind === 'own' && held.files.length > 0;
  return isOwn && known <= COMPARED_LIMIT ? storedDataset() : null;
}

const sameData = (a: Workspace, b: Workspace): boolean =>
  a === b || (a.files === b.files && a.frameworks === b.frameworks && a.choices === b.choices);

const summaryOf = ({
  cities,
  observations: { length, flag },
}: Dataset): Pick<Answered, 'cities' | 'observations' | 'synthetic'> => ({
  cities,
  observations: length,
  synthetic: flag.includes(flagNumber('synthetic')),
});

const outcomeOf = ({ sectors, issues }: ScoreResult): Pick<Answered, 'sectors' | 'years' | 'issues'> => ({
  sectors: sectors.map(s => s.sector),
  years: Object.fromEntries(sectors.map(s => [s.sector, [...new Set(s.years)].sort((a, b) => a - b)])),
  issues,
});
