import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { City } from '../core/city.ts';
import type { InputFile } from '../core/import-report.ts';
import { error, type Issue } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import { parseMethod } from '../core/method-schema.ts';
import { decode } from '../ingest/decode.ts';
import { parseJson } from '../ingest/framework-json.ts';
import { readRegister } from '../ingest/register.ts';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of the disk under its last name, or why it can't be read, as a sentence. */
export function readInput(path: string): InputFile | string {
  try {
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
    return `${path}: ${REASONS[code] ?? `can't be read (${code || String(reason)})`}`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; give a file',
  EACCES: 'may not be read by you',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
};

/** The shipped city register. */
export const cityRegister = (): readonly City[] =>
  readRegister(readFileSync(join(project, 'datasets', 'cities', 'cities.csv'), 'utf8'));

/** The version in package.json. */
export function appVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const version =
    typeof description === 'object' && description !== null && Reflect.get(description, 'version');
  return typeof version === 'string' ? version : '';
}

/** Reads a method file; null when it was refused, the issues say why. */
export function readMethod({ name, bytes }: InputFile): { method: Method | null; issues: readonly Issue[] } {
  const placed = (issues: readonly Issue[]) =>
    issues.map(issue => ({ ...issue, where: { file: name, ...issue.where } }));
  const decoded = decode(bytes);
  if ('code' in decoded) return { method: null, issues: placed([decoded]) };
  if (decoded.text.trim() === '') return { method: null, issues: placed([error('file-empty')]) };
  const parsed = parseJson(decoded.text);
  if ('code' in parsed) return { method: null, issues: placed([parsed]) };
  const { method, issues } = parseMethod(parsed.json);
  return { method, issues: placed([...decoded.issues, ...issues]) };
}
