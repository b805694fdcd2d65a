import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';
import { add, again, files, savedAfter, savedNumber } from '../support/workspace-page.ts';

const open = visitor();
const list = (page: Page) => page.getByRole('table', { name: 'Workspaces in this browser' });
const row = (page: Page, name: string) => list(page).getByRole('row').filter({ hasText: name });

describe('workspaces', () => {
  it('are kept side by side: copied, named, opened, deleted and brought back', async () => {
    const { page, troubles } = await open({ at: '/data' });
    const first = await savedNumber(page);
    await add(page, 'f1.csv');
    await savedAfter(page, first);
    await ready(page);
    await page.getByRole('button', { name: 'Go on in a copy' }).click();
    await expect.poll(() => list(page).getByRole('row').count()).toBe(3);
    await list(page)
      .getByRole('button', { name: /^Rename/ })
      .first()
      .click();
    await list(page).getByRole('textbox').fill(' <i>Second</i>  round ');
    await list(page).getByRole('button', { name: 'Keep name' }).click();
    await row(page, '<i>Second</i> round').waitFor();
    expect(await row(page, 'Second').getByRole('button', { name: /^Open/ }).count()).toBe(0);
    const second = await savedNumber(page);
    await add(page, 'f2.csv', 61);
    await savedAfter(page, second);
    await ready(page);
    expect(new Set(await files(page))).toEqual(new Set(['f1.csv', 'f2.csv']));

    await list(page)
      .getByRole('button', { name: /^Open: (?!<i>)/ })
      .first()
      .click();
    await expect.poll(async () => [...new Set(await files(page))]).toEqual(['f1.csv']);
    await ready(page);
    await again(page);
    await expect.poll(async () => [...new Set(await files(page))]).toEqual(['f1.csv']);

    await list(page).getByRole('button', { name: 'Open: <i>Second</i> round' }).click();
    await expect.poll(async () => new Set(await files(page)).size).toBe(2);
    await ready(page);
    await list(page)
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await expect.poll(() => list(page).getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(() => list(page).getByRole('row').count()).toBe(3);
    expect(troubles).toEqual([]);
  });
});
