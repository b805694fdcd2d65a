import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { visit } from '../support/browser.ts';
import { memoryOf } from './memory.ts';

/** What a reader meets who adds a large file. */
export interface ImportTiming {
  readonly rows: number;
  /** From the choice of the file to a ranking that is computed, hashed and stored. */
  readonly readyMs: number;
  /** Longest piece of work of the page's own thread meanwhile; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
}

const INDICATORS = 60;
const CITIES = 500;
const SECTORS = 8;

/** What becomes of a large file that the reader does not want after all. */
export interface GoneTiming {
  /** From Cancel to a page at rest, while the file is read. */
  readonly cancelMs: number;
  /** Memory after the file was taken out, median of the last quarter of the rounds over that of the first quarter. */
  readonly memoryRatio: number;
}

/** Long files of different lengths, each added to an empty workspace in a real Chromium through the file input. */
export async function measureImport(lengths: readonly number[]): Promise<readonly ImportTiming[]> {
  const { url, close } = await serve(await build(), 0);
  const folder = mkdtempSync(join(tmpdir(), 'gsc-bench-'));
  try {
    const timings: ImportTiming[] = [];
    for (const rows of lengths) {
      const path = join(folder, `${rows}.csv`);
      writeLong(path, rows);
      const { page, close: leave } = await visit(url, { at: '/data' });
      await page.getByLabel('Framework file').setInputFiles(framework());
      await page.waitForSelector('html[data-ready="true"]');
      timings.push({ rows, ...(await timeImport(page, path, rows)) });
      await leave();
      rmSync(path);
    }
    return timings;
  } finally {
    rmSync(folder, { recursive: true });
    await close();
  }
}

/** Adds a file of so many rows and cancels it; then adds it and takes it out again, twenty times over. */
export async function measureGone(rows: number, rounds = 20): Promise<GoneTiming> {
  const { url, close } = await serve(await build(), 0);
  const folder = mkdtempSync(join(tmpdir(), 'gsc-bench-'));
  const path = join(folder, 'long.csv');
  writeLong(path, rows);
  const profile = mkdtempSync(join(tmpdir(), 'gsc-bench-profile-'));
  const { page, close: leave } = await visit(url, { at: '/data', profile });
  try {
    await page.getByLabel('Framework file').setInputFiles(framework());
    await page.waitForSelector('html[data-ready="true"]');
    await page.getByLabel('Add data files').setInputFiles(path);
    await page.getByText(/of [\d,]+ rows/).waitFor();
    const cancelMs = Number(await page.evaluate(`(${CANCEL})()`));
    const sizes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.getByLabel('Add data files').setInputFiles(path);
      await page.getByRole('button', { name: 'Remove long.csv' }).waitFor({ timeout: 60_000 });
      await page.waitForSelector('html[data-ready="true"]');
      await page.getByRole('button', { name: 'Remove long.csv' }).click();
      await page.getByText('No data yet').waitFor();
      await page.waitForSelector('html[data-ready="true"]');
      await page.requestGC();
      sizes.push(memoryOf(profile));
    }
    const quarter = Math.ceil(rounds / 4);
    return { cancelMs, memoryRatio: medianOf(sizes.slice(-quarter)) / medianOf(sizes.slice(0, quarter)) };
  } finally {
    await leave();
    await close();
    rmSync(folder, { recursive: true });
    rmSync(profile, { recursive: true, force: true });
  }
}

const medianOf = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;

/** Runs in the page: presses Cancel; ms until nothing is being computed. */
const CANCEL = `() => {
  const start = performance.now();
  [...document.querySelectorAll('button')].find(button => button.textContent === 'Cancel').click();
  return new Promise(resolve => {
    const look = () => {
      if (document.documentElement.dataset.ready === 'true') resolve(performance.now() - start);
      else setTimeout(look, 5);
    };
    look();
  });
}`;

async function timeImport(
  page: Page,
  path: string,
  rows: number,
): Promise<Pick<ImportTiming, 'readyMs' | 'longestTaskMs'>> {
  await page.evaluate(`(${WATCH})(${JSON.stringify(rows.toLocaleString('en'))})`);
  await page.getByLabel('Add data files').setInputFiles(path);
  await page.waitForFunction(() => 'readyAt' in window, undefined, { timeout: 180_000, polling: 100 });
  return page.evaluate(() => ({
    readyMs: Number(Reflect.get(window, 'readyAt')) - Number(Reflect.get(window, 'chosenAt')),
    longestTaskMs: Number(Reflect.get(window, 'longest')),
  }));
}

/** Runs in the page: notes when the file was chosen, when its rows are counted and all is computed, and long tasks. */
const WATCH = `rows => {
  window.longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  document.addEventListener('change', () => { window.chosenAt ??= performance.now(); }, true);
  const look = () => {
    const isReady = document.documentElement.dataset.ready === 'true';
    if (isReady && document.querySelector('h1')?.textContent.includes(rows)) window.readyAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}`;

/** The framework of the files, as the file input takes it. */
export function framework() {
  const nodes = [{ code: 'index', parent: null }];
  const indicators = Array.from({ length: INDICATORS }, (_, i) => ({ code: `x${i}`, parent: 'index' }));
  const content = { schema: 'gsc-framework/1', id: 'large', name: 'Large', nodes, indicators };
  return { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}

/** A long file of rows that differ in city, sector, year and indicator; about 65 bytes a row. */
export function writeLong(path: string, rows: number): void {
  const file = openSync(path, 'w');
  let text = 'city,sector,year,indicator,value,unit,source\n';
  for (let row = 0; row < rows; row += 1) {
    const indicator = row % INDICATORS;
    const city = Math.floor(row / INDICATORS) % CITIES;
    const sector = Math.floor(row / (INDICATORS * CITIES)) % SECTORS;
    const year = 2000 + Math.floor(row / (INDICATORS * CITIES * SECTORS));
    const value = ((row * 7919) % 1_000_003) / 1000;
    text += `T${city},s${sector},${year},x${indicator},${value},,Yearbook of the statistics bureau ${year}\n`;
    if (text.length > 1e6) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}
