/** Controls, zero-width letters and marks of writing direction: what nobody sees, and what turns text round. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** What belongs to ordinary text: line ends and tabs become blanks, soft hyphens and joiners of scripts stay as they are. */
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
