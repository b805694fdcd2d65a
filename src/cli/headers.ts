const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The policy of the page's `<meta>`, for hosts that send no headers; `frame-ancestors` has no effect there. */
export const META_POLICY = POLICY.join('; ');

/** Headers that go with every response, worker scripts too: a worker answers to its own headers, not to the page's. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${META_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files named after their content never change; the rest is asked for again each time. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The same headers in the form that several static hosts read from a file `_headers`. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const assets = block('/assets/*', { 'Cache-Control': cacheControl('/assets/') });
  return `${block('/*', SECURITY_HEADERS)}\n\n${assets}\n`;
}
