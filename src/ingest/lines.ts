/** A physical line of a file: its number from 1, its text without the line end. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Longest piece of a line that is given. */
const LONGEST = 2000;

/**
 * The lines from `n` before to `n` after line `line`, as they stand in the original bytes; [] outside the file.
 * `\n`, `\r\n` and a lone `\r` end a line. Bytes that the encoding can't read become U+FFFD.
 */
export function linesAround(bytes: Uint8Array, encoding: string, line: number, n: number): NumberedLine[] {
  const text = new TextDecoder(encoding || 'utf-8').decode(bytes);
  const first = Math.max(1, line - n);
  const out: NumberedLine[] = [];
  let number = 1;
  let start = 0;
  while (start <= text.length && number <= line + n) {
    const end = lineEnd(text, start);
    const isLast = end >= text.length;
    if (number >= first && !(isLast && end === start)) {
      out.push({ number, text: text.slice(start, Math.min(end, start + LONGEST)) });
    }
    if (isLast) break;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    number += 1;
  }
  return number < line && !out.some(l => l.number === line) ? [] : out;
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
