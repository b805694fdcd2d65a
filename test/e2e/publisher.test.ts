import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ready } from '../support/browser.ts';
import { visitor } from '../support/visits.ts';

const open = visitor();

/** The bytes of what a button saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path());
}

/** Width and height of a PNG, in pixels. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function verify(page: Page, label: string, name: string, content: Buffer | string): Promise<string> {
  await page
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await page
    .getByRole('heading', { name: new RegExp(name.replace('.', '\\.')) })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /Open (it|as recomputed)|打开/ })
    .first()
    .waitFor({ timeout: 60_000 });
  return page.locator('main').innerText();
}

describe("a publisher's journey", () => {
  it('exports a figure that is complete by itself, as SVG, PNG and CSV', async () => {
    const { page, troubles, foreign } = await open({
      at: '/publish?figure=ranking&sector=building&year=2024',
    });
    const svg = (await saved(page, 'Download SVG')).toString();
    const heading = await page.locator('h1').innerText();
    const id = /[A-Z]-[0-9A-Z]{4}/.exec(heading)?.[0] ?? 'no id';
    for (const wanted of ['<svg', 'Synthetic', '模拟数据', 'Dongguan', id]) expect(svg).toContain(wanted);
    expect(svg).toMatch(/<metadata/);
    expect(svg).not.toMatch(/foreignObject|<script|href="http|url\(http|var\(--/);
    const png = await saved(page, 'Download PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = sizeOf(png);
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(600);
    expect(png.includes(Buffer.from(id))).toBe(true);
    const csv = (await saved(page, 'Download CSV')).toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Synthetic');
    expect(csv).toContain('Dongguan');
    expect(troubles).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  it('draws Chinese letters into the figure, in the Chinese interface', async () => {
    const { page } = await open({ at: '/publish?figure=ranking&sector=building&year=2024', language: 'zh' });
    const button = page.getByRole('button', { name: /SVG/ });
    const waiting = page.waitForEvent('download');
    await button.click();
    const svg = readFileSync(await (await waiting).path(), 'utf8');
    for (const wanted of ['东莞', '得分', '数据来源', 'Synthetic']) expect(svg).toContain(wanted);
  });

  it.each(['en', 'zh'] as const)(
    'saves a snapshot that is verified when it comes back (%s)',
    async language => {
      const { page, troubles } = await open({ at: '/publish?sector=building&year=2024', language });
      const zh = language === 'zh';
      const snapshot = await saved(page, zh ? '保存' : 'Save snapshot');
      const label = zh ? /核验/ : /Verify a file/;
      await page
        .getByLabel(label)
        .setInputFiles({ name: 'mine.gsc.json', mimeType: 'application/json', buffer: snapshot });
      await page
        .getByText(zh ? '核验一致：复算结果相同' : 'Verified: recomputed with the same result')
        .waitFor({ timeout: 60_000 });
      expect(troubles).toEqual([]);
    },
  );

  it('finds one digit changed in a value, in a score and in the method, and names what differs', async () => {
    const { page } = await open({ at: '/publish?sector=building&year=2024' });
    const text = plain(await saved(page, 'Save snapshot'));
    const changes: readonly (readonly [string, (whole: string) => string])[] = [
      [
        'value',
        whole => whole.replace(/("value":\[)(\d)/, (_, head, digit) => `${head}${(Number(digit) + 1) % 10}`),
      ],
      [
        'score',
        whole =>
          whole.replace(
            /(CN-DG,building,2024,GSC-B,3,\d+\.)(\d)/,
            (_, head, digit) => `${head}${(Number(digit) + 1) % 10}`,
          ),
      ],
      ['method', whole => whole.replace('"minCoverage":0.7', '"minCoverage":0.6')],
    ];
    for (const [what, change] of changes) {
      const changed = change(text);
      expect(changed, what).not.toBe(text);
      const said = await verify(page, 'Verify a file', `${what}.gsc.json`, changed);
      expect(said, what).toMatch(/Differs/);
      expect(said, what).not.toContain('Verified: recomputed');
      if (what === 'score') expect(said).toContain('Dongguan');
      await page.getByRole('button', { name: 'Close' }).last().click();
    }
  });

  it('opens a snapshot as the workspace, and goes back to what was there', async () => {
    const { page } = await open({ at: '/publish?sector=furniture&year=2022' });
    const snapshot = await saved(page, 'Save snapshot');
    const fresh = await open({ at: '/publish' });
    await verify(fresh.page, 'Verify a file', 'mine.gsc.json', snapshot);
    await fresh.page.getByRole('button', { name: 'Open it' }).click();
    await ready(fresh.page);
    await fresh.page.waitForFunction(() => location.hash.includes('sector=furniture'));
    expect(fresh.page.url()).toContain('year=2022');
    await fresh.page.getByRole('button', { name: 'Undo' }).first().click();
    await ready(fresh.page);
    expect(await fresh.page.getByText('Synthetic').count()).toBeGreaterThan(0);
  });

  it('is told when a file is no snapshot', async () => {
    const { page, troubles } = await open({ at: '/publish' });
    await page.getByLabel('Verify a file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"schema":"other"}'),
    });
    await page.getByText('The file was not opened', { exact: false }).waitFor();
    expect(troubles).toEqual([]);
  });
});

/** A snapshot as text, whether it was saved plain or compressed. */
const plain = (file: Buffer): string => (file[0] === 0x1f ? gunzipSync(file) : file).toString();
