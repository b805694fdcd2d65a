import type { City } from '../core/city.ts';
import { fold, skeleton } from './fold.ts';
import { editDistance } from './near.ts';

/** What a code and a name, either may be empty, say about the city. */
export type CityAnswer =
  | {
      readonly kind: 'known';
      readonly city: City /** The name is none of the city's. */;
      readonly otherName: boolean;
    }
  /** In no register and not close to anything in it. */
  | { readonly kind: 'new'; readonly code: string; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly a: string; readonly b: string }
  | { readonly kind: 'disagree'; readonly code: string; readonly registered: string }
  /** Probably a slip: `by` tells whether the code or the name is close to the suggestion. */
  | { readonly kind: 'close'; readonly suggestion: string; readonly by: 'code' | 'name' };

/** Finds cities by code, GB/T 2260 code and name in both languages; never guesses. */
export interface CityBook {
  find(code: string, name: string): CityAnswer;
  /** The city of exactly this code. */
  exact(code: string): City | null;
  /** Makes a city findable by its exact code and names; nothing is ever close to it. */
  add(city: City): void;
}

/** A book of the known cities. */
export function cityBook(cities: readonly City[]): CityBook {
  const exact = new Map<string, City>();
  const codes = new Map<string, City>();
  const names = new Map<string, City[]>();
  const add = (city: City): void => {
    exact.set(city.code, city);
    codes.set(fold(city.code), city);
    if (city.gb2260 !== '') codes.set(city.gb2260, city);
    for (const name of namesOf(city)) {
      const same = names.get(name) ?? [];
      if (!same.includes(city)) names.set(name, [...same, city]);
    }
  };
  for (const city of cities) add(city);
  const byCode = (code: string): City | null => exact.get(code) ?? codes.get(fold(gbCode(code))) ?? null;
  const byName = (name: string): readonly City[] => names.get(fold(name)) ?? names.get(bareName(name)) ?? [];

  function find(code: string, name: string): CityAnswer {
    if (code === '' && name === '') return { kind: 'missing' };
    const named = name === '' ? [] : byName(name);
    const coded = code === '' ? null : byCode(code);
    if (coded !== null) {
      if (named.length === 0) return { kind: 'known', city: coded, otherName: name !== '' };
      if (named.includes(coded)) return { kind: 'known', city: coded, otherName: false };
      return { kind: 'disagree', code, registered: titleOf(coded) };
    }
    return code === '' ? findNamed(name, named) : findUnknownCode(code, name, named);
  }

  function findNamed(name: string, named: readonly City[]): CityAnswer {
    const [first, second] = named;
    if (first !== undefined && second !== undefined)
      return { kind: 'ambiguous', a: titleOf(first), b: titleOf(second) };
    if (first !== undefined) return { kind: 'known', city: first, otherName: false };
    const close = closest(name, cities, namesOf, closeNames);
    if (close !== null) return { kind: 'close', suggestion: titleOf(close), by: 'name' };
    return byCode(name) === null ? { kind: 'new', code: name, name } : find(name, '');
  }

  function findUnknownCode(code: string, name: string, named: readonly City[]): CityAnswer {
    const close = closest(code, cities, city => [city.code], closeCodes);
    const alike = close !== null && skeleton(close.code) === skeleton(code);
    const unrelated = close !== null && name !== '' && !named.includes(close) && !closeTo(name, close);
    if (close !== null && (alike || !unrelated))
      return { kind: 'close', suggestion: titleOf(close), by: 'code' };
    const [first] = named;
    if (first !== undefined) return { kind: 'disagree', code, registered: titleOf(first) };
    const nameClose = name === '' ? null : closest(name, cities, namesOf, closeNames);
    if (nameClose !== null) return { kind: 'close', suggestion: titleOf(nameClose), by: 'name' };
    return { kind: 'new', code, name: name === '' ? code : name };
  }

  return { find, add, exact: code => exact.get(code) ?? null };
}

/** The city as messages name it: names in both languages, then the code. */
export function titleOf({ nameEn, nameZh, code }: City): string {
  const names = [nameZh, nameEn].filter(name => name !== '' && name !== code);
  return names.length === 0 ? code : `${names.join(' ')} (${code})`;
}

/** Codes of 4 and 12 digits are made the 6 of GB/T 2260. */
function gbCode(code: string): string {
  const digits = code
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+)\.0+$/, '$1');
  if (/^\d{4}$/.test(digits)) return `${digits}00`;
  return /^\d{6}0{6}$/.test(digits) ? digits.slice(0, 6) : digits;
}

/** Folded names, the Chinese one also without 市. */
const namesOf = ({ nameEn, nameZh }: City): string[] =>
  [nameEn, nameZh, bareName(nameZh)].map(fold).filter(name => name !== '');

const bareName = (name: string): string => fold(name).replace(/(?<=..)市$/, '');

type Close = (written: string, known: string) => boolean;

function closest(
  text: string,
  cities: readonly City[],
  keysOf: (city: City) => string[],
  close: Close,
): City | null {
  if (text.length > 60) return null;
  const folded = fold(text);
  return cities.find(city => city.member && keysOf(city).some(key => close(folded, fold(key)))) ?? null;
}

const closeTo = (name: string, city: City): boolean =>
  namesOf(city).some(known => closeNames(fold(name), known));

/** Codes of digits only are not compared: most neighbours of a GB/T 2260 code are other cities. */
const closeCodes: Close = (written, known) =>
  skeleton(written) === skeleton(known) || (!/^\d+$/.test(written) && editDistance(written, known, 1) <= 1);

/** One letter turns many short names into another city's; only longer ones count as slips. */
const closeNames: Close = (written, known) =>
  (skeleton(written) !== '' && skeleton(written) === skeleton(known)) ||
  (Math.min(written.length, known.length) >= 5 && editDistance(written, known, 1) <= 1);
