import { error, type Issue, warning } from '../core/issue.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Text of a file, line ends made `\n`, byte-order marks and end-of-file marks taken off, and a line that NULs cut short. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** How the encoding was found, where that needs saying. */
  readonly issues: readonly Issue[];
  /** Line on which a run of NULs begins that fills the rest of the file; 0 when there is none. */
  readonly nulLine: number;
}

/** The text of a file, or the reason it has none. A chosen encoding is used as it is. */
export function decode(bytes: Uint8Array, choice?: Encoding): DecodedText | Issue {
  const found = choice === undefined ? detect(bytes) : loosely(bytes, choice);
  if ('code' in found) return found;
  const { encoding } = found;
  const { text, nulLine } = clean(found.decoded);
  const isGuess = choice === undefined && encoding === 'gb18030';
  return { text, encoding, issues: isGuess ? [guess(text)] : [], nulLine };
}

/** Shown: the first line with letters that another encoding would read otherwise. */
/** Shown: the first line with letters that another encoding would read otherwise. */
function guess(text: string): Issue {
  const lines = text.slice(0, 65_536).split('\n');
  const at = Math.max(
    0,
    lines.findIndex(line => /[^\p{ASCII}]/u.test(line)),
  );
  const sample = lines[at]?.slice(0, 80) ?? '';
  const params = { encoding: 'GB18030', sample };
  return warning('encoding-guessed', { where: { line: at + 1 }, found: sample, params });
}

interface Detected {
  readonly encoding: Encoding;
  readonly decoded: string;
}

function detect(bytes: Uint8Array): Detected | Issue {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return loosely(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return loosely(bytes, 'utf-16be');
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return loosely(bytes, wide);
  const strict = strictly(bytes, 'utf-8');
  if (strict !== null) return strict;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { long, sequences, faults, firstFault } = surveyUtf8(bytes);
  if (isMarked || long >= 2 * faults) return loosely(bytes, 'utf-8');
  const chinese = strictly(bytes, 'gb18030');
  if (chinese !== null) return chinese;
  if (sequences > faults) return loosely(bytes, 'utf-8');
  return error('encoding-undecodable', { params: { byte: firstFault + 1 } });
}

/** Undecodable bytes become U+FFFD, to be reported where they stand. */
const loosely = (bytes: Uint8Array, encoding: Encoding): Detected => ({
  encoding,
  decoded: new TextDecoder(encoding).decode(bytes),
});

function strictly(bytes: Uint8Array, encoding: Encoding): Detected | null {
  try {
    return { encoding, decoded: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

/** UTF-16 without a mark has a zero in one half of most pairs and none in the other. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let high = 0;
  let low = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) high += 1;
    if (bytes[2 * i + 1] === 0) low += 1;
  }
  if (pairs < 4 || bytes.length % 2 === 1) return null;
  if (low > pairs * 0.15 && high <= pairs * 0.01) return 'utf-16le';
  if (high > pairs * 0.15 && low <= pairs * 0.01) return 'utf-16be';
  return null;
}

interface Utf8Survey {
  /** Sound sequences of two bytes and more, and those of three and more, which chance hardly makes. */
  readonly sequences: number;
  readonly long: number;
  /** Runs of bytes that are no UTF-8. */
  readonly faults: number;
  readonly firstFault: number;
}

function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let sequences = 0;
  let long = 0;
  let faults = 0;
  let firstFault = -1;
  let inFault = false;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      if (!inFault) faults += 1;
      if (firstFault < 0) firstFault = i;
    }
    if (length > 1) sequences += 1;
    if (length > 2) long += 1;
    inFault = length === 0;
    i += Math.max(length, 1);
  }
  return { sequences, long, faults, firstFault };
}

/** Bytes of the UTF-8 sequence that starts at `at`, 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first < 0xf5
      ? 4
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xc2 && first < 0xe0
          ? 2
          : 0;
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

const END_OF_FILE = '\u001a';

function clean(decoded: string): { text: string; nulLine: number } {
  let start = 0;
  while (decoded[start] === '\ufeff') start += 1;
  let end = decoded.length;
  while (end > start && decoded[end - 1] === '\0') end -= 1;
  const padded = end < decoded.length;
  while (end > start && decoded[end - 1] === END_OF_FILE) end -= 1;
  let text = decoded.slice(start, end);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (!padded) return { text, nulLine: 0 };
  const lastBreak = text.lastIndexOf('\n') + 1;
  return { text: text.slice(0, lastBreak), nulLine: text.split('\n').length };
}
