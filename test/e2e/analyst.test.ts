import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { gb18030 } from '../support/chinese-bytes.ts';
import { describeShared, readShared, sharedPath } from '../support/shared.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();
const project = new URL('../../', import.meta.url).pathname;

const csv = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(buffer),
});

/** A count of the import report, as a number. */
async function count(page: Page, name: string): Promise<number> {
  const text = await page.getByRole('region', { name: 'Import report' }).locator('dl').innerText();
  const found = new RegExp(`([\\d,]+)\\s*${name}`).exec(text);
  return Number(found?.[1]?.replaceAll(',', ''));
}

async function downloaded(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download results' }).click();
  const download = await waiting;
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'scores.csv',
      'cells.csv',
      'weights.csv',
      'issues.csv',
      'audit.csv',
      'manifest.json',
    ]),
  );
  return files;
}

const downloadedScores = async (page: Page): Promise<Buffer> =>
  Buffer.from((await downloaded(page))['scores.csv'] ?? new Uint8Array());

const commandLineScores = (...args: readonly string[]): Buffer =>
  readFileSync(join(commandLineResults(...args), 'scores.csv'));

/** The folder that the command line wrote. */
function commandLineResults(...args: readonly string[]): string {
  const out = join(mkdtempSync(join(tmpdir(), 'gsc-out-')), 'results');
  const run = spawnSync('npm', ['run', '--silent', 'score', '--', ...args, '--out', out], { cwd: project });
  expect(run.status, run.stderr.toString()).toBe(0);
  return out;
}

describe("an analyst's first journey", () => {
  it('reads a GB18030 file of the bureau: rows counted, city by its Chinese name, the demonstration closed', async () => {
    const { page, troubles, foreign } = await open({ at: '/data' });
    const rows = [
      '城市,行业,年份,指标,数值',
      '东莞市,building,2024,B2-04,78.4',
      '天津市,building,2024,B2-04,"63.3"',
      ',,,,',
      '苏州市,building,2024,B2-04,七十'.replace('七十', 'n.k.'),
    ];
    await page
      .getByLabel('Add data files')
      .setInputFiles(csv('bureau.csv', gb18030(`${rows.join('\r\n')}\r\n`)));
    await ready(page);
    await page.getByText('bureau.csv').first().waitFor();
    expect(await count(page, 'rows read')).toBe(4);
    expect(await count(page, 'loaded')).toBe(2);
    expect(await count(page, 'set aside')).toBe(1);
    expect(await count(page, 'blank')).toBe(1);
    expect(await page.getByRole('region', { name: 'Import report' }).innerText()).toContain('GB18030');
    const problem = page
      .getByRole('table', { name: 'Problems' })
      .getByRole('row')
      .filter({ hasText: 'n.k.' });
    expect(await problem.innerText()).toMatch(/bureau\.csv[\s\S]*5/);
    await page.goto(page.url().replace('#/data', '#/rankings'));
    await ready(page);
    const table = page.getByRole('table', { name: 'Ranking', exact: true }).or(page.locator('main'));
    expect(await table.first().innerText()).toContain('Dongguan');
    expect(await page.getByText('Synthetic').count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it('asks which city a name means, and takes the answer', async () => {
    const { page } = await open({ at: '/data' });
    const text =
      'city,sector,year,indicator,value\nSuzhou,building,2024,B2-04,50\nDongguan,building,2024,B2-04,60\n';
    await page.getByLabel('Add data files').setInputFiles(csv('names.csv', text));
    await ready(page);
    const problem = page
      .getByRole('table', { name: 'Problems' })
      .getByRole('row')
      .filter({ hasText: 'Suzhou' });
    expect(await problem.innerText()).toMatch(/320500|CN-SU|苏州/);
    await problem.getByRole('combobox').selectOption({ index: 1 });
    await problem.getByRole('button', { name: 'Apply' }).click();
    await ready(page);
    await page.waitForFunction(() => !document.body.innerText.includes('Which city'));
    expect(await count(page, 'loaded')).toBe(2);
  });

  it('undoes an import, and the demonstration is back as it was', async () => {
    const { page } = await open({ at: '/data' });
    const before = await page.locator('h1').innerText();
    await page
      .getByLabel('Add data files')
      .setInputFiles(csv('one.csv', 'city,sector,year,indicator,value\nDongguan,building,2024,B2-04,60\n'));
    await ready(page);
    await page.waitForFunction(old => document.querySelector('h1')?.innerText !== old, before);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await ready(page);
    await page.waitForFunction(old => document.querySelector('h1')?.innerText === old, before);
  });

  it('keeps the page answering while 200,000 rows are read', async () => {
    const { page } = await open({ at: '/data' });
    const rows = ['city,sector,year,indicator,value'];
    for (let city = 0; city < 1000; city += 1) {
      for (let year = 2015; year < 2025; year += 1) {
        for (let i = 1; i <= 20; i += 1)
          rows.push(`T${city},s,${year},x${i},${(city * 7 + year + i * 13) % 97}`);
      }
    }
    const nodes = [{ code: 'index', parent: null }];
    const indicators = Array.from({ length: 20 }, (_, i) => ({ code: `x${i + 1}`, parent: 'index' }));
    const framework = { schema: 'gsc-framework/1', id: 'large', name: 'Large', nodes, indicators };
    await page.getByLabel('Framework file').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(framework)),
    });
    await ready(page);
    await page.evaluate(() => {
      const state = { worst: 0, last: performance.now() };
      Object.assign(window, { gaps: state });
      const tick = (): void => {
        const now = performance.now();
        state.worst = Math.max(state.worst, now - state.last);
        state.last = now;
        setTimeout(tick, 10);
      };
      tick();
    });
    await page.getByLabel('Add data files').setInputFiles(csv('large.csv', rows.join('\n')));
    await page.waitForFunction(() => /200,000/.test(document.body.innerText), undefined, { timeout: 90_000 });
    await ready(page);
    expect(await count(page, 'loaded')).toBe(200_000);
    const worst = await page.evaluate(() => (window as unknown as { gaps: { worst: number } }).gaps.worst);
    console.log(`longest time the page did not answer while 200,000 rows were read: ${Math.round(worst)} ms`);
  });
});

