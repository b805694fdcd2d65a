import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});
const problem = (page: Page, text: string) =>
  page.getByRole('table', { name: 'Problems' }).getByRole('row').filter({ hasText: text }).first();
const loaded = async (page: Page): Promise<number> => {
  const text = await page.getByRole('region', { name: 'Import report' }).locator('dl').innerText();
  return Number(/([\d,]+)\s*loaded/.exec(text)?.[1]?.replaceAll(',', ''));
};

/** Answers the question of a problem by what is offered, and waits until the file is read again. */
async function answer(page: Page, text: string, label: string | RegExp): Promise<void> {
  const row = problem(page, text);
  const select = row.getByRole('combobox');
  const value = await select.locator('option').filter({ hasText: label }).first().getAttribute('value');
  await select.selectOption(value);
  await row.getByRole('button', { name: 'Apply' }).click();
  await page.waitForTimeout(100);
  await ready(page);
}

async function saved(page: Page, button: string | RegExp): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

describe('the way of a file into the data', () => {
  it('asks for columns, sectors, indicators and cells, and takes each answer as one step', async () => {
    const { page, troubles } = await open({ at: '/data' });
    await page
      .getByLabel('Add data files')
      .setInputFiles(
        csv(
          'bureau.csv',
          '城市,领域,年份,指标,结果,批注',
          '东莞市,住建,2024,绿色率,61.4x,a',
          '天津市,住建,2024,绿色率,63.3,b',
        ),
      );
    await problem(page, '结果').waitFor();
    await ready(page);
    await answer(page, '结果', /^value$/);
    expect(await loaded(page)).toBe(0);
    await answer(page, '住建', /^building/);
    await answer(page, '绿色率', /^B2-04/);
    expect(await loaded(page)).toBe(1);
    await answer(page, '批注', 'leave it out');
    const cell = problem(page, '61.4x');
    await cell.getByLabel('Correct the cell').fill('61.4');
    await cell.getByRole('button', { name: 'Apply' }).click();
    await page.waitForTimeout(100);
    await ready(page);
    expect(await loaded(page)).toBe(2);
    const mapping = await saved(page, 'Save the answers given about bureau.csv');
    expect(JSON.parse(mapping)).toEqual({
      schema: 'gsc-mapping/1',
      name: 'bureau',
      choice: {
        columns: { 结果: 'value', 批注: 'ignore' },
        sectors: { 住建: 'building' },
        indicators: { 绿色率: 'B2-04' },
      },
    });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await ready(page);
    expect(await loaded(page)).toBe(1);

    await page.getByRole('button', { name: 'Remember the answers given about bureau.csv' }).click();
    await page.getByLabel('New files are read').selectOption({ label: 'by the answers of “bureau”' });
    const again = csv('again.csv', '城市,领域,年份,指标,结果,批注', '东莞市,住建,2022,绿色率,60,c');
    await page.getByLabel('Add data files').setInputFiles(again);
    await expect.poll(() => loaded(page)).toBe(2);
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(() => page.getByLabel('New files are read').count()).toBe(0);
    expect(troubles).toEqual([]);

    const next = await open({ at: '/data' });
    await next.page
      .getByLabel('Open a mapping profile')
      .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(mapping) });
    await expect
      .poll(() => next.page.getByLabel('New files are read').locator('option:checked').innerText())
      .toBe('by the answers of “bureau”');
    await next.page
      .getByLabel('Add data files')
      .setInputFiles(csv('next.csv', '城市,领域,年份,指标,结果,批注', '东莞市,住建,2023,绿色率,60,c'));
    await next.page.getByText('next.csv').first().waitFor();
    await ready(next.page);
    expect(await loaded(next.page)).toBe(1);
  });

  it('keeps earlier values until the reader says otherwise, and gives the problems with their rows', async () => {
    const { page } = await open({ at: '/data' });
    const head = 'city,sector,year,indicator,value';
    await page
      .getByLabel('Add data files')
      .setInputFiles(
        csv('one.csv', head, 'Dongguan,building,2024,B2-04,60', 'Tianjin,building,2024,B2-04,50'),
      );
    await page.getByText('one.csv').first().waitFor();
    await ready(page);
    await page
      .getByLabel('Add data files')
      .setInputFiles(
        csv('two.csv', head, 'Dongguan,building,2024,B2-04,70', 'Beijing,building,2024,B2-04,55'),
      );
    await problem(page, 'two.csv').waitFor();
    await ready(page);
    expect(await saved(page, 'Data as CSV')).toMatch(/CN-DG,[^\n]*,B2-04,60,/);
    const problems = await saved(page, 'Download the problems to send back');
    expect(problems).toContain('"Dongguan,building,2024,B2-04,70"');
    await answer(page, 'two.csv', 'values of this file stand');
    expect(await saved(page, 'Data as CSV')).toMatch(/CN-DG,[^\n]*,B2-04,70,/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await ready(page);
    expect(await saved(page, 'Data as CSV')).toMatch(/CN-DG,[^\n]*,B2-04,60,/);
  });

  it('cuts no lines out of a packed file: says where a value stands, and gives its problems without a row', async () => {
    const { page, troubles } = await open({ at: '/data' });
    const [head = '', first = '', ...rows] = readFileSync('datasets/demo/demo-building.csv', 'utf8').split(
      '\n',
    );
    const wrong = first.replace(/,4,/, ',x?,');
    await page.getByLabel('Add data files').setInputFiles({
      name: 'packed.csv.gz',
      mimeType: 'application/gzip',
      buffer: gzipSync([head, wrong, ...rows].join('\n')),
    });
    await problem(page, 'packed.csv.gz').waitFor();
    await ready(page);
    const problems = await saved(page, 'Download the problems to send back');
    expect(problems).toMatch(/packed\.csv\.gz,.*,\r?\n$/);
    await page.goto(page.url().replace(/#.*/, '#/city?city=CN-DG&sector=building&year=2024&trace=B5-01'));
    const source = page.getByRole('region', { name: /of packed\.csv\.gz with its neighbours/ });
    await source.getByText('SHA-256').waitFor();
    expect(await source.locator('ol').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows a line of a file in the encoding that is tried', async () => {
    const { page } = await open({ at: '/data' });
    const latin = Buffer.from(
      'city,sector,year,indicator,value,source\nDongguan,building,2024,B2-04,60,Zürich é\n',
      'latin1',
    );
    await page
      .getByLabel('Add data files')
      .setInputFiles({ name: 'latin.csv', mimeType: 'text/csv', buffer: latin });
    const row = problem(page, 'latin.csv');
    await row.getByRole('combobox').selectOption('windows-1252');
    await row.getByText('Zürich é').waitFor();
    await row.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => loaded(page)).toBe(1);
  });

  it('gives a bureau a table that comes back without a problem', async () => {
    const { page } = await open({ at: '/data?sector=building&year=2024&city=CN-DG' });
    const template = await saved(page, /^For a bureau: Building, 2024/);
    const lines = template
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(20);
    const filled = lines.map((line, i) => (i === 0 ? line : line.replace(',,', ',50,')));
    await page.getByLabel('Add data files').setInputFiles(csv('filled.csv', ...filled));
    await page.getByText('filled.csv').first().waitFor();
    await ready(page);
    expect(await loaded(page)).toBe(lines.length - 1);
  });
});
