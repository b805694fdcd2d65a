import type { Words } from '../../i18n/index.ts';
import { unitLabel } from '../parts/unit.ts';

/** The unit as it follows a number: `%` close, anything else after a space in English; empty for none. */
export function unitAfter(words: Words, written: string): string {
  const unit = unitLabel(words, written);
  if (unit === '' || unit === '%' || words.language === 'zh') return unit;
  return ` ${unit}`;
}

/** A statistic of measured values: at most four significant digits, whole numbers from 1,000 on. */
export function statistic({ format }: Words, value: number | null): string {
  if (value === null) return format.missing;
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  return format.number(rounded);
}
