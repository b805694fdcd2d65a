/**
 * What nobody sees and what turns text round: controls, blanks without width, marks of writing direction, line separators.
 * Joiners stay: emoji and scripts are made with them.
 */
const HIDDEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Line ends and tabs are ordinary: they become blanks. */
const PLAIN = new Map([
  ['\n', ' '],
  ['\t', ' '],
  ['\r', ' '],
]);

/** A text from a file for the eye: what would be hidden stands as its number, `⟨U+202E⟩`. The text itself is not changed. */
export const visible = (text: string): string =>
  text.replace(
    HIDDEN,
    letter =>
      PLAIN.get(letter) ?? `⟨U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
