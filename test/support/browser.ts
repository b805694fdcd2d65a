import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { openSink } from './sink.ts';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors the page threw or logged, and policy violations, so far. */
  readonly troubles: readonly string[];
  /** Requests that reached any other host than the app's own. */
  readonly arrivals: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'en' | 'zh';
  /** Address after `#`, e.g. `/rankings?sector=building`. */
  readonly at?: string;
}

/** Opens the app in a real Chromium with an empty profile and waits until nothing is being computed. */
export async function visit(appUrl: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1440, height = 1000, dark = false, language = 'en', at = '/overview' } = options;
  const executablePath = findChromium();
  const sink = await openSink();
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'gsc-profile-')), {
    headless: true,
    args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP * 127.0.0.1:${sink.port}, EXCLUDE 127.0.0.1`],
    ...(executablePath === null ? {} : { executablePath }),
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const troubles: string[] = [];
  page.on('pageerror', problem => troubles.push(problem.message));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const mark = at.includes('?') ? '&' : '?';
  await page.goto(`${appUrl}#${at}${mark}lang=${language}`);
  await ready(page);
  const close = async (): Promise<void> => {
    await context.close();
    await sink.close();
  };
  return { context, page, troubles, arrivals: sink.arrivals, close };
}

/** Waits until the page says that nothing is being computed. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000 });
}
