import type { Framework } from '../core/framework.ts';
import type { ImportOutcome, InputFile, KeptFile } from '../core/import-report.ts';
import { hasError, type Issue } from '../core/issue.ts';
import type { Dataset } from '../core/observation.ts';
import type { ImportContext } from '../ingest/import.ts';
import { cityRegister } from './bundled.ts';
import { type Importing, setSession } from './session.ts';

let running: AbortController | null = null;

/**
 * Reads data files in a worker, on top of what is there. `canCancel`: the reader may end it; it then rejects with an
 * AbortError.
 */
export async function readData(
  files: readonly KeptFile[],
  context: Omit<ImportContext, 'register'>,
  canCancel = false,
): Promise<ImportOutcome> {
  const [{ importInWorker }, register] = await Promise.all([import('../ingest/client.ts'), cityRegister()]);
  const control = new AbortController();
  running = control;
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const tell = (progress: Pick<Importing, 'file' | 'files' | 'rows' | 'of'>): void =>
    setSession({ importing: { ...progress, bytes, canCancel } });
  if (canCancel) tell({ file: 1, files: files.length, rows: 0, of: 0 });
  try {
    const { signal } = control;
    return await importInWorker(files, { ...context, register }, { onProgress: tell, signal });
  } finally {
    if (running === control) running = null;
    setSession({ importing: null });
  }
}

/** Ends what is being read, if anything. */
export const stopReading = (): void =>
  running?.abort(new DOMException('the reading of files was cancelled', 'AbortError'));

/** Frameworks with the file each came from, or the first file that is none and why. */
export type FrameworksOutcome =
  | { readonly frameworks: readonly Framework[] }
  | { readonly file: string; readonly issues: readonly Issue[] };

/** Reads framework files that are to stand beside each other; small, so it needs no worker. */
export async function readFrameworkFiles(files: readonly InputFile[]): Promise<FrameworksOutcome> {
  const [{ readFramework }, { sectorOverlaps }] = await Promise.all([
    import('../ingest/read-framework.ts'),
    import('../ingest/framework-overlap.ts'),
  ]);
  const frameworks: Framework[] = [];
  for (const file of files) {
    const { framework, issues } = await readFramework(file);
    if (framework === null || hasError(issues)) return { file: file.name, issues };
    frameworks.push(framework);
    const overlaps = sectorOverlaps(frameworks);
    if (overlaps.length > 0) return { file: file.name, issues: overlaps };
  }
  return { frameworks };
}

/** The data of a snapshot that was opened before, from the file that was kept. */
export async function readSnapshot([file]: readonly KeptFile[]): Promise<{
  readonly dataset: Dataset;
  readonly files: readonly [];
}> {
  if (file === undefined) throw new Error('snapshot not kept by the browser');
  const { parseSnapshot } = await import('../core/snapshot.ts');
  const { snapshot, issues } = parseSnapshot(file.name, await file.blob.text());
  if (snapshot === null) throw new Error(`snapshot not readable: ${issues.map(i => i.code).join(', ')}`);
  return { dataset: snapshot.dataset, files: [] };
}

/** A small file chosen on the page, with its bytes. */
export const readBytes = async (file: File): Promise<InputFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
