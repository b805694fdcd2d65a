import type { City } from '../../core/city.ts';
import { appliesTo, type Framework } from '../../core/framework.ts';
import { type Language, nameIn } from '../../core/name.ts';
import { csvText } from '../results/csv-text.ts';

/** What a bureau is to fill in. */
export interface TemplateSetting {
  readonly framework: Framework;
  readonly sector: string;
  readonly year: number;
  readonly cities: readonly City[];
  readonly language: Language;
  /** Headings in the words of a language, in the order of the columns below. */
  readonly headings: readonly string[];
}

/** A table in long form with a row for every city and indicator that applies, the values left blank (UTF-8 with mark). */
export function templateCsv({
  framework,
  sector,
  year,
  cities,
  language,
  headings,
}: TemplateSetting): string {
  const indicators = framework.indicators.filter(indicator => appliesTo(indicator, sector));
  const rows = cities.flatMap(city =>
    indicators.map(({ code, name, unit }) => [
      city.code,
      nameIn({ en: city.nameEn, zh: city.nameZh }, language),
      sector,
      String(year),
      code,
      nameIn(name, language),
      '',
      unit,
      '',
      '',
    ]),
  );
  return `\uFEFF${csvText(headings, rows)}`;
}
