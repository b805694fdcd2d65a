import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { builtFiles } from '../../src/cli/offline-plugin.ts';
import { serve } from '../../src/cli/serve.ts';
import { ready, type Visit, visit } from '../support/browser.ts';

let dist: string;
let folder: string;
const open: Visit[] = [];

beforeAll(async () => {
  dist = await build();
});
afterAll(async () => {
  for (const { close } of open) await close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

const visited = async (url: string): Promise<Page> => {
  const found = await visit(url, { keepsOffline: true });
  open.push(found);
  return found.page;
};

/** Waits until the whole app is kept. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(r => r.active?.state));

/** A copy of the build, in a folder of its own, so that it can be changed. */
function copied(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'gsc-offline-'));
  const copy = join(folder, String(readdirSync(folder).length));
  cpSync(dist, copy, { recursive: true });
  return copy;
}

/** Changes a built file as a new version would, or only its bytes. */
function change(copy: string, { listed }: { listed: boolean }): void {
  const page = join(copy, 'favicon.svg');
  writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- new -->`);
  rmSync(`${page}.gz`, { force: true });
  const script = join(copy, 'service-worker.js');
  rmSync(`${script}.gz`, { force: true });
  const text = readFileSync(script, 'utf8').replace(
    /version\\?":\\?"[0-9a-f]{4}/,
    found => `${found.slice(0, -4)}0000`,
  );
  const sha256 = builtFiles(copy).find(f => f.path === 'favicon.svg')?.sha256 ?? '';
  const old = /favicon\.svg\\?",\\?"sha256\\?":\\?"([0-9a-f]{64})/.exec(text)?.[1] ?? 'none';
  writeFileSync(script, listed ? text.replace(old, sha256) : text);
}

describe('after the first visit', () => {
  it('everything works without a server: ranking, another screen, own files', async () => {
    const { url, close } = await serve(dist, 0);
    const page = await visited(url);
    await kept(page);
    await close();
    await page.goto(`${url}#/rankings?lang=en`);
    await page.reload();
    await ready(page);
    await page.waitForSelector('table[aria-label="Ranking"] tbody td');
    await page.goto(`${url}#/data?lang=en`);
    await page.getByLabel('Add data files').setInputFiles({
      name: 'one.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('city,sector,year,indicator,value\nDongguan,building,2024,B2-04,60\n'),
    });
    await page.waitForFunction(() => document.querySelector('h1')?.innerText.includes('1 value'));
    await ready(page);
  }, 120_000);

  it('a newer version waits until it is asked for, and then has the page', async () => {
    const copy = copied();
    const { url, close } = await serve(copy, 0);
    const page = await visited(url);
    await kept(page);
    await page.reload();
    await ready(page);
    change(copy, { listed: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(r => r.update()));
    const button = page.getByRole('button', { name: 'Load it' });
    await button.waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => fetch('./favicon.svg').then(r => r.text()))).not.toContain('new');
    await Promise.all([page.waitForEvent('load'), button.click()]);
    await ready(page);
    expect(await page.evaluate(() => fetch('./favicon.svg').then(r => r.text()))).toContain('new');
    expect(await button.count()).toBe(0);
    await close();
  }, 120_000);

  it('a version whose files are not those that were built is never taken', async () => {
    const copy = copied();
    const { url, close } = await serve(copy, 0);
    const page = await visited(url);
    await kept(page);
    await page.reload();
    await ready(page);
    change(copy, { listed: false });
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      await new Promise(resolve => worker?.addEventListener('statechange', resolve));
      return [worker?.state, registration.waiting === null, (await caches.keys()).length];
    });
    expect(state).toEqual(['redundant', true, 1]);
    await close();
  }, 120_000);
});
