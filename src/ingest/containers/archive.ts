import { type UnzipFileInfo, unzipSync } from 'fflate';
import { error, type Issue } from '../../core/issue.ts';
import { crc32 } from './crc32.ts';
import { ARCHIVE_LIMITS } from './limits.ts';

/** The files of an archive, by their names in it. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file; null where there is none, an issue where it is damaged. */
  read(name: string): Uint8Array | Issue | null;
}

/**
 * Looks into a ZIP archive without unpacking anything. Its list of files has to keep to the limits; what is unpacked
 * later never takes more room than the list says, and has to agree with its checksum.
 */
export function openArchive(bytes: Uint8Array): Archive | Issue {
  if (bytes.length > ARCHIVE_LIMITS.packed) return tooLarge('packed', bytes.length, ARCHIVE_LIMITS.packed);
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: file => {
        files.push(file);
        return false;
      },
    });
  } catch {
    return error('archive-damaged');
  }
  const unpacked = files.reduce((sum, file) => sum + file.originalSize, 0);
  if (files.length > ARCHIVE_LIMITS.files) {
    return error('archive-files', { found: String(files.length), params: { limit: ARCHIVE_LIMITS.files } });
  }
  if (unpacked > ARCHIVE_LIMITS.unpacked) return tooLarge('unpacked', unpacked, ARCHIVE_LIMITS.unpacked);
  const puffed = files.find(f => f.originalSize > 1e6 && f.originalSize > f.size * ARCHIVE_LIMITS.ratio);
  if (puffed !== undefined) {
    return error('archive-ratio', { found: puffed.name, params: { limit: ARCHIVE_LIMITS.ratio } });
  }
  const checksums = checksumsOf(bytes);
  return {
    names: files.map(file => file.name),
    read(name) {
      if (!files.some(file => file.name === name)) return null;
      try {
        const content = unzipSync(bytes, { filter: file => file.name === name })[name];
        if (content !== undefined && checksums.get(name) === crc32(content)) return content;
      } catch {
        // told below
      }
      return error('archive-damaged', { found: name });
    },
  };
}

const tooLarge = (what: 'packed' | 'unpacked', size: number, limit: number): Issue =>
  error(`archive-${what}`, { params: { size: Math.ceil(size / 1e6), limit: limit / 1e6 } });

/** Checksums as the list at the end of the archive has them, by name. */
function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  for (
    let at = startOfList(view);
    at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY;
  ) {
    const [name, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    const end = at + 46 + name!;
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const text = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + 46, end));
    found.set(text, view.getUint32(at + 16, true));
    at = end + extra! + comment!;
  }
  return found;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Where the list of files begins, from the record at the archive's end; −1 without one. */
function startOfList(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  }
  return -1;
}
