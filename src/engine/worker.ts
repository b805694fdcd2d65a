import '../core/own-origin.ts';
import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/*
 * The database's own worker script, behind the guard. It is fetched while what the page sends already arrives:
 * messages wait until somebody listens.
 */

// What fails in there without an answer, an engine that is missing or cut short, fails here for the page to hear.
self.addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

const waiting: MessageEvent[] = [];
const wait = (event: MessageEvent): void => {
  waiting.push(event);
};
self.addEventListener('message', wait);
await import(/* @vite-ignore */ new URL(scriptUrl, self.location.href).href);
self.removeEventListener('message', wait);
for (const { data } of waiting) self.dispatchEvent(new MessageEvent('message', { data }));
