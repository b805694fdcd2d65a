import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../src/state/view.ts';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe finds against WCAG 2.2 AA, as readable lines. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found: readonly Violation[] = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (o: object) => Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
  return found.flatMap(v =>
    v.nodes.slice(0, 5).map(n => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`),
  );
}

async function show(page: Page, screen: string, language: string): Promise<void> {
  await page.evaluate(
    ([s, l]) => {
      location.hash = `#/${s}?lang=${l}`;
    },
    [screen, language],
  );
  await page.waitForTimeout(100);
  await ready(page);
}

describe.each(['en', 'zh'] as const)('every screen, in %s', language => {
  it.each([false, true])('has nothing axe objects to (dark: %s)', async dark => {
    const { page, troubles } = await open({ language, dark });
    const found: string[] = [];
    for (const screen of SCREENS) {
      await show(page, screen, language);
      found.push(...(await violations(page)).map(line => `${screen} ${line}`));
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it.each([320, 768])('does not scroll sideways at %i px', async width => {
    const { page } = await open({ language, width });
    const wide: string[] = [];
    for (const screen of SCREENS) {
      await show(page, screen, language);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${screen}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });

  it('shows no key in the place of a word, and one heading', async () => {
    const { page } = await open({ language });
    const raw: string[] = [];
    for (const screen of SCREENS) {
      await show(page, screen, language);
      const text = await page.locator('body').innerText();
      const keys =
        text.match(
          /\b(?:app|shell|files|recipe|audit|compare|overview|rankings|city|indicators|publishing|figure|data|score|rank|grade|method|issue)\.[a-z][a-z.-]+\b/g,
        ) ?? [];
      raw.push(...keys.filter(k => !/\.(?:csv|json|zip|svg|png)$/.test(k)).map(k => `${screen}: ${k}`));
      if (/\{\w+\}|undefined|NaN|\[object/.test(text))
        raw.push(`${screen}: ${/\{\w+\}|undefined|NaN|\[object/.exec(text)?.[0]}`);
      if ((await page.locator('h1').count()) !== 1)
        raw.push(`${screen}: ${await page.locator('h1').count()} headings`);
    }
    expect(raw).toEqual([]);
  });
});

describe('with the keyboard only', () => {
  it('every screen can be reached, and the content jumped to', async () => {
    const { page } = await open({ at: '/overview' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('link', { name: 'Rankings', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await ready(page);
    expect(page.url()).toContain('#/rankings');
    await page.getByRole('table', { name: 'Ranking' }).waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('a change of the method is taken back by Ctrl Z', async () => {
    const { page } = await open({ at: '/method' });
    const before = await page.locator('h1').innerText();
    await page.getByLabel('How weights are found').selectOption('equal');
    await ready(page);
    await page.waitForFunction(old => document.querySelector('h1')?.innerText !== old, before);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(old => document.querySelector('h1')?.innerText === old, before);
  });
});

describe('the first visit', () => {
  it('serves every response with the policy, and nothing breaks it', async () => {
    const { page, troubles } = await open();
    const response = await page.request.get(page.url().split('#')[0] ?? '');
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
    expect(troubles).toEqual([]);
  });
});
