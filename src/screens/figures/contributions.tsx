import { ContributionBars } from '../../charts/contribution-bars.tsx';
import { nameIn } from '../../core/name.ts';
import type { Words } from '../../i18n/index.ts';
import type { CityModel } from '../city/model.ts';
import { scoreOf } from '../city/sentence.ts';
import type { Figure } from './figure.ts';

/** Where a city's points come from: the parts of its pillars above those of the median city. */
export function contributionsFigure(words: Words, city: string, model: CityModel): Figure {
  const { t, format, language } = words;
  const { pillars, score, median, scale, peers } = model;
  const parts = pillars.map(p => ({
    code: p.code,
    name: nameIn(p.name, language),
    points: p.points,
    peerPoints: p.medianPoints,
  }));
  const ahead = pillars.filter(p => p.gap !== null && p.gap > 0).length;
  const count = format.number(peers.size);
  const lead =
    score === null
      ? t('city.pillars.finding.none', { count })
      : t('city.pillars.finding', { ahead, total: pillars.length, count });
  const title =
    score === null ? t('city.pillars.title.none') : t('city.pillars.title', { score: scoreOf(words, score) });
  return {
    title,
    lead,
    unit:
      scale === null
        ? t('city.score')
        : t('city.pillars.unit', { low: format.number(scale[0]), high: format.number(scale[1]) }),
    legend: () => [],
    description: `${city}: ${title}. ${lead}`,
    table: {
      columns: [
        { label: t('city.pillar'), isNumber: false },
        { label: t('city.score'), isNumber: true, decimals: 1 },
        { label: t('city.median'), isNumber: true, decimals: 1 },
        { label: t('city.gap'), isNumber: true, decimals: 1 },
        { label: t('city.weight'), isNumber: true, decimals: 3 },
        { label: t('city.points'), isNumber: true, decimals: 1 },
      ],
      rows: pillars.map(p => [
        `${p.code} ${nameIn(p.name, language)}`,
        p.score,
        p.median,
        p.gap,
        p.weight,
        p.points,
      ]),
    },
    draw: setting => (
      <ContributionBars
        {...setting}
        data={{ parts, total: score ?? 0, peerTotal: median, full: scale?.[1] ?? null }}
      />
    ),
  };
}
