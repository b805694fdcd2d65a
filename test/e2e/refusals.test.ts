import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

interface Bad {
  readonly what: string;
  readonly input: 'Add data files' | 'Framework file';
  readonly name: string;
  readonly text: string;
  /** What the message has to name. */
  readonly says: RegExp;
}

const NODES = '"nodes":[{"code":"I","parent":null}]';

const CASES: readonly Bad[] = [
  { what: 'an empty file', input: 'Add data files', name: 'empty.csv', text: '', says: /no data rows/i },
  {
    what: 'a PDF named .csv',
    input: 'Add data files',
    name: 'report.csv',
    text: '%PDF-1.7\n%âãÏÓ\n1 0 obj',
    says: /PDF/,
  },
  {
    what: 'a wide table without a year',
    input: 'Add data files',
    name: 'wide.csv',
    text: 'city_code,city,sector,B2-04\nCN-DG,Dongguan,building,60\n',
    says: /year/i,
  },
  {
    what: 'a framework without an index node',
    input: 'Framework file',
    name: 'round.json',
    text: '{"schema":"gsc-framework/1","id":"f","name":"F","nodes":[{"code":"A","parent":"B"},{"code":"B","parent":"A"}],"indicators":[{"code":"x","parent":"A"}]}',
    says: /index|parent/i,
  },
  {
    what: 'weights that are all zero',
    input: 'Framework file',
    name: 'zero.json',
    text: `{"schema":"gsc-framework/1","id":"f","name":"F",${NODES},"indicators":[{"code":"x","parent":"I","weight":0},{"code":"y","parent":"I","weight":0}]}`,
    says: /zero|0/,
  },
];

const ranking = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: 'Rankings', exact: true }).first().click();
  await ready(page);
  const cells = page
    .getByRole('table', { name: 'Ranking', exact: true })
    .locator('[data-column=rank], [data-column=city], [data-column=score], [data-column=grade]');
  await page.locator('td[data-column=score]').first().waitFor();
  const text = (await cells.allTextContents()).join('|');
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  await ready(page);
  return text;
};

describe('a file that is of no use', () => {
  for (const { what, input, name, text, says } of CASES) {
    it(`${what}: says so, and leaves data and ranking as they were`, async () => {
      const { page, troubles } = await open({ at: '/data' });
      const before = await ranking(page);
      expect(before).toMatch(/\d\.\d/);
      await page
        .getByLabel(input)
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
      await page.getByText(name).first().waitFor();
      await ready(page);
      const main = await page.locator('main').innerText();
      const at = main.split('\n').filter(line => says.test(line));
      expect(at.length, main).toBeGreaterThan(0);
      expect(await ranking(page)).toBe(before);
      expect(troubles).toEqual([]);
    });
  }

  it('a method file with an unknown method names the place and what was probably meant', async () => {
    const { page } = await open({ at: '/method' });
    const before = await page.locator('h1').innerText();
    await page.getByLabel('Open a method file').setInputFiles({
      name: 'method.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"normalise":{"method":"min_max"}}'),
    });
    await page.getByText('method.json', { exact: false }).first().waitFor();
    const main = await page.locator('main').innerText();
    expect(main).toContain('min_max');
    expect(main).toContain('min-max');
    expect(await page.locator('h1').innerText()).toBe(before);
  });
});

describe('hostile text', () => {
  it('from a file is shown as text, runs nothing, and asks for nothing', async () => {
    const { page, troubles, foreign } = await open({ at: '/data' });
    const evil = '<img src=x onerror=alert(1)>';
    const rows = `city_code,city,sector,year,indicator,value,source\nXX-1,${evil},building,2024,B2-04,50,javascript:alert(1)\nXX-2,"=cmd|' /C calc'!A0",building,2024,B2-04,60,x\n`;
    await page.getByLabel('Add data files').setInputFiles({
      name: '"><script>alert(2)</script>.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows),
    });
    await ready(page);
    await page.getByText('<script>alert(2)</script>', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'Rankings', exact: true }).first().click();
    await ready(page);
    expect(await page.getByText(evil).count()).toBeGreaterThan(0);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
  });
});
