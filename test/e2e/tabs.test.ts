import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { ready, type Visit, visit } from '../support/browser.ts';
import { add, after, again, files, savedAfter, savedNumber } from '../support/workspace-page.ts';

let url: string;
let close: () => Promise<void>;
const open: Visit[] = [];

beforeAll(async () => {
  ({ url, close } = await serve(await build(), 0));
});
afterAll(async () => {
  for (const visited of open) await visited.close();
  await close();
});

async function opened(): Promise<Page> {
  const visited = await visit(url, { at: '/data' });
  open.push(visited);
  return visited.page;
}

describe('two tabs and more', () => {
  it('one keeps, the other says so and follows; whoever works takes over', async () => {
    const first = await opened();
    await add(first, 'f1.csv');
    await ready(first);
    const second = await first.context().newPage();
    await second.goto(`${url}#/data?lang=en`);
    await ready(second);
    await second.getByText('open in another tab').waitFor();
    await add(first, 'f2.csv', 61);
    await second.getByText('f2.csv').first().waitFor();
    await second.getByRole('button', { name: 'Work here' }).click();
    await first.getByText('open in another tab').waitFor();
    expect(await second.getByText('open in another tab').count()).toBe(0);
    await second.close();
    await first.getByText('open in another tab').waitFor({ state: 'detached' });
  });

  it('of five, in which somebody works here and there, lose nothing that was acknowledged', async () => {
    const first = await opened();
    const pages = [first];
    for (let i = 1; i < 5; i += 1) {
      const page = await first.context().newPage();
      await page.goto(`${url}#/data?lang=en`);
      pages.push(page);
    }
    for (const page of pages) await ready(page);
    const acknowledged: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const page = pages[(step * 7 + (step >> 1)) % pages.length] ?? first;
      const number = await savedNumber(page);
      await add(page, `f${step}.csv`, step);
      const isSaved = await Promise.race([savedAfter(page, number).then(() => true), after(8000)]);
      const isRefused = (await page.getByText('Another tab has saved').count()) > 0;
      if (isSaved && !isRefused) acknowledged.push(`f${step}.csv`);
    }
    expect(acknowledged.length).toBeGreaterThan(6);
    for (const page of pages) await ready(page);
    await again(first);
    expect(await files(first)).toEqual(expect.arrayContaining(acknowledged));
    const numbers = await Promise.all(pages.map(savedNumber));
    expect(new Set(numbers).size).toBe(1);
  }, 180_000);
});
