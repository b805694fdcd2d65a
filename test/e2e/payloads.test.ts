import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../src/screens/publish/templates.ts';
import { SCREENS } from '../../src/state/view.ts';
import { ready } from '../support/browser.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();
const count = PAYLOADS.length;
const payload = (i: number): string => PAYLOADS[i % count] ?? '';
const both = (i: number) => ({ en: `${payload(i)} en${i}`, zh: `${payload(i)} 中${i}` });

/** A framework whose every text is a payload: names, units, definitions, sources, licence. */
const FRAMEWORK = {
  schema: 'gsc-framework/1',
  id: 'hostile',
  version: payload(1),
  name: both(0),
  status: payload(2),
  licence: payload(3),
  sources: [payload(4)],
  sectors: [{ code: 's', name: both(5) }],
  nodes: [
    { code: 'I', parent: null, name: both(6) },
    ...Array.from({ length: 6 }, (_, i) => ({ code: `P${i}`, parent: 'I', name: both(7 + i) })),
  ],
  indicators: PAYLOADS.map((_, i) => ({
    code: `i${i}`,
    parent: `P${i % 6}`,
    name: both(i),
    unit: payload(i + 1),
    definition: both(i + 2),
    source: payload(i + 3),
  })),
};

const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Two years of as many cities as payloads, each named by one, with sources, economies and headings that are some too. */
function data(): string {
  const head = ['city_code', 'city', 'economy', 'sector', 'year', 'indicator', 'value', 'source', payload(0)];
  const rows = [2023, 2024].flatMap(year =>
    PAYLOADS.flatMap((name, c) =>
      PAYLOADS.map((_, i) => [
        `C${c}`,
        name,
        payload(c + 1),
        's',
        String(year),
        `i${i}`,
        String(((c * 7 + i * 13 + year) % 97) + 1),
        payload(c + i),
        payload(i),
      ]),
    ),
  );
  const wrong = PAYLOADS.map(text => ['C1', text, '', 's', text, text, text, text, text]);
  return [head, ...rows, ...wrong].map(row => row.map(field).join(',')).join('\n');
}

const hasFired = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(globalThis, 'fired'));

/** Elements that only a payload can have made; our own pictures of figures are none. */
const made = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        'main :is(script, img:not([src^="blob:"], [src^="data:image/"]), image, iframe, object, embed, audio, video, form[action], meta, base, marquee, math, template, [onerror], [onload], [onfocus], [onclick], a[href^="javascript"], a[href^="data"])',
      ),
      element => element.outerHTML.slice(0, 200),
    ),
  );

async function saved(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens a saved text as a page of its own, without our policy. */
async function runsIn(context: BrowserContext, name: string, bytes: Buffer): Promise<boolean> {
  const path = join(mkdtempSync(join(tmpdir(), 'gsc-export-')), name.replace(/[^\w.-]/g, '_'));
  writeFileSync(path, bytes);
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  await page.waitForTimeout(200);
  const fired = await hasFired(page);
  await page.close();
  return fired;
}

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Every cell as LibreOffice shows it once it has opened a file and worked out what it takes for formulas. */
function inOffice(name: string, bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'gsc-office-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true,false,-1';
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format];
  const run = spawnSync('soffice', [...args, '--outdir', join(folder, 'out'), path], { timeout: 120_000 });
  if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
  const list = spawnSync('sh', ['-c', `cat ${folder}/out/*.csv`]);
  return list.stdout.toString();
}

describe('texts of files', () => {
  it('run nowhere: on no screen, in no export, in no spreadsheet', { timeout: 400_000 }, async () => {
    expect(count).toBeGreaterThanOrEqual(60);
    const { page, context, troubles, foreign } = await open({ at: '/data' });
    await page.getByLabel('Framework file').setInputFiles({
      name: `${payload(14)}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(FRAMEWORK)),
    });
    await ready(page);
    await page.getByLabel('Add data files').setInputFiles({
      name: `${payload(15)}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(data()),
    });
    await page.getByRole('region', { name: 'Import report' }).getByRole('table').waitFor();
    await ready(page);
    const exports: { name: string; bytes: Buffer }[] = [];
    for (const button of ['Data as CSV', 'Data as Excel', 'Download results', 'Download a backup'])
      exports.push(await saved(page, () => page.getByRole('button', { name: button }).click()));
    const problems = page.getByRole('button', { name: 'Download the problems to send back' });
    exports.push(await saved(page, () => problems.click()));

    for (const lang of ['en', 'zh'] as const) {
      for (const screen of SCREENS) {
        await page.evaluate(
          hash => location.assign(hash),
          `#/${screen}?lang=${lang}&sector=s&year=2024&city=C3&cities=C1,C2,C3&indicator=i5&trace=i4`,
        );
        await page.waitForTimeout(150);
        await ready(page);
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        expect(await made(page), `${screen} ${lang}`).toEqual([]);
        expect(await hasFired(page), `${screen} ${lang}`).toBe(false);
      }
    }
    for (const { id } of TEMPLATES) {
      await page.evaluate(
        hash => location.assign(hash),
        `#/publish?lang=en&sector=s&year=2024&city=C3&cities=C1,C2,C3&indicator=i5&figure=${id}`,
      );
      await page.waitForTimeout(150);
      await ready(page);
      for (const format of ['SVG', 'CSV']) {
        const button = page.getByRole('button', { name: `Download ${format}` });
        if ((await button.count()) === 0 || (await button.isDisabled())) continue;
        exports.push(await saved(page, () => button.click()));
      }
    }
    await page.evaluate(() => location.assign('#/publish?lang=en&sector=s&year=2024&figure=ranking'));
    await page.waitForTimeout(150);
    await ready(page);
    exports.push(await saved(page, () => page.getByRole('button', { name: 'Save snapshot' }).click()));
    expect(await hasFired(page)).toBe(false);
    expect(exports.length).toBeGreaterThan(12);

    for (const { name, bytes } of exports) {
      if (name.endsWith('.svg')) expect(await runsIn(context, name, bytes), name).toBe(false);
    }
    if (!hasOffice) console.warn('SKIPPED: no LibreOffice here; formulas in exports were not opened');
    else {
      const sheets = exports.filter(({ name }) => /\.(csv|xlsx)$/.test(name)).slice(0, 4);
      const zip = exports.find(({ name }) => /results.*\.zip$/.test(name));
      const inside = zip === undefined ? {} : unzipSync(new Uint8Array(zip.bytes));
      for (const [name, bytes] of Object.entries(inside))
        if (name.endsWith('.csv')) sheets.push({ name, bytes: Buffer.from(bytes) });
      for (const { name, bytes } of sheets) {
        const shown = inOffice(name.replace(/[^\w.-]/g, '_'), bytes);
        expect(shown.length, name).toBeGreaterThan(0);
        expect(shown, name).not.toMatch(/#(NAME|REF|VALUE|DIV)|Err:\d+/);
      }
    }
    expect(troubles).toEqual([]);
    expect(foreign().filter(address => !address.startsWith('file:'))).toEqual([]);
  });
});
