import type { ImputeChoice, ImputeMethod } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';

/** Fills from the other units of the window. */
export interface ImputeAcrossUnits extends MethodDefinition<ImputeMethod> {
  readonly across: 'units';
  /**
   * The value each unit would take where its own is missing; NaN where there is none to take.
   * One value per unit, same order. `groups` numbers the unit's group, −1 = none.
   */
  readonly fill: (values: Float64Array, groups: Int32Array) => Float64Array;
}

/** Fills from other years of the same city. */
export interface ImputeOverYears extends MethodDefinition<ImputeMethod> {
  readonly across: 'years';
  /**
   * Writes the series with its gaps filled to `out`, and the year each value was carried from to `from`
   * (0 where none was). One value per year, ascending; NaN = missing.
   */
  readonly fill: (
    values: Float64Array,
    years: Int32Array,
    maxYears: number,
    out: Float64Array,
    from: Int32Array,
  ) => void;
}

/** An indicator in one window: one value a unit, NaN = missing. */
export interface ImputeColumn {
  readonly values: Float64Array;
  readonly direction: 1 | -1;
}

/** Fills from the unit's other indicators. */
export interface ImputeAcrossColumns extends MethodDefinition<ImputeMethod> {
  readonly across: 'columns';
  /** Which indicators it looks at: those of the same parent, or all of the sector. */
  readonly scope: 'pillar' | 'all';
  /**
   * The value each unit would take in column `target` where its own is missing; NaN where there is none to take.
   * One value per unit, same order.
   */
  readonly fill: (columns: readonly ImputeColumn[], target: number, choice: ImputeChoice) => Float64Array;
}

/** Leaves gaps as they are. */
export interface ImputeNothing extends MethodDefinition<ImputeMethod> {
  readonly across: 'nothing';
}

export type ImputeDefinition = ImputeAcrossUnits | ImputeAcrossColumns | ImputeOverYears | ImputeNothing;
