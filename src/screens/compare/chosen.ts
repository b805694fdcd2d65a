import type { RankingRow } from '../../engine/port.ts';
import { COMPARE_LIMIT } from '../../state/view.ts';

/** Cities compared until the reader chooses: the own one, and the ranked ones around and above it. */
const DEFAULT_COUNT = 5;

/**
 * Codes of the cities compared, the own city first, at most eight.
 * Without a choice: the own city with the leader and its nearest neighbours; without an own city the first five.
 */
export function chosenCities(
  rows: readonly RankingRow[],
  chosen: readonly string[],
  own: string | null,
): readonly string[] {
  const known = new Set(rows.map(r => r.city));
  const picked = chosen.filter(c => known.has(c)).slice(0, COMPARE_LIMIT);
  if (picked.length > 0) return ownFirst(picked, own);
  const ranked = rows.filter(r => r.rank !== null).map(r => r.city);
  if (own === null || !ranked.includes(own)) return ranked.slice(0, DEFAULT_COUNT);
  const at = ranked.indexOf(own);
  const near = [...ranked].sort(
    (a, b) => Math.abs(ranked.indexOf(a) - at) - Math.abs(ranked.indexOf(b) - at),
  );
  return [...new Set([own, ...ranked.slice(0, 1), ...near])].slice(0, DEFAULT_COUNT);
}

function ownFirst(cities: readonly string[], own: string | null): readonly string[] {
  return own !== null && cities.includes(own) ? [own, ...cities.filter(c => c !== own)] : cities;
}

/** The pillar in which a city lies furthest under the best of the others, or null where it leads in all. */
export function widestGap(
  rows: readonly RankingRow[],
  city: string,
): { readonly node: string; readonly best: string; readonly gap: number } | null {
  const mine = rows.find(r => r.city === city);
  const gaps = (mine?.pillars ?? []).flatMap(({ node, score }) => {
    if (score === null) return [];
    const others = rows.flatMap(r => {
      const theirs = r.pillars.find(p => p.node === node)?.score ?? null;
      return r.city === city || theirs === null ? [] : [{ node, best: r.city, gap: theirs - score }];
    });
    return others.filter(o => o.gap > 0);
  });
  return gaps.reduce<(typeof gaps)[number] | null>(
    (worst, g) => (worst === null || g.gap > worst.gap ? g : worst),
    null,
  );
}

/** Best score of each pillar among some cities; none is best where there is nothing to compare it with. */
export function bestScores(rows: readonly RankingRow[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  if (rows.length < 2) return best;
  for (const { node, score } of rows.flatMap(r => r.pillars)) {
    if (score !== null && score > (best.get(node) ?? Number.NEGATIVE_INFINITY)) best.set(node, score);
  }
  return best;
}
