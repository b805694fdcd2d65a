import { ObstacleBars } from '../../charts/obstacle-bars.tsx';
import { nameIn } from '../../core/name.ts';
import type { Words } from '../../i18n/index.ts';
import type { CityModel } from '../city/model.ts';
import { scoreOf } from '../city/sentence.ts';
import type { Figure } from './figure.ts';

/** The indicators that hold a city back most, by their share of what is lacking. */
export function obstaclesFigure(words: Words, city: string, model: CityModel): Figure {
  const { t, format, language } = words;
  const { obstacles, score, scale } = model;
  const lead =
    score === null
      ? t('city.obstacles.not-ranked')
      : obstacles.length === 0
        ? t('city.obstacles.none')
        : scale === null
          ? t('city.obstacles.finding.relative')
          : t('city.obstacles.finding', { points: scoreOf(words, scale[1] - score) });
  const rows = obstacles.map(({ row, degree }) => ({
    code: row.indicator.code,
    name: nameIn(row.indicator.name, language),
    share: degree,
  }));
  return {
    title: t('city.obstacles.title'),
    lead,
    unit: t('score.obstacle-degree'),
    legend: () => [],
    description: `${city}: ${format.list(rows.map(r => `${r.name} ${format.percent(r.share, 1)}`))}`,
    table: {
      columns: [
        { label: t('city.indicator'), isNumber: false },
        { label: t('score.obstacle-degree'), isNumber: true, decimals: 3 },
      ],
      rows: rows.map(r => [`${r.code} ${r.name}`, r.share]),
    },
    draw: setting => <ObstacleBars {...setting} data={{ obstacles: rows }} />,
  };
}
