import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const attempts: readonly {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}[] = [
  { name: "Playwright's own", command: 'npx', args: ['playwright', 'install', 'chromium'] },
  {
    name: "the distribution's package",
    command: 'sh',
    args: ['-c', 'apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk'],
  },
];

/**
 * Sees to it that there is a Chromium for the browser tests, and says what it did.
 * Throws when none is there and none can be installed.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return `browser: found ${found}`;
  for (const { name, command, args } of attempts) {
    console.log(`browser: none found; installing ${name}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 });
    const installed = findChromium();
    if (installed !== null) return `browser: installed ${name}, ${installed}`;
  }
  throw new Error(
    'no browser: none of Chromium, Playwright’s build or the distribution’s package is here or can be installed; set CHROMIUM_PATH',
  );
}
