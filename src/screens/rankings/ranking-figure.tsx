import type { RankingDot } from '../../charts/ranking-data.ts';
import { RankingDots } from '../../charts/ranking-dots.tsx';
import type { ChartCell, ChartColumn } from '../../charts/table.ts';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Figure } from '../figures/figure.ts';
import type { CityCertainty } from '../parts/certainty.ts';
import { groupText, isShared, rangeText } from '../parts/certainty-words.ts';
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
  const { place, grades, passAt, rows, certainty } = model;
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const dots = shown.flatMap(({ city, rank, score, grade }) =>
    score === null
      ? []
      : [
          {
            code: city,
            name: name(city),
            rank,
            score,
            grade,
            isOwn: city === place.own?.code,
            ...drawn(certainty?.of(city) ?? null),
          },
        ],
  );
  const lead = leadText(words, rows, place, certainty);
  return {
    title: findingText(words, rows, place, certainty),
    ...(lead === null ? {} : { lead }),
    unit: t('rankings.chart.unit', { scope: scopeText(words, place) }),
    legend: palette => dotLegend(words, palette, model),
    description: t('rankings.chart.describe', {
      count: format.number(dots.length),
      first: dots[0]?.name ?? '',
      last: dots.at(-1)?.name ?? '',
    }),
    ...(certainty === null
      ? {}
      : { interval: t('certainty.control', { runs: format.number(certainty.runs), seed: certainty.seed }) }),
    table: {
      columns: [
        { label: t('rank.title'), isNumber: true },
        { label: t('app.nav.city'), isNumber: false },
        { label: t('score.title'), isNumber: true, decimals: model.most > 20 ? 1 : 3 },
        { label: t('grade.title'), isNumber: false },
        { label: t('score.coverage'), isNumber: false },
        ...(certainty === null ? [] : certaintyColumns(words)),
      ],
      rows: shown.map(r => [
        r.rank,
        name(r.city),
        r.score,
        r.grade,
        format.coverage(r.coverage),
        ...(certainty === null ? [] : certaintyCells(words, certainty.of(r.city))),
      ]),
    },
    draw: setting => <RankingDots {...setting} data={{ rows: dots, grades, passAt }} />,
  };
}

/** What is drawn of a city's certainty. */
const drawn = (certain: CityCertainty | null): Pick<RankingDot, 'interval' | 'tieGroup'> =>
  certain === null ? {} : { interval: certain.scores, tieGroup: certain.group.number };

const certaintyColumns = ({ t }: Words): readonly ChartColumn[] => [
  { label: t('certainty.column'), isNumber: false },
  { label: t('certainty.group.title'), isNumber: false },
  { label: t('uncertainty.top-n-share', { n: 10 }), isNumber: false },
];

function certaintyCells(words: Words, certain: CityCertainty | null): readonly ChartCell[] {
  if (certain === null) return [null, null, null];
  const { group, topShare } = certain;
  return [
    rangeText(words, certain),
    isShared(group) ? groupText(words, group) : null,
    words.format.percent(topShare),
  ];
}
