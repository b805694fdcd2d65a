import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ready } from '../support/browser.ts';
import { describeShared, readShared, sharedPath } from '../support/shared.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

const manifestSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      expect: z.string(),
      also_accepted: z.array(z.string()).default([]),
      rows: z.number().optional(),
      rows_flagged: z.number().default(0),
      values: z
        .array(
          z.object({
            key: z.tuple([z.string(), z.string(), z.number(), z.string()]),
            value: z.number().nullable(),
          }),
        )
        .default([]),
      problems: z.array(z.object({ line: z.number(), column: z.number().optional() })).default([]),
    }),
  ),
});

const EXACT = 'loads exactly';
const REPORTED = 'loads with a reported problem';
const REFUSED = 'refused with a clear error, earlier data intact';

const report = (page: Page) => page.getByRole('region', { name: 'Import report' });
const problems = (page: Page) => page.getByRole('table', { name: 'Problems' });

/** Every observation of the page, as its own export gives it: key and value. */
async function dataOf(page: Page): Promise<ReadonlyMap<string, number | null>> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Data as CSV' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(
    data.map(row => [
      [row.city_code, row.sector, row.year, row.indicator].join(' '),
      row.value === '' || row.value === undefined ? null : Number(row.value),
    ]),
  );
}

/** Adds a file through the file input, and gives its line in the report. */
async function add(page: Page, path: string, name: string): Promise<string> {
  await page.getByLabel('Add data files').setInputFiles(path);
  const row = report(page).getByRole('row').filter({ hasText: name });
  await row.waitFor({ timeout: 20_000 });
  await ready(page);
  return row.innerText();
}

describeShared('awkward files on the page', 'badcsv', () => {
  const { cases } = manifestSchema.parse(JSON.parse(readShared('badcsv', 'manifest.json')));

  it('end as wanted, every one, and what was there before stays', { timeout: 400_000 }, async () => {
    const { page, troubles, foreign } = await open({ at: '/data' });
    await page.getByLabel('Framework file').setInputFiles(sharedPath('badcsv', 'framework.json'));
    await ready(page);
    await page.getByLabel('Add data files').setInputFiles(sharedPath('badcsv', 'baseline.csv'));
    await report(page).getByRole('row').filter({ hasText: 'baseline.csv' }).waitFor();
    await ready(page);
    const baseline = await dataOf(page);
    const wrong: string[] = [];
    for (const wanted of cases) {
      const say = (text: string) => wrong.push(`${wanted.id}: ${text}`);
      const name = wanted.file.replace(/^.*\//, '');
      const row = await add(page, sharedPath('badcsv', wanted.file), name);
      const told = problems(page).getByRole('row').filter({ hasText: name });
      const places = (await problems(page).count()) === 0 ? [] : await told.allInnerTexts();
      const outcome = row.includes('Refused') ? REFUSED : places.length === 0 ? EXACT : REPORTED;
      if (![wanted.expect, ...wanted.also_accepted].includes(outcome)) say(outcome);
      const data = await dataOf(page);
      if (outcome === REFUSED) {
        if (JSON.stringify([...data]) !== JSON.stringify([...baseline])) say('changed what was there');
      } else {
        const added = data.size - baseline.size;
        const totals = [wanted.rows, (wanted.rows ?? 0) + wanted.rows_flagged];
        const loaded = Number(
          /\t([\d,]+)\t[\d,]+\t[\d,]+\t[^\t]*(\t×)?$/.exec(row)?.[1]?.replaceAll(',', ''),
        );
        if (wanted.rows !== undefined && !totals.includes(added) && !totals.includes(loaded))
          say(`${added} rows`);
        for (const { key, value } of wanted.values) {
          const found = data.get(key.join(' '));
          if (found !== value) say(`${key.join(' ')} is ${found}, not ${value}`);
        }
        for (const { line } of wanted.problems) {
          if (!places.some(text => text.split(/[\t\n]/).includes(String(line)))) say(`line ${line} not told`);
        }
        for (const [key, value] of baseline)
          if (data.get(key) !== value) say(`${key} of the baseline changed`);
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await ready(page);
      }
    }
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
    await page.reload();
    await ready(page);
    expect([...(await dataOf(page))]).toEqual([...baseline]);
  });
});
