import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

const table = (page: Page) => page.getByRole('table', { name: 'Ranking', exact: true });
const control = (page: Page) => page.getByRole('button', { name: /^Interval 90%|^No intervals$/ });
const panel = (page: Page) => page.getByRole('region', { name: 'Uncertainty runs' });

/** Notes every task of the main thread that takes 50 ms or more, from now on. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(e => e.duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(globalThis, 'tasks') as number[])));

/** Presses a button inside the page; ms until the page shows a text. */
function pressedUntil(button: Element, text: string): Promise<number> {
  const start = performance.now();
  return new Promise(resolve => {
    const look = (): void => {
      if (document.body.textContent?.includes(text)) resolve(performance.now() - start);
      else setTimeout(look, 5);
    };
    if (button instanceof HTMLElement) button.click();
    look();
  });
}

/** Asks for other runs in the panel, and waits until they have begun. */
async function ask(page: Page, runs: number, seed: number): Promise<void> {
  const fill = async (name: string, value: number): Promise<void> => {
    const field = panel(page).getByRole('spinbutton', { name, exact: true });
    await field.fill(String(value));
    await field.press('Enter');
  };
  await fill('Runs', runs);
  await fill('Seed', seed);
  await panel(page).getByRole('button', { name: 'Run again' }).click();
}

describe('uncertainty runs', () => {
  it('show intervals, tie groups and how sure the lead is, in the ranking', async () => {
    const { page, troubles, foreign } = await open({ at: '/rankings?sector=building&year=2024' });
    await table(page).getByRole('columnheader', { name: 'Rank 90%' }).waitFor();
    const row = table(page).getByRole('row').filter({ hasText: 'Ningbo' });
    expect(await row.locator('[data-column="range"]').innerText()).toMatch(/^\d+–\d+$/);
    expect(await table(page).locator('[data-tie="first"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toMatch(/ is above .+ in \d+(\.\d)?% of 1,000 runs/);
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it('of 1,000 leave the page responsive, and are the same for the same seed', async () => {
    const { page } = await open({ at: '/rankings?sector=building&year=2024' });
    await control(page).click();
    const first = await table(page).innerText();
    await watchTasks(page);
    await ask(page, 1000, 7);
    await page.getByRole('button', { name: /^Interval 90%, 1,000 runs, seed 7$/ }).waitFor();
    await ready(page);
    expect(await table(page).getByRole('columnheader', { name: 'Rank 90%' }).count()).toBe(1);
    expect(await longestTask(page)).toBeLessThan(100);
    await ask(page, 1000, 1);
    await page.getByRole('button', { name: /^Interval 90%, 1,000 runs, seed 1$/ }).waitFor();
    await ready(page);
    expect(await table(page).innerText()).toBe(first);
  });

  it('end within half a second of Cancel; the ranks then stand without intervals', async () => {
    const { page } = await open({ at: '/rankings?sector=building&year=2024' });
    await control(page).click();
    await ask(page, 20_000, 3);
    const cancel = panel(page).getByRole('button', { name: 'Cancel' });
    await panel(page)
      .getByText(/[1-9]\d* of 20,000 runs/)
      .waitFor();
    const workers = page.workers().length;
    expect(await cancel.evaluate(pressedUntil, 'The runs were stopped')).toBeLessThan(500);
    await expect.poll(() => page.workers().length, { timeout: 500, interval: 10 }).toBeLessThan(workers);
    expect(await table(page).locator('[data-column="range"]').count()).toBe(0);
    await ask(page, 200, 3);
    await table(page).getByRole('columnheader', { name: 'Rank 90%' }).waitFor();
  });

  it('are never shown beside another score: a change of method takes them away until they are made again', async () => {
    const { page } = await open({ at: '/rankings?sector=building&year=2024' });
    const sentence = page.getByText(/ is above .+ of 1,000 runs/);
    const before = await sentence.innerText();
    const whatIf = encodeURIComponent('{"weight":{"method":"equal"}}');
    await page.evaluate(at => location.assign(at), `#/rankings?sector=building&year=2024&what-if=${whatIf}`);
    await page.getByText('Scenario').first().waitFor();
    await ready(page);
    expect(await sentence.innerText()).not.toBe(before);
  });

  it('stand beside the rank on City, and in words on Compare', async () => {
    const { page } = await open({ at: '/city?city=CN-DG&sector=building&year=2024' });
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/rank \d+ \(\d+–\d+\) of/);
    const compare = await open({ at: '/compare?cities=CN-DG,CN-SH,CA-VC&sector=building&year=2024' });
    const words = compare.page.getByRole('table', { name: 'Is Dongguan really above?' });
    expect(await words.getByRole('row').filter({ hasText: 'Shanghai' }).innerText()).toMatch(
      /is above.*\d%/s,
    );
  });

  it('keep their settings in the method, with undo and in the link', async () => {
    const { page } = await open({ at: '/robustness?sector=building&year=2024' });
    await page.getByRole('spinbutton', { name: 'Runs', exact: true }).fill('300');
    await page.getByRole('spinbutton', { name: 'Runs', exact: true }).press('Enter');
    await page.getByRole('checkbox', { name: 'Leave one indicator out' }).click();
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('button', { name: 'Keep in the method' }).click();
    await page.getByText('Settings of the method file.').waitFor();
    await ready(page);
    const link = new URL(page.url());
    expect(decodeURIComponent(link.hash)).toContain('"leaveOneOut":true');
    const other = await open({ at: link.hash.slice(1) });
    await other.page.getByText('Settings of the method file.').waitFor();
    expect(await other.page.getByRole('spinbutton', { name: 'Runs', exact: true }).inputValue()).toBe('300');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The method names no settings of its own').waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('leaveOneOut');
  });
});
