import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { ready, type Visit, visit } from '../support/browser.ts';
import { reopen } from '../support/profile.ts';
import { add, after, again, files, savedAfter, savedNumber } from '../support/workspace-page.ts';

/** Browsers killed in mid-save; `KILLS=50` for the long form. */
const KILLS = Number(process.env['KILLS'] ?? 6);

let url: string;
let close: () => Promise<void>;
const open: Visit[] = [];
const folders: string[] = [];

beforeAll(async () => {
  ({ url, close } = await serve(await build(), 0));
});
afterAll(async () => {
  for (const visited of open) await visited.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await close();
});

async function opened(at = '/data'): Promise<Page> {
  const visited = await visit(url, { at });
  open.push(visited);
  return visited.page;
}

/** Changes the records of the workspace that was saved last, newest first. */
const spoil = (page: Page, how: 'letter' | 'half' | 'both' | 'newer'): Promise<void> =>
  page.evaluate(
    kind =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gsc-index');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction('generations', 'readwrite');
          const store = transaction.objectStore('generations');
          const all = store.getAll();
          all.onsuccess = () => {
            const records = all.result.sort((a, b) => b.number - a.number);
            const spoilt = kind === 'both' ? records : records.slice(0, 1);
            for (const record of spoilt) {
              if (kind === 'newer') store.put({ ...record, schema: 99 });
              else if (kind === 'half') store.put({ ...record, text: record.text.slice(0, 90) });
              else store.put({ ...record, text: record.text.replace('"kind"', '"kino"') });
            }
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    how,
  );

describe('a workspace', () => {
  it('is there after a reload, with what was done before, which can still be undone', async () => {
    const page = await opened();
    await add(page, 'f1.csv');
    await ready(page);
    await add(page, 'f2.csv', 61);
    await ready(page);
    await savedAfter(page, 2);
    await again(page);
    expect(new Set(await files(page))).toEqual(new Set(['f1.csv', 'f2.csv']));
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await ready(page);
    expect(new Set(await files(page))).toEqual(new Set(['f1.csv']));
  });

  it.each(['letter', 'half'] as const)(
    'whose last saving is damaged (%s) opens with the one before',
    async how => {
      const page = await opened();
      await add(page, 'f1.csv');
      await ready(page);
      const before = await savedNumber(page);
      await add(page, 'f2.csv', 61);
      await savedAfter(page, before);
      await spoil(page, how);
      await again(page);
      expect(new Set(await files(page))).toEqual(new Set(['f1.csv']));
      await page.getByText('the one before it is open').waitFor();
      await add(page, 'f3.csv', 62);
      await ready(page);
      await again(page);
      expect(new Set(await files(page))).toEqual(new Set(['f1.csv', 'f3.csv']));
    },
  );

  it('of which nothing can be read is left as it is, and the demonstration opens', async () => {
    const page = await opened();
    await add(page, 'f1.csv');
    await ready(page);
    await savedAfter(page, 1);
    await spoil(page, 'both');
    await again(page);
    await page.getByText('What was kept is damaged').waitFor();
    expect(await files(page)).toEqual([]);
  });

  it('that a newer version has saved is left untouched', async () => {
    const page = await opened();
    await add(page, 'f1.csv');
    await ready(page);
    await spoil(page, 'newer');
    await again(page);
    await page.getByText('saved by a newer version').waitFor();
    const number = await savedNumber(page);
    await add(page, 'f2.csv', 61);
    await ready(page);
    expect(await savedNumber(page)).toBe(number);
  });

  it('whose database is deleted while it is open stays on the screen, and can be taken along', async () => {
    const page = await opened();
    await add(page, 'f1.csv');
    await ready(page);
    await page.evaluate(
      () =>
        new Promise(resolve => {
          indexedDB.deleteDatabase('gsc-index').onsuccess = resolve;
        }),
    );
    await page.getByText('were deleted from the browser').waitFor();
    expect(await files(page)).toContain('f1.csv');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a backup' }).first().click();
    expect((await waiting).suggestedFilename()).toMatch(/^gsc-workspace-.*\.zip$/);
  });

  it('goes into a backup file and out of it, in another browser', async () => {
    const page = await opened();
    await add(page, 'f1.csv');
    await ready(page);
    await add(page, 'f2.csv', 61);
    await ready(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a backup' }).last().click();
    const path = await (await waiting).path();
    const other = await opened();
    await other.getByLabel('Open a backup').setInputFiles(path);
    await ready(other);
    expect(new Set(await files(other))).toEqual(new Set(['f1.csv', 'f2.csv']));
    await savedAfter(other, 0);
    await again(other);
    expect(new Set(await files(other))).toEqual(new Set(['f1.csv', 'f2.csv']));
    await other.getByLabel('Open a backup').setInputFiles({
      name: 'x.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK nothing'),
    });
    await other
      .getByText(/x\.zip/)
      .first()
      .waitFor();
    expect(new Set(await files(other))).toEqual(new Set(['f1.csv', 'f2.csv']));
  });
});

describe('a browser', () => {
  it('that keeps nothing says so', async () => {
    const visited = await visit(url, { at: '/overview' });
    open.push(visited);
    const { page } = visited;
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await again(page);
    await page.getByText('keeps nothing for the next visit').waitFor();
  });

  it('without room left says so, and the step stays on the screen', async context => {
    const folder = mkdtempSync(join(tmpdir(), 'gsc-full-'));
    folders.push(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]);
    } catch (reason) {
      context.skip(`no small disk can be mounted here: ${String(reason)}`);
    }
    const { page, close: leave } = await visit(url, { at: '/data', profile: folder });
    try {
      await add(page, 'f1.csv');
      await ready(page);
      const text = 'x'.repeat(30_000);
      const rows = Array.from({ length: 1600 }, (_, i) => `Dongguan,building,1961,B2-04,61,${i}${text}`);
      const large = join(tmpdir(), 'gsc-f2.csv');
      writeFileSync(large, ['city,sector,year,indicator,value,source', ...rows].join('\n'));
      await page.getByLabel('Add data files').setInputFiles(large);
      await page.getByText('no room left').waitFor();
      await ready(page);
      expect(await page.getByText('gsc-f2.csv').count()).toBeGreaterThan(0);
      rmSync(large);
    } finally {
      await leave();
      execFileSync('umount', [folder]);
    }
  }, 120_000);

  it(`that is killed in mid-save has everything that was acknowledged, ${KILLS} times`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gsc-killed-'));
    folders.push(folder);
    let acknowledged = 0;
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await reopen(folder, `${url}#/data?lang=en`);
      await ready(browser.page);
      const found = await files(browser.page);
      for (let i = 0; i < acknowledged; i += 1) expect(found, `after kill ${kill}`).toContain(`f${i}.csv`);
      acknowledged = new Set(found).size;
      const number = await savedNumber(browser.page);
      await add(browser.page, `f${acknowledged}.csv`, acknowledged);
      const isSaved = savedAfter(browser.page, number).then(
        () => true,
        () => false,
      );
      const isIn = await Promise.race([isSaved, after((kill * 97) % 700)]);
      await browser.kill();
      if (isIn) acknowledged += 1;
    }
    expect(acknowledged).toBeGreaterThan(0);
  }, 600_000);
});
