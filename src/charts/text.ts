/** Widths of Latin letters as shares of the letter size, taken from Segoe UI, the widest face of the stack. */
const NARROW = /[iIjltf.,:;'’|!()[\] ]/;
const WIDE = /[mwMW@%]/;
/** Chinese faces, which may stand in for these signs, draw them as wide as a letter. */
const AS_WIDE = /[…—]/;
const CAPITAL = /[A-Z&0-9]/;
const CJK = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Signs that may not begin a line in Chinese typesetting, and those that may not end one. */
const NEVER_FIRST = /^[，。：；、！？）》”’%％·]/;
/** Chinese endings that belong to the word before them: -ised, rate, amount, degree, number. */
const ENDING = /^[\u5316\u7387\u91cf\u5ea6\u6027\u503c\u989d\u6570\u6bd4]$/;
const NEVER_LAST = /[（《“‘]$/;

/** Whether a text holds Chinese, Japanese or Korean letters. */
export const hasCjk = (text: string): boolean => CJK.test(text);

/**
 * Width of a line of text in px, for a letter size in px; measured without a page, so that figures are laid
 * out alike everywhere. Rather too wide than too narrow: up to 8% more than Segoe UI.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let shares = 0;
  for (const letter of text) shares += letterShare(letter);
  return shares * size * (isBold ? 1.06 : 1);
}

/**
 * Lines of a text that fit a width in px, at most `maxLines`; the last one ends with … where text was left out.
 * Latin breaks between words, Chinese between letters, never before closing or after opening punctuation
 * and never inside a number with its unit.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  { maxLines = 2, isBold = false } = {},
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = piecesOf(text);
  for (const [i, piece] of pieces.entries()) {
    const longer = line + piece;
    if (line === '' || textWidth(longer.trimEnd(), size, isBold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      line += pieces.slice(i).join('');
      break;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  lines.push(line.trimEnd());
  return lines.map(l => ellipsise(l, width, size, isBold));
}

/** The text, cut with … where it is wider than `width` px. */
export function ellipsise(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, isBold) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function letterShare(letter: string): number {
  if (CJK.test(letter) || AS_WIDE.test(letter)) return 1;
  if (NARROW.test(letter)) return 0.3;
  if (WIDE.test(letter)) return 0.87;
  return CAPITAL.test(letter) ? 0.62 : 0.55;
}

/** Finds words in Chinese text, so that they stay whole. */
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Pieces between which a line may break: words with the space and the closing punctuation after them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = pieces.at(-1);
    const isBound =
      last !== undefined &&
      (/^\s+$/.test(segment) ||
        NEVER_FIRST.test(segment) ||
        ENDING.test(segment) ||
        NEVER_LAST.test(last) ||
        (!/\s$/.test(last) && !hasCjk(last.slice(-1)) && !hasCjk(segment.slice(0, 1))) ||
        (/\d$/.test(last) && hasCjk(segment)));
    if (isBound) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
