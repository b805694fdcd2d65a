import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';
import { SCREENS } from '../../src/state/view.ts';
import { visit } from './browser.ts';

/**
 * Takes a picture of every screen, in both languages, at three widths, light and dark, into `screenshots/`.
 * With `--readme` only the one picture the README shows. Other words choose screens, e.g. `rankings city`.
 */
const WIDTHS = [1440, 768, 320] as const;
const folder = new URL('../../screenshots/', import.meta.url).pathname;
const readmePicture = new URL('../../public/screenshot.png', import.meta.url).pathname;

const words = process.argv.slice(2);
const chosen = SCREENS.filter(s => words.includes(s));
const { url, close } = await serve(await build(), 0);
mkdirSync(folder, { recursive: true });
try {
  if (words.includes('--readme')) {
    const { page, close: leave } = await visit(url, { at: '/rankings', height: 900 });
    await page.screenshot({ path: readmePicture });
    await leave();
  } else {
    for (const language of ['en', 'zh'] as const) {
      for (const width of WIDTHS) {
        for (const dark of [false, true]) {
          const { page, troubles, close: leave } = await visit(url, { width, dark, language });
          for (const screen of chosen.length > 0 ? chosen : SCREENS) {
            await page.goto(`${url}#/${screen}?lang=${language}`);
            await page.waitForTimeout(400);
            await page.waitForSelector('html[data-ready="true"]');
            await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
            const name = `${screen}-${language}-${width}${dark ? '-dark' : ''}.png`;
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            await page.screenshot({ path: join(folder, name), fullPage: true });
            console.log(name, overflow > 0 ? `scrolls sideways by ${overflow} px` : '');
          }
          for (const trouble of troubles) console.log(`  trouble: ${trouble}`);
          await leave();
        }
      }
    }
  }
} finally {
  await close();
}
