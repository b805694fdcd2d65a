import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { EVERY_EXPLAINED, explainedText } from '../../src/state/explained.ts';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

/** What stands in a text only when something went wrong: raw keys, open holes, numbers that are none. */
const BROKEN = /\bexplain\.[a-z]|\{[a-z]+\}|undefined|NaN|\[object|Infinity/;

async function readPages(page: Page, language: 'en' | 'zh'): Promise<string[]> {
  const wrong: string[] = [];
  for (const explained of EVERY_EXPLAINED) {
    const name = explainedText(explained);
    await page.evaluate(
      hash => location.assign(hash),
      `#/method?explain=${name}&lang=${language}&sector=building&year=2024`,
    );
    const panel = page.getByRole('complementary').or(page.getByRole('dialog'));
    await panel.getByRole('combobox').first().waitFor();
    await expect.poll(() => panel.getByRole('combobox').first().inputValue()).toBe(explained.id);
    await expect.poll(() => panel.getByRole('status').count(), { timeout: 20_000 }).toBe(0);
    const text = await panel.innerText();
    const found = BROKEN.exec(text);
    if (found !== null) wrong.push(`${name}: ${found[0]}`);
    const formula = await panel.locator('h3 + p').first().innerText();
    if (formula.trim() === '') wrong.push(`${name}: no formula`);
    if ((await panel.locator('h3').count()) < 4) wrong.push(`${name}: parts missing`);
  }
  return wrong;
}

describe('the page of every method', () => {
  it('has formula, parameters, reference, example and effect, in English', { timeout: 240_000 }, async () => {
    const { page, troubles } = await open({ at: '/method' });
    expect(await readPages(page, 'en')).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('and in Chinese', { timeout: 240_000 }, async () => {
    const { page, troubles } = await open({ at: '/method', language: 'zh' });
    expect(await readPages(page, 'zh')).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe('scenarios', () => {
  it('are kept under names, stand side by side, are renamed, opened, deleted, and undone', async () => {
    const whatIf = encodeURIComponent('{"weight":{"method":"equal"}}');
    const { page } = await open({ at: `/method?sector=building&year=2024&what-if=${whatIf}` });
    const table = page.getByRole('table', { name: 'Scenarios side by side, ranks' });
    await page.getByLabel('Name', { exact: true }).fill('Equal weights');
    await page.getByRole('button', { name: 'Save as scenario' }).click();
    await table.getByRole('row').filter({ hasText: 'Equal weights' }).waitFor();
    await page.getByRole('button', { name: 'Leave the scenario' }).click();
    await ready(page);
    await table.getByRole('button', { name: 'Rename: Equal weights' }).click();
    await table.getByRole('textbox').fill('  <b>All alike</b> ');
    await table.getByRole('button', { name: 'Keep name' }).click();
    const row = table.getByRole('row').filter({ hasText: '<b>All alike</b>' });
    await row.waitFor();
    expect(await row.locator('b').count()).toBe(0);
    expect(await row.innerText()).toMatch(/0\.\d\d/);
    await row.getByRole('button', { name: /^Open/ }).click();
    await page.getByText('What-if: not the published method.').waitFor();
    await table.getByRole('button', { name: /^Delete/ }).click();
    await expect.poll(() => table.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await row.waitFor();
  });
});
