import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { visit } from '../support/browser.ts';

/** What a reader waits for. */
export interface PageTiming {
  /** Median from the page's start to the first row of the ranking, with a warm cache. */
  readonly warmMs: number;
  readonly slowestMs: number;
}

/** Time from the start of the page to the first row of the demonstration data's ranking, in a real Chromium. */
export async function measurePage(runs = 5): Promise<PageTiming> {
  const { url, close } = await serve(await build(), 0);
  try {
    const { page, context, close: leave } = await visit(url, { at: '/overview' });
    await context.addInitScript({ content: WATCH_FOR_RANKING });
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.goto('about:blank');
      await page.goto(`${url}#/rankings?lang=en`);
      await page.waitForFunction(() => 'rankingAt' in window, undefined, { timeout: 60_000 });
      times.push(await page.evaluate(() => Number(Reflect.get(window, 'rankingAt'))));
    }
    await leave();
    times.sort((a, b) => a - b);
    return { warmMs: times[runs >> 1] ?? 0, slowestMs: times.at(-1) ?? 0 };
  } finally {
    await close();
  }
}

/** Runs in the page before anything else: notes when the ranking has its first row. Text, as no helper of ours is there. */
const WATCH_FOR_RANKING = `
  const watcher = new MutationObserver(() => {
    if (document.querySelector('table[aria-label="Ranking"] tbody td') === null) return;
    window.rankingAt = performance.now();
    watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true });
`;
