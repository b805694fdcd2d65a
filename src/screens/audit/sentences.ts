import type { Words } from '../../i18n/index.ts';

/** Sentences one after the other, as the language sets them. */
export const together = ({ language }: Words, sentences: readonly string[]): string =>
  sentences.filter(s => s !== '').join(language === 'zh' ? '' : ' ');

/** A correlation, α or loading: two decimals. */
export const coefficient = ({ format }: Words, value: number | null): string =>
  format.number(value !== null && Number.isFinite(value) ? value : null, 2);

/** A p-value: three decimals, `< 0.001` below that. */
export function probability({ format, language }: Words, p: number | null): string {
  if (p === null || !Number.isFinite(p)) return format.missing;
  if (p < 0.001) return language === 'zh' ? '<0.001' : '< 0.001';
  return format.number(p, 3);
}

/** A difference of weights, shares of 1, in points of per cent with its sign. */
export const gapText = ({ format }: Words, gap: number | null): string =>
  format.signed(gap === null ? null : gap * 100);
