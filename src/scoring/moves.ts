import { spearman } from '../methods/statistics/spearman.ts';
import { compare } from './units.ts';

/** A city's place in one ranking; null = not ranked. */
export interface PlacedCity {
  readonly city: string;
  readonly score: number | null;
  readonly rank: number | null;
}

/** How a city stands in two rankings, of two years or two methods. */
export interface CityMove {
  readonly city: string;
  readonly rankBefore: number;
  readonly rankAfter: number;
  /** Places gained; negative = lost. */
  readonly gained: number;
  readonly scoreChange: number;
}

/** Two rankings side by side. */
export interface RankingChange {
  /** Cities ranked in both, by places moved (most first), then city. */
  readonly moves: readonly CityMove[];
  /** Ranked only in the second, by city. */
  readonly entered: readonly string[];
  /** Ranked only in the first, by city. */
  readonly left: readonly string[];
  /** Spearman correlation of the scores of cities in both, −1 to 1; null where fewer than two, or all tied. */
  readonly rankCorrelation: number | null;
  /** Mean of the places moved, gains and losses alike; null where no city is in both. */
  readonly meanMove: number | null;
}

/** Compares two rankings city by city. */
export function compareRankings(before: readonly PlacedCity[], after: readonly PlacedCity[]): RankingChange {
  const earlier = new Map(before.flatMap(p => (isPlaced(p) ? [[p.city, p]] : [])));
  const later = after.filter(isPlaced);
  const both = later.flatMap(place => {
    const was = earlier.get(place.city);
    return was === undefined ? [] : [{ was, is: place }];
  });
  const moves = both.map(
    ({ was, is }): CityMove => ({
      city: is.city,
      rankBefore: was.rank,
      rankAfter: is.rank,
      gained: was.rank - is.rank,
      scoreChange: is.score - was.score,
    }),
  );
  const now = new Set(later.map(p => p.city));
  return {
    moves: moves.sort((a, b) => Math.abs(b.gained) - Math.abs(a.gained) || compare(a.city, b.city)),
    entered: later.flatMap(p => (earlier.has(p.city) ? [] : [p.city])).sort(compare),
    left: [...earlier.keys()].filter(city => !now.has(city)).sort(compare),
    rankCorrelation: correlationOf(both.map(({ was, is }) => [was.score, is.score])),
    meanMove:
      moves.length === 0 ? null : moves.reduce((sum, m) => sum + Math.abs(m.gained), 0) / moves.length,
  };
}

type Placed = { readonly city: string; readonly score: number; readonly rank: number };

const isPlaced = (place: PlacedCity): place is Placed => place.rank !== null && place.score !== null;

function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  const r = spearman(
    Float64Array.from(pairs, ([was]) => was),
    Float64Array.from(pairs, ([, is]) => is),
  );
  return Number.isNaN(r) ? null : r;
}

/** What a part of the score brought in two rankings, in points of the index; null = nothing to say. */
export interface PartChange {
  readonly node: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Points gained; a part that is there only once counts whole. null where it is there in neither. */
  readonly change: number | null;
}

/**
 * Which parts moved a city's score between two years or methods: differences of their contributions, largest first.
 * Where every part is known both times, the changes sum to the change of the score.
 */
export function compareParts(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
): readonly PartChange[] {
  const nodes = [...new Set([...before.keys(), ...after.keys()])];
  const changes = nodes.map((node): PartChange => {
    const was = before.get(node) ?? null;
    const is = after.get(node) ?? null;
    return {
      node,
      before: was,
      after: is,
      change: was === null && is === null ? null : (is ?? 0) - (was ?? 0),
    };
  });
  return changes.sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || compare(a.node, b.node));
}
