import type { ImputeMethod } from '../../core/method.ts';
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

/** Leaves gaps as they are. */
export interface ImputeNothing extends MethodDefinition<ImputeMethod> {
  readonly across: 'nothing';
}

export type ImputeDefinition = ImputeAcrossUnits | ImputeOverYears | ImputeNothing;
