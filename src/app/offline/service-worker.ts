/*
 * Keeps the whole app, file by file as it was built, so that it works without a network after the first visit.
 * The build writes the list of files with their SHA-256 into this script: a new build is a new script, which the
 * browser installs beside the old one; it takes over when the reader says so, never by itself.
 */

import { META_POLICY } from '../../cli/headers.ts';

/** The files of this build. */
interface Precache {
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const PRECACHE: Precache = JSON.parse('__PRECACHE__');
const PREFIX = 'gsc-app-';
const NAME = PREFIX + PRECACHE.version;
/** Builds whose files are kept: this one, and the one that other tabs may still run. */
const BUILDS_KEPT = 2;

// The types of a page are loaded beside those of workers, and `self` has the page's.
const worker = self as unknown as ServiceWorkerGlobalScope;
const addressOf = (path: string): string => new URL(path, worker.registration.scope).href;

worker.addEventListener('install', event => event.waitUntil(fill()));
worker.addEventListener('activate', event => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', event => {
  const { request } = event;
  const isOurs = request.method === 'GET' && request.url.startsWith(worker.registration.scope);
  if (isOurs) event.respondWith(answer(request));
});

/** Fetches every file, and keeps it only when it is the one that was built. One that is not ends the installation. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  for (const { path, sha256 } of PRECACHE.files) {
    const address = addressOf(path);
    const response =
      (await fetched(address, sha256, 'default')) ?? (await fetched(address, sha256, 'reload'));
    if (response === null) {
      await caches.delete(NAME);
      throw new Error(`not the file that was built: ${path}`);
    }
    await cache.put(address, response);
  }
}

/** The answer to a request, whole and unpacked, with its headers; null when its bytes are others. */
async function fetched(address: string, sha256: string, cache: RequestCache): Promise<Response | null> {
  const response = await fetch(address, { cache, redirect: 'error' });
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if ([...digest].map(byte => byte.toString(16).padStart(2, '0')).join('') !== sha256) return null;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  // Workers are bound by their own headers only, which some hosts can't send.
  headers.set('Content-Security-Policy', META_POLICY);
  return new Response(bytes, { headers });
}

async function takeOver(): Promise<void> {
  const builds = (await caches.keys()).filter(name => name.startsWith(PREFIX));
  const old = builds.filter(name => name !== NAME).slice(0, Math.max(0, builds.length - BUILDS_KEPT));
  await Promise.all(old.map(name => caches.delete(name)));
  await worker.clients.claim();
}

/** From the files of this build, then of the one before, then from the network. */
async function answer(request: Request): Promise<Response> {
  const isPage = request.mode === 'navigate' && /\/(index\.html)?$/.test(new URL(request.url).pathname);
  const address = isPage ? addressOf('index.html') : request.url.replace(/[?#].*$/, '');
  const own = await caches.open(NAME);
  return (
    (await own.match(address, { ignoreVary: true })) ??
    (await caches.match(address, { ignoreVary: true })) ??
    fetch(request)
  );
}
