import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { newFolder, put } from './files.ts';

const project = newFolder();
const page = join(project, 'dist', 'index.html');
const script = () => readdirSync(join(project, 'dist', 'assets')).find(name => name.endsWith('.js')) ?? '';

beforeAll(async () => {
  put(project, 'index.html', '<!doctype html><script type="module" src="/src/main.js"></script>');
  put(project, 'src/main.js', `console.log(${JSON.stringify('long '.repeat(400))});`);
  mkdirSync(join(project, 'public'));
  const past = new Date(Date.now() - 60_000);
  for (const path of ['index.html', 'src/main.js', 'src', 'public'])
    utimesSync(join(project, path), past, past);
  await build(project);
});
afterAll(() => rmSync(project, { recursive: true }));

describe('the build', () => {
  it('is made where there is none, with compressed twins', () => {
    const path = join(project, 'dist', 'assets', script());
    expect(gunzipSync(readFileSync(`${path}.gz`)).equals(readFileSync(path))).toBe(true);
  });

  it('is kept while it is younger than its sources', async () => {
    const { mtimeMs } = statSync(page);
    await build(project);
    expect(statSync(page).mtimeMs).toBe(mtimeMs);
  });

  it('is replaced as a whole when a source is younger', async () => {
    const before = script();
    put(project, 'src/main.js', `console.log(${JSON.stringify('other '.repeat(400))});`);
    const soon = new Date(Date.now() + 1000);
    utimesSync(join(project, 'src/main.js'), soon, soon);
    await build(project);
    expect(script()).not.toBe(before);
    expect(readdirSync(join(project, 'dist', 'assets'))).toHaveLength(2);
    expect(readdirSync(join(project, '.cache'))).toEqual([]);
  });
});
