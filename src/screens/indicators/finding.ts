import type { City } from '../../core/city.ts';
import type { Indicator } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import type { Distribution } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { statistic, unitAfter } from './measure.ts';

interface Facts {
  readonly indicator: Indicator;
  readonly year: number;
  readonly distribution: Distribution;
  readonly own: City | null;
  readonly cityName: (code: string) => string;
}

/** Fewer values than this have no quartiles worth a sentence. */
const LEAST_VALUES = 4;

/** What the values of an indicator show, in a sentence: middle half, median, and the own city among them. */
export function indicatorFinding(words: Words, facts: Facts): string {
  const { indicator, year, distribution, own, cityName } = facts;
  const { t, format, language } = words;
  const { values, q1, median, q3 } = distribution;
  const name = nameIn(indicator.name, language);
  const count = values.length;
  if (count === 0) return t('indicators.one.title.none', { name, year: format.year(year) });
  if (count < LEAST_VALUES) return t('indicators.one.title.few', { name, count, year: format.year(year) });
  const middle = {
    name,
    count: format.number(count),
    q1: statistic(words, q1),
    q3: statistic(words, q3),
    median: statistic(words, median),
    unit: unitAfter(words, indicator.unit),
  };
  const mine = own === null ? undefined : values.find(v => v.city === own.code);
  if (mine === undefined) return t('indicators.one.title', middle);
  return t('indicators.one.title.own', {
    ...middle,
    city: cityName(mine.city),
    value: statistic(words, mine.value),
  });
}
