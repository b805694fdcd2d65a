import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface SourceFile {
  /** Path from the project's top, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

/** The project's own TypeScript and CSS below a folder. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, lines: text.split('\n').length - 1, imports: importsOf(text) };
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+\.tsx?)['"]/g;

/** Everything a file imports, as written: static, dynamic, for types, for side effects, as a worker. */
export const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(IMPORT)].map(m => m[1] ?? m[2] ?? m[3] ?? m[4] ?? '');

/** Path from the top of what a relative import names; null for a package. */
export function resolveImport(from: string, name: string): string | null {
  return name.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(from), name)).replace(/\?.*$/, '')
    : null;
}

/** Name of the package an import names, without the path inside it. */
export function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
}

/** Text of a file without comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
