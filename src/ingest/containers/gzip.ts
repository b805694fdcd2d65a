import { Gunzip } from 'fflate';
import { error, type Issue } from '../../core/issue.ts';
import { crc32 } from './crc32.ts';
import { GZIP_LIMIT } from './limits.ts';

const STEP = 65_536;

/** What a gzip file holds; refused as soon as it grows beyond the limit, or when its checksum does not fit. */
export function gunzip(bytes: Uint8Array): Uint8Array | Issue {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const stream = new Gunzip((piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    isDone ||= isLast;
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (length > GZIP_LIMIT) {
        return error('archive-unpacked', {
          params: { size: Math.ceil(length / 1e6), limit: GZIP_LIMIT / 1e6 },
        });
      }
    }
  } catch {
    return error('archive-damaged');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  const told = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8).getUint32(0, true);
  return isDone && told === crc32(whole) ? whole : error('archive-damaged');
}
