import type { HeatData, HeatHead } from '../../charts/heat-data.ts';
import type { Framework } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import type { RankingRow, ScoreRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';

interface HeatSources {
  readonly place: Place;
  readonly frameworks: readonly Framework[];
  /** In the order of the columns. */
  readonly cities: readonly RankingRow[];
  /** Index of every city in every sector; undefined where there is one sector only. */
  readonly sectors: readonly ScoreRow[] | undefined;
}

/** Scores by sector and city; by pillar and city where the data have one sector only. */
export function heatOf(words: Words, sources: HeatSources): HeatData {
  const { place, frameworks, cities, sectors } = sources;
  const { language } = words;
  const columns = cities.map(
    ({ city }): HeatHead => ({
      code: city,
      name: cityLabel(place.cityOf(city), language),
      isOwn: city === place.own?.code,
    }),
  );
  if (sectors === undefined) {
    const rows = pillarHeads(words, place);
    const scores = rows.map(({ code }) =>
      cities.map(c => c.pillars.find(p => p.node === code)?.score ?? null),
    );
    return { rows, columns, scores };
  }
  const scoreOf = new Map(sectors.map(s => [`${s.sector}\n${s.city}`, s.score]));
  const all = place.sectors.map(sector => ({
    head: { code: sector, name: sectorLabel(frameworks, sector, language), isOwn: false },
    scores: cities.map(c => scoreOf.get(`${sector}\n${c.city}`) ?? null),
  }));
  const filled = all.filter(row => row.scores.some(s => s !== null));
  return { rows: filled.map(r => r.head), columns, scores: filled.map(r => r.scores) };
}

function pillarHeads({ language }: Words, { framework, pillars }: Place): readonly HeatHead[] {
  return pillars.map(code => {
    const node = framework?.nodes.find(n => n.code === code);
    const name = node === undefined ? code : `${code} ${nameIn(node.name, language)}`;
    return { code, name, isOwn: false };
  });
}

/** Where a city does best and where it has most room, of the rows of a heat table; null with fewer than two scores. */
export function bestAndWorst(
  { rows, columns, scores }: HeatData,
  city: string,
): { readonly best: string; readonly high: number; readonly worst: string; readonly low: number } | null {
  const at = columns.findIndex(c => c.code === city);
  const known = rows.flatMap((row, i) => {
    const score = scores[i]?.[at] ?? null;
    return score === null ? [] : [{ name: row.name, score }];
  });
  const [first] = known;
  if (first === undefined) return null;
  const best = known.reduce((a, b) => (b.score > a.score ? b : a), first);
  const worst = known.reduce((a, b) => (b.score < a.score ? b : a), first);
  if (best.score === worst.score) return null;
  return { best: best.name, high: best.score, worst: worst.name, low: worst.score };
}
