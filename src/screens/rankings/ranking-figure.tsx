import { RankingDots } from '../../charts/ranking-dots.tsx';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Figure } from '../figures/figure.ts';
import { findingText, leadText } from './finding.ts';
import { dotLegend } from './legend.tsx';
import { scopeText } from './scope.ts';
import type { RankingModel } from './use-ranking-model.ts';

/** The ranked cities as dots on one axis with the grades; `shown` are the rows to draw, in order. */
export function rankingFigure(
  words: Words,
  model: RankingModel,
  shown: readonly RankingRow[] = model.ranked,
): Figure {
  const { t, language, format } = words;
  const { place, grades, passAt, rows } = model;
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const dots = shown.flatMap(({ city, rank, score, grade }) =>
    score === null
      ? []
      : [{ code: city, name: name(city), rank, score, grade, isOwn: city === place.own?.code }],
  );
  const lead = leadText(words, rows, place);
  return {
    title: findingText(words, rows, place),
    ...(lead === null ? {} : { lead }),
    unit: t('rankings.chart.unit', { scope: scopeText(words, place) }),
    legend: palette => dotLegend(words, palette, model),
    description: t('rankings.chart.describe', {
      count: format.number(dots.length),
      first: dots[0]?.name ?? '',
      last: dots.at(-1)?.name ?? '',
    }),
    table: {
      columns: [
        { label: t('rank.title'), isNumber: true },
        { label: t('app.nav.city'), isNumber: false },
        { label: t('score.title'), isNumber: true, decimals: model.most > 20 ? 1 : 3 },
        { label: t('grade.title'), isNumber: false },
        { label: t('score.coverage'), isNumber: false },
      ],
      rows: shown.map(r => [r.rank, name(r.city), r.score, r.grade, format.coverage(r.coverage)]),
    },
    draw: setting => <RankingDots {...setting} data={{ rows: dots, grades, passAt }} />,
  };
}
