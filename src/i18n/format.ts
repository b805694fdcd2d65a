import type { Language } from '../core/name.ts';
import { belowCut, plain, trueMinus } from './rounding.ts';

/** Lower bounds of the grades AAA to CC on the scale 0–100. */
export const GRADE_CUTS: readonly number[] = [90, 80, 70, 60, 50, 40, 30, 20];

/** Shares that decide whether a city is ranked, provisional or complete. */
const COVERAGE_CUTS: readonly number[] = [70, 85, 100];

type Maybe = number | null;

/**
 * Numbers as text in one language. null gives the sign for missing, never 0.
 * Minus is U+2212. English groups thousands; Chinese never does (`chinese-style`, which on Chinese
 * stands above `look`).
 */
export interface Format {
  /** One decimal; never rounded up to a cut-off it does not reach: 69.97 gives 69.9. */
  score(value: Maybe, cuts?: readonly number[]): string;
  /** A place inside a sentence: `14th`, `第14位`. */
  rank(place: Maybe): string;
  /** A place in a table: `14`. Average ties may give `2.5`. */
  place(place: Maybe): string;
  /** A share of 1 as `97%`. */
  percent(share: Maybe, digits?: number): string;
  /** A share of 1 as `97%`; never rounded up to 70, 85 or 100%. */
  coverage(share: Maybe): string;
  /** With `digits` exactly so many decimals, without as many as the value has, up to 12 significant. */
  number(value: Maybe, digits?: number): string;
  /** With its sign: `+3.2`, `−3.2`, `0.0`. */
  signed(value: Maybe, digits?: number): string;
  /** Places won or lost: `▲ 2`, `▽ 1`, `–` for none. */
  change(places: Maybe): string;
  /** For labels and tables: `13–18`; equal ends give one number. */
  range(low: number, high: number, digits?: number): string;
  /** For sentences: `13th–18th`, `第13～18位`. */
  rankRange(low: number, high: number): string;
  /** `60–80%`, `60%～80%`; shares of 1. */
  percentRange(low: number, high: number): string;
  /** `2024`, `2024年`. */
  year(year: number): string;
  /** `2021–2024`, `2021—2024年`. */
  yearRange(first: number, last: number): string;
  /** An ISO day, `2024-03-15`, as `15 March 2024`, `2024年3月15日`. */
  date(day: string): string;
  readonly missing: string;
  /** `a, b and c`, `a、b和c`. */
  list(items: readonly string[]): string;
  /** A score difference: `3.2 points`, `3.2分`. */
  points(value: Maybe): string;
  /** A file size in SI units: `7.6 MB`. */
  bytes(size: number): string;
}

/** The format of a language. */
export function formatIn(language: Language): Format {
  return FORMATS[language];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function ordinal(place: number): string {
  if (!Number.isInteger(place)) return plain(place, false);
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

/** Size in the largest unit that leaves at least 1, one decimal from kB on. */
function sized(size: number, gap: string): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(size, 1)) / 3)));
  return `${(size / 1000 ** power).toFixed(power === 0 ? 0 : 1)}${gap}${units[power]}`;
}

function joined(items: readonly string[], comma: string, and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(comma)}${and}${last}`;
}

/** What both languages write alike, given their sign for missing and whether thousands are grouped. */
function shared(missing: string, grouped: boolean) {
  const orMissing =
    <Rest extends readonly unknown[]>(text: (value: number, ...rest: Rest) => string) =>
    (value: Maybe, ...rest: Rest): string =>
      value === null || !Number.isFinite(value) ? missing : text(value, ...rest);
  const number = (value: number, digits?: number): string => plain(value, grouped, digits);
  const range = (low: number, high: number, digits = 0): string => {
    const [from, to] = [number(low, digits), number(high, digits)];
    return from === to ? from : `${from}–${to}`;
  };
  return {
    missing,
    range,
    orMissing,
    score: orMissing((value, cuts: readonly number[] = GRADE_CUTS) => trueMinus(belowCut(value, 1, cuts))),
    place: orMissing(value => number(value)),
    percent: orMissing((share, digits: number = 0) => `${number(share * 100, digits)}%`),
    coverage: orMissing(share => `${belowCut(share * 100, 0, COVERAGE_CUTS)}%`),
    number: orMissing(number),
    signed: orMissing((value, digits: number = 1) => {
      const text = number(value, digits);
      return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    }),
    change: orMissing(places =>
      places === 0 ? '–' : `${places > 0 ? '▲' : '▽'} ${number(Math.abs(places))}`,
    ),
  };
}

function english(): Format {
  const { orMissing, ...rest } = shared('–', true);
  return {
    ...rest,
    rank: orMissing(ordinal),
    rankRange: (low, high) => (low === high ? ordinal(low) : `${ordinal(low)}–${ordinal(high)}`),
    percentRange: (low, high) => `${rest.range(low * 100, high * 100)}%`,
    year: String,
    yearRange: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    date: day => {
      const [year, month, date] = day.split('-').map(Number);
      return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
    },
    list: items => joined(items, ', ', ' and '),
    points: orMissing(value => `${plain(value, true, 1)} points`),
    bytes: size => sized(size, ' '),
  };
}

function chinese(): Format {
  const { orMissing, ...rest } = shared('—', false);
  return {
    ...rest,
    rank: orMissing(place => `第${plain(place, false)}位`),
    rankRange: (low, high) => (low === high ? `第${low}位` : `第${low}～${high}位`),
    percentRange: (low, high) =>
      low === high ? rest.percent(low) : `${rest.percent(low)}～${rest.percent(high)}`,
    year: year => `${year}年`,
    yearRange: (first, last) => (first === last ? `${first}年` : `${first}—${last}年`),
    date: day => {
      const [year, month, date] = day.split('-').map(Number);
      return `${year}年${month}月${date}日`;
    },
    list: items => joined(items, '、', '和'),
    points: orMissing(value => `${plain(value, false, 1)}分`),
    bytes: size => sized(size, ''),
  };
}

const FORMATS: Readonly<Record<Language, Format>> = { en: english(), zh: chinese() };
