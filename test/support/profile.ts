import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

/** A browser process of its own that can be killed as a crash or a power cut would. */
export interface Killable {
  readonly page: Page;
  kill(): Promise<void>;
}

/** Opens a page in a browser with a profile that outlives it. */
export async function reopen(folder: string, address: string): Promise<Killable> {
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = [...CHROMIUM_ARGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const child = spawn(findChromium() ?? chromium.executablePath(), [...flags, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  });
  const port = await portIn(portFile, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  return {
    page,
    async kill() {
      const gone = once(child, 'exit');
      // The whole group: the browser and the processes it has started.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
      for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
        rmSync(join(folder, name), { force: true });
      }
    },
  };
}

async function portIn(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`browser ended with ${child.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('browser did not open its port');
}
