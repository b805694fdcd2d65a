import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { resolveConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile, META_POLICY, SECURITY_HEADERS } from '../../src/cli/headers.ts';
import { type Served, serve } from '../../src/cli/serve.ts';

const project = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'gsc-serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(join(folder, 'assets', 'engine-abc123.wasm'), new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  writeFileSync(join(folder, 'assets', 'worker-abc123.js'), 'self.onmessage = null;');
  writeFileSync(join(folder, 'assets', 'worker-abc123.js.gz'), gzipSync('self.onmessage = null;'));
  served = await serve(folder, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Status of a request as sent, without a client that tidies the path. */
const rawStatus = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path, headers }, response => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it.each([
    ['', 200],
    ['assets/worker-abc123.js', 200],
    ['assets/engine-abc123.wasm', 200],
    ['nothing-here', 404],
  ])('sends the security headers with /%s', async (path, status) => {
    const response = await fetch(served.url + path);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(response.headers.get(name), name).toBe(value);
    }
  });

  it('listens to this machine only', () => {
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['', 'text/html;charset=utf-8', 'no-cache'],
    ['assets/worker-abc123.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['assets/engine-abc123.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('names type and life of /%s', async (path, type, life) => {
    const { headers } = await fetch(served.url + path);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(life);
  });

  it('sends the compressed twin only to those who accept it', async () => {
    const script = `${served.url}assets/worker-abc123.js`;
    const packed = await fetch(script, { headers: { 'Accept-Encoding': 'gzip' } });
    const plain = await fetch(script, { headers: { 'Accept-Encoding': 'identity' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
  });

  it('refuses to write, and to leave its folder', async () => {
    expect((await fetch(served.url, { method: 'POST', body: 'x' })).status).toBe(405);
    expect(await rawStatus('/../../../../../../etc/passwd')).toBe(404);
    expect(await rawStatus('/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
  });

  it('survives a range that makes no sense', async () => {
    expect(await rawStatus('/index.html', { Range: 'bytes=9-2' })).toBe(200);
    expect((await fetch(served.url)).status).toBe(200);
  });

  it('says when the port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the policy', () => {
  it('is the same in public/_headers', () => {
    expect(readFileSync(join(project, 'public', '_headers'), 'utf8')).toBe(headersFile());
  });

  it('is the same in the built page, less what only a header can say', async () => {
    const { plugins } = await resolveConfig({ root: project, logLevel: 'silent' }, 'build');
    const policy = plugins.find(plugin => plugin.name === 'policy');
    const transform = policy?.transformIndexHtml as (() => unknown) | undefined;
    expect(JSON.stringify(transform?.())).toContain(JSON.stringify(META_POLICY).slice(1, -1));
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(`${META_POLICY}; frame-ancestors 'none'`);
  });

  it('lets in nothing inline and no other host', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});
