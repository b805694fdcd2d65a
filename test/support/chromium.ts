import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Flags that keep a Chromium quiet on a closed network and running as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, the distribution's, or Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  const own = chromium.executablePath();
  return [wanted, ...PLACES, own].find(path => path !== undefined && path !== '' && existsSync(path)) ?? null;
}
