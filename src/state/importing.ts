import type { Framework } from '../core/framework.ts';
import type { FrameworkOutcome, ImportOutcome, InputFile } from '../core/import-report.ts';
import type { Dataset } from '../core/observation.ts';
import type { FileChoice } from '../core/workspace.ts';
import { cityRegister } from './bundled.ts';

/** Reads data files in a worker, on top of what is there. */
export async function readData(
  files: readonly InputFile[],
  frameworks: readonly Framework[],
  choices: Readonly<Record<string, FileChoice>>,
  existing: Dataset | null,
): Promise<ImportOutcome> {
  const [{ importInWorker }, register] = await Promise.all([import('../ingest/client.ts'), cityRegister()]);
  return importInWorker(files, { frameworks, register, existing, choices });
}

/** Reads a framework file; small, so it needs no worker. */
export async function readFrameworkFile(file: InputFile): Promise<FrameworkOutcome> {
  const { readFramework } = await import('../ingest/read-framework.ts');
  return readFramework(file);
}

/** The data of a snapshot that was opened before, from the file that was kept. */
export async function readSnapshot([file]: readonly InputFile[]): Promise<{
  readonly dataset: Dataset;
  readonly files: readonly [];
}> {
  if (file === undefined) throw new Error('snapshot not kept by the browser');
  const { parseSnapshot } = await import('../core/snapshot.ts');
  const { snapshot, issues } = parseSnapshot(file.name, new TextDecoder().decode(file.bytes));
  if (snapshot === null) throw new Error(`snapshot not readable: ${issues.map(i => i.code).join(', ')}`);
  return { dataset: snapshot.dataset, files: [] };
}
