import { error, type Issue } from '../core/issue.ts';
import type { CityBook } from './city-book.ts';
import { COLUMN_ALIASES, type Field } from './column-aliases.ts';
import type { Column, Header, YearColumn } from './header.ts';

/** The form of a table and what its reading needs. */
export type Form =
  | { readonly form: 'long'; readonly value: Column }
  | { readonly form: 'years'; readonly years: readonly YearColumn[] }
  | { readonly form: 'wide' | 'peer' };

/** The form that the columns show, or the reason they show none. */
export function formOf(header: Header, book: CityBook): Form | Issue {
  const { fields, values, years, line } = header;
  const duplicate = header.issues.find(issue => issue.code === 'header-duplicate');
  if (duplicate !== undefined) return duplicate;
  const hasCity = [fields.city_code, fields.gb_code, fields.city].some(column => column !== undefined);
  const hasIndicator = fields.indicator !== undefined || fields.indicator_name !== undefined;
  if (fields.uCode !== undefined && !hasIndicator) {
    return values.length > 0 ? { form: 'peer' } : lacking('indicator', line);
  }
  if (!hasCity && citiesAcross(header, book)) return error('table-transposed', { where: { line } });
  if (!hasCity) return lacking('city_code', line);
  if (hasIndicator && years.length > 0) return { form: 'years', years };
  if (hasIndicator)
    return fields.value === undefined ? lacking('value', line) : { form: 'long', value: fields.value };
  if (values.length > 0) return { form: 'wide' };
  return lacking('indicator', line);
}

/** The reason given when a column that every such table needs is not there. */
export function lacking(field: Field, line: number): Issue {
  return error('column-required', {
    where: { line },
    params: { field, example: COLUMN_ALIASES[field][0] ?? field },
  });
}

/** Whether most unknown headings are cities: then the table lies on its side. */
function citiesAcross({ unknown }: Header, book: CityBook): boolean {
  const cities = unknown.filter(({ name }) => book.find('', name).kind === 'known');
  return cities.length > 0 && cities.length * 2 >= unknown.length;
}
