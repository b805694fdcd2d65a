import { PillarPanels } from '../../charts/pillar-panels.tsx';
import { nameIn } from '../../core/name.ts';
import type { RankingRow, WeightRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import { medianOf } from '../city/peers.ts';
import type { Figure } from './figure.ts';

interface Facts {
  readonly place: Place;
  readonly rows: readonly RankingRow[];
  readonly weights: readonly WeightRow[];
  /** Codes, the own city first. */
  readonly cities: readonly string[];
}

/** Pillar scores of some cities, each panel measured from the median of the ranked ones. */
export function pillarsFigure(
  { t, language, format }: Words,
  { place, rows, weights, cities }: Facts,
): Figure {
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const scoreOf = (city: string, node: string): number | null =>
    rows.find(r => r.city === city)?.pillars.find(p => p.node === node)?.score ?? null;
  const ranked = rows.filter(r => r.rank !== null);
  const nodes = place.framework?.nodes.filter(n => place.pillars.includes(n.code)) ?? [];
  const panels = nodes.map(node => {
    const label = nameIn(node.name, language);
    const best = [...ranked].sort(
      (a, b) => (scoreOf(b.city, node.code) ?? -1) - (scoreOf(a.city, node.code) ?? -1),
    )[0];
    const weight = weights.find(w => w.node === node.code)?.weight ?? null;
    return {
      code: node.code,
      name: label,
      caption:
        best === undefined
          ? ''
          : t('compare.pillars.caption', { weight: format.percent(weight), city: name(best.city) }),
      median: medianOf(ranked.map(r => scoreOf(r.city, node.code))),
      scores: cities.map(city => scoreOf(city, node.code)),
    };
  });
  const data = {
    cities: cities.map(code => ({ code, name: name(code), isOwn: code === place.own?.code })),
    panels,
  };
  return {
    title: t('compare.pillars.title', { count: panels.length }),
    lead: t('compare.pillars.lead', { count: ranked.length }),
    unit: t('compare.pillars.unit'),
    legend: () => [],
    description: t('compare.pillars.description', {
      pillars: panels.length,
      cities: format.list(cities.map(name)),
    }),
    table: {
      columns: [
        { label: t('app.nav.city'), isNumber: false },
        ...panels.map(p => ({ label: `${p.code} ${p.name}`, isNumber: true, decimals: 1 })),
      ],
      rows: cities.map((code, i) => [name(code), ...panels.map(p => p.scores[i] ?? null)]),
    },
    draw: setting => <PillarPanels {...setting} data={data} />,
  };
}
