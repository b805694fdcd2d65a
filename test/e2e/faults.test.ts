import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { ready, visit } from '../support/browser.ts';
import { add, again, files } from '../support/workspace-page.ts';

let dist: string;
const folders: string[] = [];

beforeAll(async () => {
  dist = await build();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The build with some of its files spoilt; `mend` puts them back. */
function spoilt(name: RegExp, spoil: (path: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'gsc-fault-'));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true });
  const found = readdirSync(join(folder, 'assets')).filter(file => name.test(file));
  expect(found.length).toBeGreaterThan(0);
  for (const file of found) spoil(join(folder, 'assets', file));
  const mend = (): void => {
    for (const file of found) cpSync(join(dist, 'assets', file), join(folder, 'assets', file));
  };
  return { folder, mend };
}

const gone = (path: string): void => rmSync(path);
const half = (path: string): void => {
  if (path.endsWith('.gz')) rmSync(path);
  else truncateSync(path, Math.floor(readFileSync(path).length / 2));
};

describe('a page that gets only part of itself', () => {
  it.each([
    ['without the engine', /\.wasm(\.gz)?$/, gone],
    ['with half an engine', /\.wasm(\.gz)?$/, half],
  ] as const)(
    '%s says so, and goes on when it can be had',
    async (_, name, spoil) => {
      const { folder, mend } = spoilt(name, spoil);
      const { url, close } = await serve(folder, 0);
      const { page, close: leave } = await visit(url, { at: '/overview' });
      try {
        await page.getByText('The calculation engine did not start.').first().waitFor();
        const button = page.getByRole('button', { name: 'Start again' }).first();
        mend();
        await button.click();
        await page.goto(`${url}#/rankings?lang=en`);
        await page.waitForSelector('table[aria-label="Ranking"] tbody td', { timeout: 60_000 });
      } finally {
        await leave();
        await close();
      }
    },
    120_000,
  );
});

describe('a page that is loaded again while it reads a large file', () => {
  it('has what it had before, and takes the file when it is given again', async () => {
    const { url, close } = await serve(dist, 0);
    const { page, close: leave } = await visit(url, { at: '/data' });
    const rows = Array.from(
      { length: 150_000 },
      (_, i) =>
        `Town-${i % 500}Q,building,${1901 + (Math.floor(i / 500) % 200)},B2-0${4 + (Math.floor(i / 100_000) % 2)},${i % 97}`,
    );
    const large = {
      name: 'f9.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['city,sector,year,indicator,value', ...rows].join('\n')),
    };
    try {
      await add(page, 'f1.csv');
      await ready(page);
      await page.getByLabel('Add data files').setInputFiles(large);
      await page.waitForTimeout(250);
      await again(page);
      const found = new Set(await files(page));
      expect(found.has('f1.csv')).toBe(true);
      if (!found.has('f9.csv')) {
        await page.getByLabel('Add data files').setInputFiles(large);
        await ready(page);
        await page.getByText('f9.csv').first().waitFor();
      }
      expect(new Set(await files(page)).has('f1.csv')).toBe(true);
    } finally {
      await leave();
      await close();
    }
  }, 120_000);
});
