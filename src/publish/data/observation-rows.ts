import { type Dataset, FLAGS } from '../../core/observation.ts';
import type { Field } from '../results/csv-text.ts';

/** Columns of the long form, in its order. */
export const LONG_HEADER = [
  'city_code',
  'city',
  'economy',
  'sector',
  'year',
  'indicator',
  'value',
  'unit',
  'source',
  'flag',
] as const;

/** Most rows of a sheet, headings included. */
export const SHEET_ROWS = 1_048_576;

/** The observations in long form, as they would be read again; null where there is no value. */
export function* observationRows({ cities, observations: o }: Dataset): Generator<readonly Field[]> {
  const known = new Map(cities.map(city => [city.code, city]));
  for (let row = 0; row < o.length; row += 1) {
    const code = o.cities[o.city[row]!] ?? '';
    const city = known.get(code);
    const value = o.value[row]!;
    yield [
      code,
      city?.nameZh || city?.nameEn || '',
      city?.economy ?? '',
      o.sectors[o.sector[row]!] ?? '',
      o.year[row]!,
      o.indicators[o.indicator[row]!] ?? '',
      Number.isNaN(value) ? null : value,
      o.units[o.unit[row]!] ?? '',
      o.sources[o.source[row]!] ?? '',
      FLAGS[o.flag[row]!] ?? '',
    ];
  }
}
