/** The form in which two spellings of a word are compared: NFKC, one kind of hyphen, white space collapsed, lower case. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The folded form without blanks, underscores and hyphens, for names of columns and units. */
export const foldTight = (text: string): string => fold(text).replace(/[\s_-]/g, '');

/** Whether the text holds characters nobody sees: controls, zero-width ones, writing-direction marks. */
export const hasHidden = (text: string): boolean => /[\p{Cc}\p{Cf}]/u.test(fold(text));

/** Whether a spreadsheet would run the text as a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text.trimStart());

const GUARDED = /^'+[\s\0\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/;

/** The text without the apostrophe that keeps spreadsheets from running it; other texts as they are. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

const FORMULA = /^[=@＝＠]|^[+\-＋－](?![\d.．０-９\s]|$)/;

/** Cyrillic and Greek letters that look like the Latin ones they are paired with. */
const LOOKALIKES = new Map(
  [...'аaвbсcԁdеeһhнhіiјjкkмmоoрpѕsтtуyхxαaβbεeιiκkμmνvοoρpτtυyχxζz'.matchAll(/(.)(.)/gu)].map(m => [
    m[1],
    m[2],
  ]),
);

/** What the eye sees of a text: letters and digits only, look-alikes of other alphabets made Latin. */
export function skeleton(text: string): string {
  let out = '';
  for (const letter of fold(text)) {
    if (/[\p{L}\p{N}]/u.test(letter)) out += LOOKALIKES.get(letter) ?? letter;
  }
  return out;
}
