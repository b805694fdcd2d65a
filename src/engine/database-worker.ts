import '../core/own-origin.ts';
import scriptUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/*
 * The database's own worker script, behind the guard. It talks to the engine's worker through the port that the page
 * sends first; what arrives there waits until somebody listens.
 */

// What fails in there without an answer, an engine that is missing or cut short, fails here for the page to hear.
self.addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

const arrival = new Promise<MessagePort>(resolve => {
  self.addEventListener('message', ({ data }: MessageEvent<MessagePort>) => resolve(data), { once: true });
});
await import(/* @vite-ignore */ new URL(scriptUrl, self.location.href).href);
const port = await arrival;
self.postMessage = port.postMessage.bind(port);
port.onmessage = ({ data }) => self.dispatchEvent(new MessageEvent('message', { data }));
