import { Distribution as DistributionChart } from '../../charts/distribution.tsx';
import { goalpostsIn, type Indicator } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import type { Distribution } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { statistic, unitAfter } from '../indicators/measure.ts';
import { unitLabel } from '../parts/unit.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly indicator: Indicator;
  readonly sector: string;
  readonly year: number;
  readonly distribution: Distribution;
  /** Code of the own city, or null. */
  readonly own: string | null;
  readonly cityName: (code: string) => string;
}

/** An indicator's values over the cities of a year, with quartiles, limits, outliers and the own city. */
export function distributionFigure(words: Words, facts: Facts): Figure {
  const { indicator, sector, year, distribution, own, cityName } = facts;
  const { t, format, language } = words;
  const { values, min, q1, median, q3, max, outliers } = distribution;
  const unit = unitLabel(words, indicator.unit);
  const found = t('indicators.distribution.finding', {
    count: values.length,
    min: statistic(words, min),
    max: statistic(words, max),
    unit: unitAfter(words, indicator.unit),
  });
  const far =
    outliers.length === 0
      ? t('indicators.distribution.no-outliers')
      : t('indicators.distribution.outliers', { cities: format.list(outliers.map(cityName)) });
  const lead = [found, far].join(language === 'en' ? ' ' : '');
  const data = {
    unit,
    values: values.map(({ city, value }) => ({
      code: city,
      name: cityName(city),
      value,
      isOwn: city === own,
      isOutlier: outliers.includes(city),
    })),
    quartiles: q1 === null || median === null || q3 === null ? null : { q1, median, q3 },
    goalposts: goalpostsIn(indicator, sector),
  };
  return {
    title: t('indicators.distribution.title', { year: format.year(year) }),
    lead,
    unit,
    legend: palette => [
      { sign: 'stroke', label: t('figure.other-cities'), colour: palette.data },
      ...(values.some(v => v.city === own)
        ? ([{ sign: 'own', label: t('figure.own-city'), colour: palette.mine }] as const)
        : []),
      { sign: 'box', label: t('figure.legend.quartiles'), colour: palette.band },
      ...(outliers.length === 0
        ? []
        : ([{ sign: 'outlier', label: t('figure.legend.outlier'), colour: palette.data }] as const)),
    ],
    description: `${nameIn(indicator.name, language)}: ${lead}`,
    table: {
      columns: [
        { label: t('indicators.values.city'), isNumber: false },
        { label: `${nameIn(indicator.name, language)}${unit === '' ? '' : ` (${unit})`}`, isNumber: true },
      ],
      rows: values.map(v => [cityName(v.city), v.value]),
    },
    draw: setting => <DistributionChart {...setting} data={data} />,
  };
}
