import type { RankingRow, ScoreRow } from '../../engine/port.ts';
import { median } from '../../methods/statistics/quantile.ts';

/** Codes of the ranked cities of a peer group. */
export const rankedPeers = (
  ranking: readonly RankingRow[],
  isPeer: (city: string) => boolean,
): ReadonlySet<string> => new Set(ranking.filter(r => r.rank !== null && isPeer(r.city)).map(r => r.city));

/** Median of the numbers that are there; null when there is none. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const present = values.filter(v => v !== null);
  return present.length === 0 ? null : median(Float64Array.from(present));
}

/** Scores of the peers by node, in the order of the rows; missing ones are left out. */
export function peerScores(
  rows: readonly ScoreRow[],
  peers: ReadonlySet<string>,
): ReadonlyMap<string, readonly { readonly city: string; readonly score: number }[]> {
  const byNode = new Map<string, { city: string; score: number }[]>();
  for (const { node, city, score } of rows) {
    if (score === null || !peers.has(city)) continue;
    const scores = byNode.get(node);
    if (scores === undefined) byNode.set(node, [{ city, score }]);
    else scores.push({ city, score });
  }
  return byNode;
}
