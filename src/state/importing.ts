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
