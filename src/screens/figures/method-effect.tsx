import { RankSlope } from '../../charts/rank-slope.tsx';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly place: Place;
  readonly published: readonly RankingRow[];
  readonly current: readonly RankingRow[];
  /** Cities that move two places or more. */
  readonly moved: number;
}

/** Ranks under the published method beside those under the method in force. */
export function methodEffectFigure(
  { t, language }: Words,
  { place, published, current, moved }: Facts,
): Figure {
  const before = new Map(published.map(r => [r.city, r.rank]));
  const cities = current
    .map(row => ({
      code: row.city,
      name: cityLabel(place.cityOf(row.city), language),
      from: before.get(row.city) ?? null,
      to: row.rank,
      isOwn: row.city === place.own?.code,
    }))
    .filter(c => c.from !== null || c.to !== null);
  const fromLabel = t('recipe.effect.published');
  const toLabel = t('recipe.effect.scenario');
  const hasMoves = cities.some(c => c.from !== c.to);
  return {
    title: t('recipe.effect.title'),
    lead: hasMoves ? t('recipe.effect.lead', { count: cities.length, moved }) : t('recipe.effect.none'),
    unit: t('recipe.effect.unit'),
    legend: () => [],
    description: t('recipe.effect.description', { count: cities.length }),
    table: {
      columns: [
        { label: t('app.nav.city'), isNumber: false },
        { label: fromLabel, isNumber: true },
        { label: toLabel, isNumber: true },
      ],
      rows: cities.map(c => [c.name, c.from, c.to]),
    },
    draw: setting => <RankSlope {...setting} data={{ fromLabel, toLabel, cities }} />,
  };
}
