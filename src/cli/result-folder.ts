import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A file of the results, by name. */
export type ResultFiles = ReadonlyMap<string, string | Uint8Array>;

/** Files a folder of results may hold; `manifest.json` is always among them. */
const RESULT_NAMES: ReadonlySet<string> = new Set([
  'scores.csv',
  'cells.csv',
  'weights.csv',
  'issues.csv',
  'audit.csv',
  'uncertainty.csv',
  'sensitivity.csv',
  'manifest.json',
]);

/** Why a folder can't take results, as a sentence; null when it can. `inputs` must not lie inside it. */
export function whyNotWritable(folder: string, inputs: readonly string[]): string | null {
  const target = realFolder(folder);
  if (existsSync(target) && !statSync(target).isDirectory())
    return `--out ${folder} is a file. Give a folder.`;
  if (isInside(process.cwd(), target)) {
    return `--out ${folder} holds the folder you are working in, and results replace it as a whole. Give another.`;
  }
  const input = inputs.find(path => isInside(resolve(path), target));
  if (input !== undefined) {
    return `--out ${folder} holds the input ${input}, and results replace it as a whole. Give another.`;
  }
  return null;
}

/**
 * Puts the results in place as a whole: they are written aside and renamed.
 * Older results are deleted; a folder with anything else in it is moved aside, and its new path returned.
 */
export function replaceResults(folder: string, files: ResultFiles): string | null {
  const target = realFolder(folder);
  const parent = dirname(target);
  const aside = join(parent, `.${basename(target)}.new-${process.pid}`);
  try {
    mkdirSync(aside, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(aside, name), content);
    if (!existsSync(target)) {
      renameSync(aside, target);
      return null;
    }
    const kept = holdsOnlyResults(target) ? null : freeName(target);
    const before = kept ?? join(parent, `.${basename(target)}.old-${process.pid}`);
    renameSync(target, before);
    try {
      renameSync(aside, target);
    } catch (reason) {
      renameSync(before, target);
      throw reason;
    }
    if (kept === null) rmSync(before, { recursive: true });
    return kept;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The folder itself where the name is a link to one. */
const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, existsSync(path) ? realpathSync(path) : path);
  return steps === '' || !(steps === '..' || steps.startsWith('../') || steps.startsWith('/'));
}

function holdsOnlyResults(folder: string): boolean {
  const names = readdirSync(folder);
  return (
    names.length === 0 || (names.includes('manifest.json') && names.every(name => RESULT_NAMES.has(name)))
  );
}

function freeName(folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${folder}.kept-${number}`;
    if (!existsSync(name)) return name;
  }
}
