import { hashOf } from '../core/hash.ts';
import type { InputFile } from '../core/import-report.ts';
import { error } from '../core/issue.ts';
import { DEFAULT_METHOD, type Method } from '../core/method.ts';
import { parseMethod } from '../core/method-schema.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Workspace } from '../core/workspace.ts';
import { asOwn, keep, take } from './adding.ts';
import { demonstration } from './bundled.ts';
import { readBytes, readFrameworkFiles } from './importing.ts';
import { currentView, setView } from './link.ts';
import { handOver } from './pipeline.ts';
import { setSession } from './session.ts';
import { inTurn } from './turns.ts';
import { parseLink } from './view.ts';
import { whatIfOf } from './what-if.ts';
import { commit, type StepName, useWorkspaceStore } from './workspace.ts';

const present = (): Workspace | null => useWorkspaceStore.getState().present?.workspace ?? null;

/** Opens the bundled demonstration data under its own frameworks and method. */
export const loadDemonstration = (name: StepName = 'demo-loaded'): Promise<void> =>
  inTurn(async () => {
    const { workspace, files } = await demonstration();
    await take(name, workspace, files);
  });

/** Replaces the framework; files of one's own stay and are read again under it, the demonstration data are closed. */
export const loadFramework = (files: readonly File[]): Promise<void> =>
  inTurn(async () => {
    const before = present();
    if (before === null || files.length === 0) return;
    const outcome = await readFrameworkFiles(await Promise.all(files.map(readBytes)));
    if ('issues' in outcome) return setSession({ refused: outcome });
    setSession({ refused: null });
    const published = before.kind === 'own' ? before.published : DEFAULT_METHOD;
    const { frameworks } = outcome;
    const name = frameworks[0]?.name ?? before.name;
    commit('framework-loaded', { ...asOwn(before), name, frameworks, published, method: published });
  });

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
export const loadMethodFile = (file: File): Promise<void> =>
  inTurn(async () => {
    const { bytes } = await readBytes(file);
    const { method, issues } = readMethodText(new TextDecoder().decode(bytes));
    setSession({ refused: method === null ? { file: file.name, issues } : null });
    if (method !== null) setMethod(method, 'method-loaded');
  });

/** Opens a snapshot as the workspace, at the view it was taken of. The reader's language stays. */
export const openSnapshot = (file: InputFile, snapshot: Snapshot): Promise<void> =>
  inTurn(async () => {
    const { title, frameworks, published, method, dataset } = snapshot;
    const { name, bytes, sha256 } = file;
    const workspace: Workspace = {
      name: { en: title, zh: title },
      kind: 'snapshot',
      files: [await keep({ name, blob: new Blob([bytes.slice()]), sha256: sha256 ?? hashOf(bytes) })],
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
  });

function readMethodText(text: string): ReturnType<typeof parseMethod> {
  try {
    return parseMethod(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return { method: null, issues: [error('method-not-json', { found: message })] };
  }
}