describe('the same inputs', () => {
  it('give byte-identical scores from the command line and from the page, for the demonstration data', async () => {
    const { page } = await open({ at: '/rankings' });
    const data = ['building', 'furniture', 'shoe-making', 'paper', 'machinery', 'retail'];
    const fromCommand = commandLineScores(
      ...['gsc-b', 'gsc-m'].flatMap(f => ['--framework', `datasets/${f}/framework.json`]),
      ...data.flatMap(d => ['--data', `datasets/demo/demo-${d}.csv`]),
      '--method',
      'datasets/demo/method.json',
    );
    const fromPage = await downloadedScores(page);
    expect(fromPage.length).toBeGreaterThan(100_000);
    expect(fromPage.equals(fromCommand)).toBe(true);
  });

  it('give a byte-identical audit and byte-identical runs from one process and from the workers of the page', async () => {
    const uncertainty = {
      runs: 300,
      seed: 7,
      weightNoise: 0.2,
      alternatives: [{ step: 'aggregate', options: [{ method: 'arithmetic' }, { method: 'geometric' }] }],
      leaveOneOut: true,
      sensitivity: { runs: 16, bootstrap: 50 },
    };
    const recipe = { normalise: { method: 'min-max', range: [1, 100] }, uncertainty };
    const method = join(mkdtempSync(join(tmpdir(), 'gsc-method-')), 'method.json');
    writeFileSync(method, JSON.stringify(recipe));
    const framework = join(project, 'datasets/gsc-b/framework.json');
    const data = join(project, 'datasets/demo/demo-building.csv');
    const { page, troubles } = await open({ at: '/data' });
    await page.getByLabel('Framework file').setInputFiles(framework);
    await ready(page);
    await page.getByLabel('Add data files').setInputFiles(data);
    await ready(page);
    await page.goto(page.url().replace('#/data', '#/method'));
    await page.getByLabel('Open a method file').setInputFiles(method);
    await ready(page);
    await page.goto(page.url().replace('#/method', '#/rankings'));
    await ready(page);
    const fromPage = await downloaded(page);
    const folder = commandLineResults(
      ...['--framework', framework, '--data', data, '--method', method],
      '--audit',
    );
    for (const name of ['audit.csv', 'uncertainty.csv', 'sensitivity.csv']) {
      const wanted = readFileSync(join(folder, name));
      expect(wanted.length, name).toBeGreaterThan(100);
      expect(Buffer.from(fromPage[name] ?? new Uint8Array()).equals(wanted), name).toBe(true);
    }
    expect(troubles).toEqual([]);
  });
});

describeShared('a peer-form file', 'golden', () => {
  it('is read with its metadata, and ranks as the independent program does', async () => {
    const { page, troubles } = await open({ at: '/data' });
    await page.getByLabel('Framework file').setInputFiles(sharedPath('golden', 'asem', 'imeta.csv'));
    await ready(page);
    await page.getByLabel('Add data files').setInputFiles(sharedPath('golden', 'asem', 'raw_idata.csv'));
    await ready(page);
    await page.getByText('raw_idata.csv').first().waitFor();
    expect(await count(page, 'rows read')).toBe(51);
    expect(await count(page, 'loaded')).toBe(51);
    const found: unknown = JSON.parse(readShared('golden', 'cases.json'));
    const wanted = Array.isArray(found) ? found.find(c => c.id === 'aggregate-arithmetic') : null;
    const method = join(mkdtempSync(join(tmpdir(), 'gsc-method-')), 'method.json');
    writeFileSync(method, JSON.stringify(wanted.method));
    await page.goto(page.url().replace('#/data', '#/method'));
    await ready(page);
    await page.getByLabel('Open a method file').setInputFiles(method);
    await ready(page);
    await page.goto(page.url().replace('#/method', '#/rankings'));
    await ready(page);
    const fromPage = await downloadedScores(page);
    const fromCommand = commandLineScores(
      ...['--framework', sharedPath('golden', 'asem', 'imeta.csv')],
      ...['--data', sharedPath('golden', 'asem', 'raw_idata.csv'), '--method', method],
    );
    expect(fromPage.equals(fromCommand)).toBe(true);
    const rank = fromPage
      .toString()
      .split('\n')
      .find(line => line.startsWith('AUT,') && line.includes(',Index,'))
      ?.split(',')[6];
    expect(rank).toBe('7');
    expect(troubles).toEqual([]);
  });
});
