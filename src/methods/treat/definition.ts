import type { TreatChoice, TreatMethod, TreatSecond } from '../../core/method.ts';
import type { MethodDefinition } from '../definition.ts';
import type { Moments } from '../statistics/moments.ts';

/** Limits inside which a column's shape is left alone. */
export interface ShapeLimits {
  readonly skew: number;
  readonly kurtosis: number;
}

/** What a first treatment did. */
export interface Treated {
  /** Cells set, as the literature counts them. */
  readonly points: number;
  readonly moments: Moments;
}

/** A first treatment: changes a failing column in place. */
export interface TreatDefinition extends MethodDefinition<TreatMethod> {
  readonly treat: (values: Float64Array, before: Moments, choice: TreatChoice) => Treated;
}

/** A second treatment: a transformation of the whole column. */
export interface SecondDefinition extends MethodDefinition<TreatSecond> {
  /**
   * The transformed column, one value per unit, same order, NaN = missing; null where the formula would
   * not keep the order of the values or gives no number.
   */
  readonly transform: (values: Float64Array, moments: Moments, lambda: number) => Float64Array | null;
}

/** Whether a column's shape passes: |skewness| or kurtosis inside its limit, or neither can be told. */
export const passes = ({ skew, kurtosis }: Moments, limits: ShapeLimits): boolean =>
  Number.isNaN(skew) || Number.isNaN(kurtosis) || Math.abs(skew) < limits.skew || kurtosis < limits.kurtosis;
