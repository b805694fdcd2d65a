import { describe, expect, it } from 'vitest';
import {
  importsOf,
  packageOf,
  resolveImport,
  type SourceFile,
  sourcesIn,
  withoutComments,
} from './source.ts';

const FLOORS: Readonly<Record<string, number>> = {
  app: 7,
  screens: 6,
  cli: 6,
  state: 5,
  publish: 5,
  charts: 4,
  scoring: 4,
  methods: 3,
  ingest: 3,
  engine: 3,
  i18n: 3,
  ui: 2,
  core: 1,
};

/** Where each third party lives; React itself may be met anywhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  recharts: ['charts'],
  'ml-matrix': ['methods'],
  papaparse: ['ingest'],
  yalps: ['methods'],
  '@stdlib/stats-base-dists-chisquare-cdf': ['methods'],
  '@stdlib/stats-base-dists-t-cdf': ['methods'],
  '@duckdb/duckdb-wasm': ['engine'],
  'apache-arrow': ['engine'],
  i18next: ['i18n'],
  zustand: ['state'],
  '@tanstack/react-query': ['state'],
  idb: ['state'],
  zod: ['core'],
  '@noble/hashes': ['core'],
  fflate: ['ingest', 'publish'],
  saxen: ['ingest'],
  'write-excel-file': ['publish'],
  sirv: ['cli'],
  vite: ['cli'],
  react: ['app', 'screens', 'state', 'publish', 'charts', 'i18n', 'ui', 'main.tsx'],
  'react-dom': ['publish', 'charts', 'ui', 'main.tsx'],
};

const sources = sourcesIn('src');
const code = sources.filter(s => !s.path.endsWith('.css'));

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** Imports of the project's own code, resolved. */
const ownImports = (source: SourceFile): readonly string[] =>
  source.imports.flatMap(name => {
    const target = resolveImport(source.path, name);
    return target?.startsWith('src/') && /\.tsx?$/.test(target) ? [target] : [];
  });

describe('the walls of the house', () => {
  it('reads every way of importing', () => {
    const text = `import a from './a.ts';\nimport type { B } from "./b.ts";\nimport './c.css';\nexport * from './d.ts';\nconst e = import('./e.ts');\nnew Worker(new URL('./f.ts', import.meta.url));`;
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts']);
  });

  it('holds only folders of the plan', () => {
    const folders = new Set(sources.map(s => folderOf(s.path)));
    folders.delete('main.tsx');
    expect([...folders].filter(f => FLOORS[f] === undefined)).toEqual([]);
  });

  it('a folder imports only from floors below its own', () => {
    const offences = code.flatMap(source => {
      const floor = FLOORS[folderOf(source.path)];
      if (floor === undefined) return [];
      return ownImports(source)
        .filter(target => folderOf(target) !== folderOf(source.path))
        .filter(target => (FLOORS[folderOf(target)] ?? 99) >= floor)
        .map(target => `${source.path} → ${target}`);
    });
    expect(offences).toEqual([]);
  });

  it('has no circle of imports', () => {
    const graph = new Map(code.map(s => [s.path, ownImports(s)]));
    expect(circlesIn(graph)).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    expect(
      circlesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toHaveLength(1);
  });

  it('keeps every third party in its home', () => {
    const offences = code.flatMap(source =>
      source.imports
        .filter(name => !name.startsWith('.') && !name.startsWith('node:'))
        .filter(name => !(HOMES[packageOf(name)] ?? []).includes(folderOf(source.path)))
        .map(name => `${source.path}: ${name}`),
    );
    expect(offences).toEqual([]);
  });

  it('keeps node out of everything but the command line', () => {
    const offences = code.filter(
      s => folderOf(s.path) !== 'cli' && s.imports.some(i => i.startsWith('node:')),
    );
    expect(offences.map(s => s.path).filter(path => path !== 'src/engine/open-blocking.ts')).toEqual([]);
  });

  it('writes SQL only in engine/', () => {
    const pattern =
      /[`'"]\s*(?:SELECT\s[^'"`]*\sFROM\s|INSERT INTO\s|CREATE (?:TABLE|VIEW)\s|DROP TABLE\s|UPDATE \w+ SET\s|DELETE FROM\s|WITH \w+ AS\b)/i;
    const offences = code.filter(s => folderOf(s.path) !== 'engine' && pattern.test(withoutComments(s.text)));
    expect(offences.map(s => s.path)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = [...sources, ...sourcesIn('test'), ...sourcesIn('datasets')].filter(s => s.lines > 300);
    expect(long.map(s => `${s.path}: ${s.lines}`)).toEqual([]);
  });

  it('shows no words that i18n does not hold', () => {
    const visible =
      />\s*[^<>{}()=;&|?]*[A-Za-z\u4e00-\u9fff]{2,}[^<>{}()=;]*<\/|\b(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]{2,}/;
    const offences = code.filter(s => s.path.endsWith('.tsx') && visible.test(withoutComments(s.text)));
    expect(offences.map(s => s.path)).toEqual([]);
  });

  it('writes Chinese only where words live', () => {
    const homes =
      /^src\/(i18n|ingest)\/|^src\/ui\/synthetic-mark\.tsx$|^src\/ui\/scenario-mark\.tsx$|^src\/app\/language-names\.ts$/;
    const offences = code.filter(s => !homes.test(s.path) && /[\u4e00-\u9fff]/.test(withoutComments(s.text)));
    expect(offences.map(s => s.path)).toEqual([]);
  });

  it('builds no HTML and evaluates no text', () => {
    const forbidden =
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(|document\.write/;
    expect(code.filter(s => forbidden.test(withoutComments(s.text))).map(s => s.path)).toEqual([]);
  });

  it('raises to powers in the same digits everywhere', () => {
    const kernel = code.filter(s => /^src\/(methods|scoring)\//.test(s.path));
    const offences = kernel.filter(s =>
      /(?<!\b2) \*\* |Math\.pow/.test(withoutComments(s.text).replace(/'[^']*'/g, '')),
    );
    expect(offences.map(s => s.path)).toEqual([]);
  });

  it('names no other host', () => {
    const allowed = /https?:\/\/(?:www\.w3\.org\/|127\.0\.0\.1|localhost)/;
    const offences = code.flatMap(s =>
      [...withoutComments(s.text).matchAll(/https?:\/\/[^\s'"`)]*/g)]
        .map(m => m[0])
        .filter(url => !allowed.test(url))
        .map(url => `${s.path}: ${url}`),
    );
    expect(offences).toEqual([]);
  });
});

/** Every circle found by walking the graph depth first, as a readable chain. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (at: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(at);
    if (seen >= 0) {
      circles.push([...trail.slice(seen), at].join(' → '));
      return;
    }
    if (done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...trail, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return circles;
}
