import type { RankingRow } from '../../engine/port.ts';
import type { Certainty, TieGroup } from '../parts/certainty.ts';
import { isShared } from '../parts/certainty-words.ts';

/** Where a row stands in its tie group, as far as the group is shown. */
export interface RowTie {
  readonly group: TieGroup;
  /** Whether the row before belongs to another group. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether a rule parts it from the row before, which is of another group. */
  readonly isParted: boolean;
  /** Whether a bracket joins it with a neighbour; a city by itself has none. */
  readonly isJoined: boolean;
}

/** Tie groups of rows in the order of their rank, by city; in any other order there are none to see. */
export function rowTies(
  rows: readonly RankingRow[],
  certainty: Certainty | null,
  isByRank: boolean,
): ReadonlyMap<string, RowTie> {
  if (certainty === null || !isByRank) return new Map();
  const groups = rows.map(row => certainty.of(row.city)?.group ?? null);
  return new Map(
    rows.flatMap(({ city }, i): [string, RowTie][] => {
      const group = groups[i];
      if (group == null) return [];
      const isFirst = groups[i - 1] !== group;
      const isLast = groups[i + 1] !== group;
      const isJoined = isShared(group) && !(isFirst && isLast);
      return [[city, { group, isFirst, isLast, isParted: isFirst && i > 0, isJoined }]];
    }),
  );
}
