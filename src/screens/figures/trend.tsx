import { TrendLine } from '../../charts/trend-line.tsx';
import type { Words } from '../../i18n/index.ts';
import { spanOf, type TrendPoint } from '../city/trend.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly city: string;
  /** Ascending years. */
  readonly points: readonly TrendPoint[];
  /** Score of the pass line; null where the scale has none. */
  readonly passAt: number | null;
}

/** A city's index over the years with the median of the ranked cities, its ranks under the years. */
export function trendFigure(words: Words, { city, points, passAt }: Facts): Figure {
  const { t, format } = words;
  const years = format.yearRange(points[0]?.year ?? 0, points.at(-1)?.year ?? 0);
  return {
    title: t('city.trend.title', { years }),
    lead: finding(words, points),
    unit: t('city.trend.unit'),
    legend: () => [],
    description: t('city.trend.describe', { city, years }),
    table: {
      columns: [
        { label: t('city.year'), isNumber: false },
        { label: t('city.score'), isNumber: true, decimals: 1 },
        { label: t('city.median'), isNumber: true, decimals: 1 },
        { label: t('city.rank'), isNumber: true },
      ],
      rows: points.map(p => [String(p.year), p.score, p.median, p.rank]),
    },
    draw: setting => <TrendLine {...setting} data={{ city, years: points, passAt }} />,
  };
}

function finding({ t }: Words, points: readonly TrendPoint[]): string {
  const span = spanOf(points);
  if (span === null) return t(points.some(p => p.rank !== null) ? 'city.trend.single' : 'city.trend.none');
  const { from, to } = span;
  const year = from.year;
  if (from.rank === to.rank) return t('city.trend.same', { year });
  const key = to.rank < from.rank ? 'city.trend.up' : 'city.trend.down';
  return t(key, { count: Math.abs(from.rank - to.rank), year });
}
