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
  /** What was sent, or tried to be sent, to any other host than the app's own: requests of the page, arrivals at the sink. */
  readonly foreign: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: 'en' | 'zh';
  /** Address after `#`, e.g. `/rankings?sector=building`. */
  readonly at?: string;
  /** Lets the page keep itself for visits without a network; else each visit would fetch all of it twice. */
  readonly keepsOffline?: boolean;
  /** Folder of the profile; else a new one. */
  readonly profile?: string;
}

/** The app's own address, and the hosts a Chromium asks by itself, whatever page it shows. */
const EXCLUDED = ['127.0.0.1', '*.googleapis.com', '*.google.com', '*.gstatic.com', '*.gvt1.com']
  .map(host => `EXCLUDE ${host}`)
  .join(', ');

/** Opens the app in a real Chromium with an empty profile and waits until nothing is being computed. */
export async function visit(appUrl: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1440, height = 1000, dark = false, language = 'en', at = '/overview' } = options;
  const { keepsOffline = false, profile = mkdtempSync(join(tmpdir(), 'gsc-profile-')) } = options;
  const executablePath = findChromium();
  const sink = await openSink();
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP * 127.0.0.1:${sink.port}, ${EXCLUDED}`],
    ...(executablePath === null ? {} : { executablePath }),
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    serviceWorkers: keepsOffline ? 'allow' : 'block',
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
  const requested: string[] = [];
  const origin = new URL(appUrl).origin;
  context.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data|about|chrome):/.test(url)) requested.push(url);
  });
  const mark = at.includes('?') ? '&' : '?';
  await page.goto(`${appUrl}#${at}${mark}lang=${language}`);
  await ready(page);
  const close = async (): Promise<void> => {
    await context.close();
    await sink.close();
  };
  return { context, page, troubles, foreign: () => [...requested, ...sink.arrivals], close };
}

/** Waits until the page says that nothing is being computed. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="true"]', { timeout: 60_000 });
}
