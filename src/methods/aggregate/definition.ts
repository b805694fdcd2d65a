import type { AggregateChoice, AggregateMethod } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';

/** An indicator before it is normalised, after treatment; one value a unit. */
export interface RawColumn {
  readonly values: Float64Array;
  readonly direction: 1 | -1;
}

/** Children of one parent: scores, one array a child, one value a unit, NaN = missing; weights that sum to 1. */
export interface AggregatedChildren {
  readonly scores: readonly Float64Array[];
  readonly weights: readonly number[];
  /** One entry a child: null for a child that is no indicator. */
  readonly raw?: readonly (RawColumn | null)[];
}

/** What a mean asks of its children's scores. */
export type ScoreDomain = 'any' | 'positive' | 'not-negative';

export interface AggregateDefinition extends MethodDefinition<AggregateMethod> {
  readonly domain: (choice: AggregateChoice) => ScoreDomain;
  /** Whether a unit's result depends on the other units of its window. */
  readonly comparesUnits: boolean;
  /** Whether the result lies between the least and the greatest of the children. */
  readonly staysInside: boolean;
  /** What a unit can get whatever its children have; null where that follows from their scores. */
  readonly worst: number | null;
  /**
   * Writes the parent's score to `out`, one value per unit, same order. Missing children drop out and the others
   * are re-weighted; none left gives missing. A unit with a score outside the domain gives missing, and its
   * position is in the list returned.
   */
  readonly apply: (
    children: AggregatedChildren,
    choice: AggregateChoice,
    out: Float64Array,
  ) => readonly number[];
}
