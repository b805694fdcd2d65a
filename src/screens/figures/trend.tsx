import { TrendLine } from '../../charts/trend-line.tsx';
import type { Method } from '../../core/method.ts';
import type { Words } from '../../i18n/index.ts';
import type { Runs } from '../../state/uncertainty.ts';
import type { CityModel } from '../city/model.ts';
import { passOf } from '../city/scale.ts';
import { spanOf, type TrendPoint, withIntervals } from '../city/trend.ts';
import { settingsText } from '../parts/certainty-words.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly city: string;
  /** Ascending years. */
  readonly points: readonly TrendPoint[];
  /** Score of the pass line; null where the scale has none. */
  readonly passAt: number | null;
  /** Whether statistics are taken year by year, so that scores of two years are no measure of change. */
  readonly isYearly: boolean;
  /** What was varied in the runs; null where no interval is drawn. */
  readonly settings: string | null;
}

/** A city's index over the years with the median of the ranked cities, its ranks under the years. */
export function trendFigure(words: Words, { city, points, passAt, isYearly, settings }: Facts): Figure {
  const { t, format } = words;
  const hasBand = points.some(p => p.interval !== undefined);
  const years = format.yearRange(points[0]?.year ?? 0, points.at(-1)?.year ?? 0);
  return {
    title: t('city.trend.title', { years }),
    lead: [finding(words, points), isYearly ? t('trend.yearly') : '']
      .filter(text => text !== '')
      .join(words.language === 'zh' ? '' : ' '),
    unit: t('city.trend.unit'),
    legend: palette =>
      hasBand ? [{ sign: 'swatch', label: t('certainty.legend.whisker'), colour: `${palette.mine}29` }] : [],
    ...(hasBand && settings !== null ? { interval: settings } : {}),
    description: t('city.trend.describe', { city, years }),
    table: {
      columns: [
        { label: t('city.year'), isNumber: false },
        { label: t('city.score'), isNumber: true, decimals: 1 },
        { label: t('city.median'), isNumber: true, decimals: 1 },
        { label: t('city.rank'), isNumber: true },
        ...(hasBand
          ? [
              { label: t('trend.low'), isNumber: true, decimals: 1 },
              { label: t('trend.high'), isNumber: true, decimals: 1 },
            ]
          : []),
      ],
      rows: points.map(p => [
        String(p.year),
        p.score,
        p.median,
        p.rank,
        ...(hasBand ? (p.interval ?? [null, null]) : []),
      ]),
    },
    draw: setting => <TrendLine {...setting} data={{ city, years: points, passAt }} />,
  };
}

/** What the figure of a city on screen is made from; the runs are those of its sector. */
export function trendFacts(
  words: Words,
  city: string,
  { facts, trend, scale }: CityModel,
  { answer, step }: Pick<Runs, 'answer' | 'step'>,
): Facts {
  const { place } = facts;
  const runs = answer?.uncertainty ?? null;
  return {
    city,
    points: withIntervals(trend, runs?.sector === place.sector ? runs : null, place.city),
    passAt: passOf(scale),
    isYearly: isScoredByYear(place.method),
    settings: runs === null ? null : settingsText(words, step),
  };
}

/** Whether the scale of any year follows from that year alone. */
const isScoredByYear = ({ window, treat, normalise, weight }: Method): boolean =>
  [treat, normalise, weight].some(step => (step.window ?? window) === 'year');

function finding({ t }: Words, points: readonly TrendPoint[]): string {
  const span = spanOf(points);
  if (span === null) return t(points.some(p => p.rank !== null) ? 'city.trend.single' : 'city.trend.none');
  const { from, to } = span;
  const year = from.year;
  if (from.rank === to.rank) return t('city.trend.same', { year });
  const key = to.rank < from.rank ? 'city.trend.up' : 'city.trend.down';
  return t(key, { count: Math.abs(from.rank - to.rank), year });
}
