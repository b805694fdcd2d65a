import type { Indicator } from '../../core/framework.ts';
import { indicatorGroups } from '../../core/indicator-groups.ts';
import type { LocalName } from '../../core/name.ts';
import type { CellRow } from '../../engine/port.ts';
import { medianOf, peerScores } from './peers.ts';
import type { CityFacts } from './use-facts.ts';

/** What a city has in one indicator. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** null when the city has no row for it. */
  readonly cell: CellRow | null;
  /** Normalised value. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly median: number | null;
  /** Effective weight in this city's score; null where it carries none. */
  readonly weight: number | null;
  /** Normalised values by year, ascending. */
  readonly series: readonly { readonly year: number; readonly score: number | null }[];
}

/** A pillar's indicators under its own score. */
export interface IndicatorRowGroup {
  readonly code: string;
  readonly name: LocalName;
  readonly score: number | null;
  readonly rank: number | null;
  readonly weight: number | null;
  readonly rows: readonly IndicatorRow[];
}

/** Every indicator of a city by pillar, with medians of the peers and the weights that its score rests on. */
export function indicatorRows(
  { place, scores, history, cells }: CityFacts,
  peers: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): readonly IndicatorRowGroup[] {
  const own = new Map(scores.filter(r => r.city === place.city).map(r => [r.node, r]));
  const byNode = peerScores(scores, peers);
  const cellOf = new Map(cells.map(c => [c.indicator, c]));
  const seriesOf = (code: string) => {
    const rows = new Map(history.filter(r => r.node === code).map(r => [r.year, r.score]));
    return place.years.map(year => ({ year, score: rows.get(year) ?? null }));
  };
  return indicatorGroups(place.framework, place.sector).map(({ code, name, indicators }) => ({
    code,
    name,
    score: own.get(code)?.score ?? null,
    rank: own.get(code)?.rank ?? null,
    weight: weights.get(code) ?? null,
    rows: indicators.map(indicator => ({
      indicator,
      cell: cellOf.get(indicator.code) ?? null,
      score: own.get(indicator.code)?.score ?? null,
      rank: own.get(indicator.code)?.rank ?? null,
      median: medianOf((byNode.get(indicator.code) ?? []).map(s => s.score)),
      weight: weights.get(indicator.code) ?? null,
      series: seriesOf(indicator.code),
    })),
  }));
}

export type CellState = 'observed' | 'imputed' | 'missing' | 'not-applicable';

/** Whether a cell has a value of its own, an imputed one, none, or could have none. */
export function stateOf(cell: CellRow | null): CellState {
  if (cell === null) return 'missing';
  if (cell.status === 'not-applicable') return 'not-applicable';
  if (cell.status === 'observed') return 'observed';
  return cell.imputed === null ? 'missing' : 'imputed';
}
