import type { Page } from 'playwright';
import { ready } from './browser.ts';

/** Adds a file of one value. */
export const add = (page: Page, name: string, value = 60): Promise<void> =>
  page.getByLabel('Add data files').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `city,sector,year,indicator,value\nDongguan,building,${1950 + (value % 50)},B2-04,${value}\n`,
    ),
  });

/** Number of the last saving that is on disk. */
export const savedNumber = async (page: Page): Promise<number> =>
  Number(await page.evaluate(() => document.documentElement.dataset['saved']));

/** Waits until something after `number` is on disk. */
export const savedAfter = (page: Page, number: number): Promise<unknown> =>
  page.waitForFunction(n => Number(document.documentElement.dataset['saved']) > n, number);

/** Names of the files in the report. */
export const files = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main')].flatMap(m => m.innerText.match(/\bf\d+\.csv\b/g) ?? []),
  );

/** Loads the page again and waits until it is ready. */
export const again = async (page: Page): Promise<void> => {
  await page.reload();
  await ready(page);
};

/** False after a while. */
export const after = (ms: number): Promise<false> =>
  new Promise(resolve => setTimeout(() => resolve(false), ms));
