import { RankBump } from '../../charts/rank-bump.tsx';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly place: Place;
  readonly rows: readonly RankingRow[];
  /** Codes named in the figure, the own city first; all others are grey. */
  readonly cities: readonly string[];
}

/** Ranks of some cities over the years of the sector, under one method. */
export function ranksByYearFigure(words: Words, { place, rows, cities }: Facts): Figure {
  const { t, language, format } = words;
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const { years } = place;
  const span = format.yearRange(years[0] ?? 0, years.at(-1) ?? 0);
  const ranksOf = (row: RankingRow): readonly (number | null)[] =>
    years.map(year => row.ranks.find(r => r.year === year)?.rank ?? null);
  const hasOwn = cities[0] !== undefined && cities[0] === place.own?.code;
  const data = {
    years,
    cities: rows
      .filter(row => row.ranks.some(r => r.rank !== null))
      .map(row => {
        const at = cities.indexOf(row.city);
        return {
          code: row.city,
          name: name(row.city),
          order: at < 0 ? null : hasOwn ? at : at + 1,
          ranks: ranksOf(row),
        };
      }),
  };
  return {
    title: t('compare.ranks.title', { years: span }),
    lead: `${finding(words, rows, cities, name)}${language === 'en' ? ' ' : ''}${t('compare.ranks.method')}`.trim(),
    unit: t('compare.ranks.unit'),
    legend: () => [],
    description: t('compare.ranks.description', { cities: format.list(cities.map(name)), years: span }),
    table: {
      columns: [
        { label: t('app.nav.city'), isNumber: false },
        ...years.map(year => ({ label: String(year), isNumber: true })),
      ],
      rows: rows.map(row => [name(row.city), ...ranksOf(row)]),
    },
    draw: setting => <RankBump {...setting} data={data} />,
  };
}

/** What became of the first city between its first and last rank. */
function finding(
  { t, format }: Words,
  rows: readonly RankingRow[],
  cities: readonly string[],
  name: (code: string) => string,
): string {
  const row = rows.find(r => r.city === cities[0]);
  const ranks = (row?.ranks ?? []).map(r => r.rank).filter(r => r !== null);
  const [from, to] = [ranks[0], ranks.at(-1)];
  if (row === undefined || from === undefined || to === undefined || ranks.length < 2) return '';
  const key = to < from ? 'rose' : to > from ? 'fell' : 'stayed';
  return t(`compare.ranks.${key}`, { city: name(row.city), from: format.rank(from), to: format.rank(to) });
}
