import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

declare const hashBrand: unique symbol;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Hash = string & { readonly [hashBrand]: true };

/** SHA-256 of bytes, or of text as UTF-8. Works without a secure context, in a worker and in Node alike. */
export function hashOf(content: Uint8Array | string): Hash {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content)) as Hash;
}

/**
 * SHA-256 of many bytes, by the platform's own code beside this thread where the page is secure, ten times as fast;
 * else as `hashOf`.
 */
export async function hashOfBytes(bytes: Uint8Array): Promise<Hash> {
  if (globalThis.crypto?.subtle === undefined) return hashOf(bytes);
  const { buffer, byteOffset, length } = bytes;
  const own = buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : bytes.slice();
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', own))) as Hash;
}

/** JSON with object keys in code-point order and no white space: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
}

/** The first six digits, as shown on chips and in footers. */
export const shortHash = (hash: string): string => hash.slice(0, 6);
