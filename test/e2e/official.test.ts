import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

describe("an official's visit", () => {
  it('begins with one sentence about the own city, and finds it in the ranking with grade and coverage', async () => {
    const { page, troubles, foreign } = await open();
    expect(await page.locator('h1').innerText()).toMatch(/Dongguan/);
    await page.getByRole('link', { name: 'Rankings', exact: true }).click();
    await ready(page);
    const table = page.getByRole('table', { name: 'Ranking', exact: true });
    await table.waitFor();
    const heads = await table.getByRole('columnheader').allInnerTexts();
    for (const name of ['Rank', 'City', 'Score', 'Grade', 'Coverage']) {
      expect(
        heads.some(h => h.trim().startsWith(name)),
        name,
      ).toBe(true);
    }
    const row = table.getByRole('row').filter({ hasText: 'Dongguan' }).first();
    expect(await row.innerText()).toMatch(/\d\d\.\d/);
    expect(await page.getByText('Synthetic').count()).toBeGreaterThan(0);
    expect(await page.getByText('Manila').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it('changes sector and year, and the link says so', async () => {
    const { page } = await open({ at: '/rankings' });
    const before = await page.getByRole('table', { name: 'Ranking', exact: true }).innerText();
    await page.getByRole('combobox', { name: 'Sector' }).selectOption({ label: 'Furniture' });
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2022');
    await ready(page);
    await page.waitForFunction(old => document.querySelector('table')?.innerText !== old, before);
    expect(page.url()).toContain('sector=furniture');
    expect(page.url()).toContain('year=2022');
    const link = page.url();
    const again = await open({ at: new URL(link).hash.slice(1).replace(/[?&]lang=\w+/, '') });
    const table = (visited: typeof page) =>
      visited.getByRole('table', { name: 'Ranking', exact: true }).innerText();
    expect(await table(again.page)).toBe(await table(page));
  });

  it('reads everything in Chinese, and a change of language keeps the view', async () => {
    const { page, troubles } = await open({ at: '/rankings?sector=furniture&year=2023', language: 'zh' });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByRole('link', { name: '排名', exact: true }).count()).toBeGreaterThan(0);
    expect(await page.locator('h1').innerText()).toMatch(/东莞|家具/);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await ready(page);
    expect(page.url()).toContain('sector=furniture');
    expect(page.url()).toContain('year=2023');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(troubles).toEqual([]);
  });

  it('opens a city, and walks a score down to the line of the file', async () => {
    const { page } = await open({ at: '/city?city=CN-DG&sector=building&year=2024&trace=B5-01' });
    const panel = page.getByRole('dialog').or(page.getByRole('complementary')).last();
    await panel.waitFor();
    const text = await panel.innerText();
    expect(text).toContain('demo-building.csv');
    expect(text).toMatch(/CN-DG.*B5-01/);
    await page.keyboard.press('Escape');
    await ready(page);
    expect(page.url()).not.toContain('trace=');
  });

  it('compares cities it chooses, at most eight', async () => {
    const { page } = await open({ at: '/compare?cities=CN-DG,CN-SZ,CN-SH,CN-SU,SG-SG,JP-TK,CN-GZ' });
    await page.getByLabel('Add a city').selectOption({ label: 'Foshan' });
    await ready(page);
    expect(page.url()).toContain('CN-FS');
    expect(await page.getByLabel('Add a city').count()).toBe(0);
    await page.getByRole('button', { name: 'Remove Foshan' }).click();
    expect(page.url()).not.toContain('CN-FS');
  });
});

describe('a link', () => {
  it('that names what does not exist is followed as far as it goes, and says what was left out', async () => {
    const { page } = await open({ at: '/rankings?sector=shipbuilding&year=1850&colour=blue&sort=sideways' });
    const notices = await page.getByRole('status').allInnerTexts();
    const text = notices.join(' ');
    for (const found of ['shipbuilding', '1850', 'colour', 'sideways']) expect(text).toContain(found);
    expect(await page.getByRole('table', { name: 'Ranking', exact: true }).count()).toBe(1);
  });

  it('carries a what-if, which is marked as a scenario and can be left', async () => {
    const whatIf = encodeURIComponent('{"weight":{"method":"equal"}}');
    const { page } = await open({ at: `/rankings?what-if=${whatIf}` });
    expect(await page.getByText('Scenario').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Leave the scenario' }).click();
    await ready(page);
    expect(page.url()).not.toContain('what-if');
  });
});
