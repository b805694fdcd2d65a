import { error, type Issue } from '../core/issue.ts';

const MEGABYTE = 1e6;

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 250 * MEGABYTE;

/** First bytes of formats that are often named .csv by mistake; the first that fits decides. */
const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What has to be unpacked before it is a table. */
export type Container = 'gzip' | 'ZIP' | 'XLSX';

const CONTAINERS: readonly string[] = ['gzip', 'ZIP', 'XLSX'] satisfies readonly Container[];

const isContainer = (kind: string): kind is Container => CONTAINERS.includes(kind);

/**
 * The reason a file cannot be a table, told from its size and first bytes; what it has to be unpacked from; null when
 * it can be a table of text.
 */
export function sniff(bytes: Uint8Array): Issue | Container | null {
  if (bytes.length === 0) return error('file-empty');
  if (bytes.length > FILE_LIMIT) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return error('file-too-large', { params: { size, limit: FILE_LIMIT / MEGABYTE } });
  }
  const kind = kindOf(bytes);
  if (kind === null || isContainer(kind)) return kind;
  if (kind !== 'XLS') return error('file-not-table', { params: { kind } });
  return error(holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d') ? 'file-encrypted' : 'file-workbook', {
    params: { kind },
  });
}

/** The reason that decoded text is no table: another notation, or noise; null when it may be one. */
export function sniffText(text: string): Issue | null {
  const start = text.slice(0, 8192).trimStart();
  if (/^\{\s*["}]|^\[\s*[[{"\]\d]/.test(start)) return error('file-not-table', { params: { kind: 'JSON' } });
  if (/^<(!doctype\s+html|html|head|body)/i.test(start))
    return error('file-not-table', { params: { kind: 'HTML' } });
  if (/^<(\?xml|[a-z!])/i.test(start)) return error('file-not-table', { params: { kind: 'XML' } });
  const controls = start.match(/(?![\t\n\r])\p{Cc}/gu)?.length ?? 0;
  return controls > 4 && controls > start.length / 20 ? error('file-binary') : null;
}

function kindOf(bytes: Uint8Array): string | null {
  const found = MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (found === undefined) return null;
  return found[0] === 'ZIP' && holds(bytes.subarray(0, 65_536), 'xl/') ? 'XLSX' : found[0];
}

function holds(bytes: Uint8Array, ascii: string): boolean {
  const codes = [...ascii].map(letter => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  }
  return false;
}
