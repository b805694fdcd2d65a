import type { Flag } from '../core/observation.ts';

export type DecimalMark = '.' | ',';

/** What the text of a value cell says. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The text carries a percent or per mille sign. */
      readonly sign?: '%' | '‰';
      /** The text carries 万 or 亿, now multiplied in. */
      readonly multiplied?: boolean;
      /** Footnote mark taken off. */
      readonly mark?: string;
      /** A whole number that a double cannot hold exactly, or one too small for it. */
      readonly imprecise?: boolean;
    }
  | { readonly kind: 'missing'; readonly flag: Flag }
  | { readonly kind: 'bad'; readonly code: string; readonly params?: Readonly<Record<string, string>> };

/** What a cell of a sheet says whose formula has no stored result. */
export const NO_RESULT = '#FORMULA!';

const LONGEST = 64;
const PLAIN = /^-?\d{1,15}(\.\d{1,15})?$/;
const MISSING = new Set(
  [
    '',
    'na',
    'n/a',
    'n.a.',
    '<na>',
    'null',
    'none',
    '-',
    '--',
    '—',
    '——',
    '–',
    '一',
    '..',
    '缺失',
    '不详',
    '无数据',
  ].concat(['数据不详', '暂无', '暂无数据', 'missing', '.']),
);
const BELOW_UNIT = new Set(['…', '……', '...', '······']);
const NOT_APPLICABLE = new Set(['不适用', 'not applicable']);
const MULTIPLES: readonly (readonly [sign: string, exponent: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

/**
 * Reads the text of a value cell; time grows with its length only.
 * Full-width digits, grouped thousands, blanks round the number, 万 and 亿, percent signs and footnote marks are understood;
 * a number is finite, −0 becomes 0; everything else is missing or bad, never guessed.
 */
export function readNumber(raw: string, mark: DecimalMark): NumberReading {
  if (mark === '.' && PLAIN.test(raw)) return numberOf(raw);
  const text = narrow(raw);
  const folded = text.toLowerCase();
  if (MISSING.has(folded)) return { kind: 'missing', flag: 'not-available' };
  if (BELOW_UNIT.has(text)) return { kind: 'missing', flag: 'below-unit' };
  if (NOT_APPLICABLE.has(folded)) return { kind: 'missing', flag: 'not-applicable' };
  if (text === NO_RESULT) return bad('value-no-result');
  if (text.length > LONGEST) return bad('value-not-number');
  if (/^[+-]?(inf(inity)?|∞)$/.test(folded) || folded === '#div/0!') return bad('value-infinite');
  return readMarked(text, mark);
}

/** Takes off a footnote mark, a percent sign and a Chinese multiple, in that order, then reads the digits. */
function readMarked(text: string, mark: DecimalMark): NumberReading {
  const note = /\s*([*†‡§①-⑳]+|\[\d{1,2}\]|\(注\))$/u.exec(text);
  let rest = note === null ? text : text.slice(0, note.index);
  const sign = rest.endsWith('%') ? '%' : rest.endsWith('‰') ? '‰' : null;
  if (sign !== null) rest = rest.slice(0, -1).trimEnd();
  const multiple = MULTIPLES.find(([sign]) => rest.endsWith(sign));
  if (multiple !== undefined) rest = rest.slice(0, -multiple[0].length).trimEnd();
  const digits = plainDigits(rest, mark);
  if (typeof digits !== 'string') return digits;
  const reading = numberOf(multiple === undefined ? digits : scaled(digits, multiple[1]));
  if (reading.kind !== 'number') return reading;
  return {
    ...reading,
    ...(sign === null ? {} : { sign }),
    ...(multiple === undefined ? {} : { multiplied: true }),
    ...(note?.[1] === undefined ? {} : { mark: note[1] }),
  };
}

/** The number as JavaScript writes it, or what is wrong. */
function plainDigits(text: string, mark: DecimalMark): string | NumberReading {
  const swapped = mark === '.' ? text : text.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'));
  const ungrouped = swapped.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(ungrouped)) return ungrouped;
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(ungrouped)) return ungrouped.replaceAll(',', '');
  if (/^[+-]?\d+,\d+$/.test(ungrouped)) {
    const params = { a: ungrouped.replace(',', '.'), b: ungrouped.replace(',', '') };
    return bad('decimal-mark-unclear', params);
  }
  if (isDate(text)) return bad('value-date');
  if (/^[+-]?\d*\.\d*\.[\d.]*$/.test(ungrouped)) return bad('value-two-marks');
  return bad('value-not-number');
}

const isDate = (text: string): boolean =>
  /^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,4}日?|月)?$/.test(text) ||
  /^(\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})$/.test(text) ||
  /^\d{1,2}月(\d{1,2}日)?$/.test(text) ||
  /^(\d{1,2}-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(-\d{1,4})?$/i.test(text);

/** Multiplied by shifting the exponent, so that 3.4亿 is 340000000 to the last bit. */
const scaled = (digits: string, exponent: number): string => {
  const [base = '', power = '0'] = digits.toLowerCase().split('e');
  return `${base}e${Number(power) + exponent}`;
};

function numberOf(digits: string): NumberReading {
  const value = Number(digits);
  if (!Number.isFinite(value)) return bad('value-infinite');
  const whole = Number.isInteger(value) && !Number.isSafeInteger(value) && /^[+-]?\d+$/.test(digits);
  const isLost = value === 0 && /^[^e]*[1-9]/i.test(digits);
  const reading = { kind: 'number', value: value === 0 ? 0 : value } as const;
  return whole || isLost ? { ...reading, imprecise: true } : reading;
}

const bad = (code: string, params?: Readonly<Record<string, string>>): NumberReading =>
  params === undefined ? { kind: 'bad', code } : { kind: 'bad', code, params };

/** Full-width signs made narrow, minus signs made one, blanks of all kinds taken off the ends. */
const narrow = (raw: string): string =>
  raw
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(/^[−–](?=[\d.])/, '-');
