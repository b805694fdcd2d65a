/*
 * Shuts a worker in, whatever headers its host sends: a page's policy in `<meta>` does not bind workers, so this does.
 * Imported before anything else by every worker. Requests to the page's own origin go through, all others fail, and
 * every other way out of a worker is taken away for good, but for `import()`, which is no value: no text of a file is
 * ever code, and from the second visit on the service worker gives workers the policy too.
 */

const WAYS_OUT = [
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
  'importScripts',
  'caches',
] as const;

const isOwn = (address: string): boolean =>
  new URL(address, self.location.href).origin === self.location.origin;

function shut(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: false, writable: false });
}

/** Shuts this worker in. */
function shutIn(): void {
  const { fetch } = self;
  shut(self, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    return isOwn(address) ? fetch(input, init) : Promise.reject(new TypeError(`no way out: ${address}`));
  });
  const { open } = XMLHttpRequest.prototype;
  shut(XMLHttpRequest.prototype, 'open', function (this: XMLHttpRequest, ...given: Parameters<typeof open>) {
    if (!isOwn(String(given[1]))) throw new TypeError(`no way out: ${String(given[1])}`);
    open.apply(this, given);
  });
  for (const name of WAYS_OUT) if (name in self) shut(self, name, undefined);
}

// Only in a worker: a page has its policy, and tests in Node have neither.
if (typeof document === 'undefined' && typeof XMLHttpRequest !== 'undefined') shutIn();
