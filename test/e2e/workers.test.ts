import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

/** Lets the test end workers of the page, or keep them from ever answering. */
const reachWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const made: { name: string; worker: Worker }[] = [];
    const Original = globalThis.Worker;
    Object.assign(globalThis, {
      madeWorkers: made,
      Worker: class extends Original {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          made.push({ name: options?.name ?? 'import', worker: this });
        }
      },
    });
  });

const kill = (page: Page, name: string): Promise<number> =>
  page.evaluate(wanted => {
    const made = Reflect.get(globalThis, 'madeWorkers') as { name: string; worker: Worker }[];
    const found = made.filter(w => w.name === wanted);
    for (const { worker } of found) worker.terminate();
    return found.length;
  }, name);

const whatIf = (page: Page, method: string): Promise<void> =>
  page.evaluate(
    hash => location.assign(hash),
    `#/rankings?sector=building&year=2024&what-if=${encodeURIComponent(method)}`,
  );

const EQUAL = '{"weight":{"method":"equal"}}';
const rows = (page: Page) => page.getByRole('table', { name: 'Ranking', exact: true }).getByRole('row');

/** Lets the clock of the page run on, and takes the way out that it then offers. */
async function startAgain(page: Page): Promise<void> {
  await page.clock.runFor(31_000);
  await page.getByText('This has taken unusually long.').waitFor();
  await page.clock.resume();
  await page.getByRole('button', { name: 'Start again' }).first().click();
  await ready(page);
}

const large = (count: number) => ({
  name: 'large.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'city,sector,year,indicator,value',
      ...Array.from(
        { length: count },
        (_, i) =>
          `Town-${i % 900}Q,building,${1920 + (Math.floor(i / 900) % 100)},B2-0${4 + (Math.floor(i / 90_000) % 2)},${i % 97}`,
      ),
    ].join('\n'),
  ),
});

describe('a worker that dies or falls silent', () => {
  it.each([
    ['the scorer is killed', 'scoring'],
    ['the database is killed', 'database'],
    ['the thread before it is killed', 'engine'],
  ])('%s: the page says so, starts again, and has lost nothing', async (_, name) => {
    const { page } = await open({ at: '/rankings?sector=building&year=2024' });
    await reachWorkers(page);
    await page.clock.install();
    await page.reload();
    await ready(page);
    const before = await rows(page).count();
    expect(await kill(page, name)).toBeGreaterThan(0);
    await whatIf(page, EQUAL);
    await page.waitForSelector('html[data-ready="false"]');
    await startAgain(page);
    expect(await rows(page).count()).toBe(before);
    expect(await page.getByText('What-if: not the published method.').count()).toBe(1);
  });

  it('silent ones are given up the same way', async () => {
    const { page } = await open({ at: '/rankings?sector=building&year=2024' });
    await page.clock.install();
    await page.reload();
    await ready(page);
    const before = await rows(page).count();
    for (const worker of page.workers()) {
      void worker
        .evaluate(() => {
          for (;;);
        })
        .catch(() => undefined);
    }
    await page.waitForTimeout(200);
    await whatIf(page, EQUAL);
    await page.waitForSelector('html[data-ready="false"]');
    await startAgain(page);
    expect(await rows(page).count()).toBe(before);
  });

  it('the reader of files is killed: Cancel brings everything back as it was', async () => {
    const { page } = await open({ at: '/data' });
    await reachWorkers(page);
    await page.reload();
    await ready(page);
    const before = await page.locator('h1').innerText();
    await page.getByLabel('Add data files').setInputFiles(large(150_000));
    await expect.poll(() => kill(page, 'import')).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await ready(page);
    expect(await page.locator('h1').innerText()).toBe(before);
    await page.getByLabel('Add data files').setInputFiles(large(2000));
    await page.getByText('large.csv').first().waitFor();
    await ready(page);
    expect(await page.locator('h1').innerText()).not.toBe(before);
  });
});

describe('a file on its way in', () => {
  it('tells rows and bytes, and is cancelled within half a second', async () => {
    const { page, troubles } = await open({ at: '/data' });
    const before = await page.locator('h1').innerText();
    await page.getByLabel('Add data files').setInputFiles(large(175_000));
    await page.getByText(/File 1 of 1: [\d,]+ of 17\d,\d{3} rows, [\d.]+ MB/).waitFor();
    const took = await page.getByRole('button', { name: 'Cancel' }).evaluate(button => {
      const start = performance.now();
      (button as HTMLElement).click();
      return new Promise<number>(resolve => {
        const look = (): void => {
          if (document.documentElement.dataset.ready === 'true') resolve(performance.now() - start);
          else setTimeout(look, 5);
        };
        look();
      });
    });
    expect(took).toBeLessThan(500);
    expect(await page.locator('h1').innerText()).toBe(before);
    expect(troubles).toEqual([]);
  });
});

describe('a question that needs more memory than there is', () => {
  it('is refused in words, and the database goes on', { timeout: 120_000 }, async () => {
    const { page } = await open({ at: '/sql' });
    const box = page.getByRole('textbox').first();
    const run = page.getByRole('button', { name: 'Ask', exact: true });
    await box.fill(
      'SELECT list(a.value::VARCHAR || b.value::VARCHAR || c.value::VARCHAR) AS x FROM observations a, observations b, observations c',
    );
    await run.click();
    await page
      .getByText(/memory/i)
      .first()
      .waitFor({ timeout: 90_000 });
    await box.fill('SELECT count(*) AS n FROM observations');
    await run.click();
    await page.getByRole('cell', { name: /^27,?\d{3}$/ }).waitFor();
  });
});
