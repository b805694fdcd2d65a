import type {
  AggregateMethod,
  ImputeMethod,
  NormaliseMethod,
  TreatMethod,
  TreatSecond,
  WeightMethod,
} from './method.ts';
import { TREAT_SECOND, WEIGHT_METHODS } from './method.ts';

/** A parameter of a method: its name, what it may be, and what it is when left out (null: nothing). */
export type Parameter =
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly default: number | null;
      readonly min?: number;
      readonly max?: number;
      /** A value it must exceed. */
      readonly above?: number;
      /** The one value it must not have. */
      readonly not?: number;
      readonly whole?: boolean;
      readonly required?: boolean;
    }
  /** Two numbers, the first below the second. */
  | {
      readonly kind: 'range';
      readonly name: string;
      readonly default: readonly [number, number] | null;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'flag'; readonly name: string; readonly default: boolean }
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly default: string;
      readonly options: readonly string[];
    }
  | { readonly kind: 'text'; readonly name: string; readonly default: null; readonly required: true }
  /** Codes with numbers ≥ 0. */
  | { readonly kind: 'numbers'; readonly name: string; readonly default: null }
  /** Square tables of numbers > 0; a single one may stand under `single` instead of in a list. */
  | {
      readonly kind: 'matrices';
      readonly name: string;
      readonly single: string;
      readonly default: null;
      readonly required: true;
    }
  /** Two choices of the same step, each by one of these methods. */
  | {
      readonly kind: 'pair';
      readonly name: string;
      readonly methods: readonly string[];
      readonly default: null;
      readonly required: true;
    };

/** Keys a parameter may stand under in a method file. */
export const keysOf = (parameter: Parameter): readonly string[] =>
  parameter.kind === 'matrices' ? [parameter.name, parameter.single] : [parameter.name];

const group: Parameter = { kind: 'text', name: 'group', default: null, required: true };
const maxYears: Parameter = { kind: 'number', name: 'maxYears', default: null, min: 1, whole: true };
const goalposts: Parameter = { kind: 'range', name: 'goalposts', default: null };
const scale: Parameter = { kind: 'number', name: 'scale', default: 100, above: 0 };
const base: Parameter = { kind: 'number', name: 'base', default: null };
const cap: Parameter = { kind: 'flag', name: 'cap', default: false };

/** Parameters of every imputing method. */
export const IMPUTE_PARAMETERS: Readonly<Record<ImputeMethod, readonly Parameter[]>> = {
  none: [],
  mean: [],
  median: [],
  'group-mean': [group],
  'group-median': [group],
  row: [],
  nearest: [{ kind: 'number', name: 'k', default: 5, min: 1, whole: true }],
  latest: [maxYears],
  constant: [],
  linear: [],
  'linear-constant': [],
};

/** Parameters of every treatment. */
export const TREAT_PARAMETERS: Readonly<Record<TreatMethod, readonly Parameter[]>> = {
  none: [],
  winsorise: [
    { kind: 'number', name: 'maxPoints', default: 5, min: 0, whole: true },
    { kind: 'number', name: 'skew', default: 2, min: 0 },
    { kind: 'number', name: 'kurtosis', default: 3.5 },
    { kind: 'option', name: 'then', default: 'none', options: TREAT_SECOND },
    { kind: 'option', name: 'on', default: 'original', options: ['original', 'winsorised'] },
  ],
};

/** Parameters of every second treatment, given beside `then`. */
export const SECOND_PARAMETERS: Readonly<Record<TreatSecond, readonly Parameter[]>> = {
  none: [],
  'log-ct': [],
  'log-ct-plus': [],
  'log-ct-orig': [],
  'log-gii': [],
  'box-cox': [{ kind: 'number', name: 'lambda', default: 0 }],
};

/** Parameters of every normalising method. */
export const NORMALISE_PARAMETERS: Readonly<Record<NormaliseMethod, readonly Parameter[]>> = {
  'min-max': [{ kind: 'range', name: 'range', default: [0, 100] }],
  'z-score': [
    { kind: 'number', name: 'mean', default: 0 },
    { kind: 'number', name: 'sd', default: 1, above: 0 },
  ],
  rank: [],
  borda: [],
  'percentile-rank': [],
  'distance-to-max': [],
  'distance-to-target': [cap],
  'distance-to-reference': [{ kind: 'text', name: 'reference', default: null, required: true }, cap],
  goalposts: [goalposts, scale, base],
  scaled: [goalposts, scale, base],
  'fraction-of-max': [],
  efficacy: [
    { kind: 'number', name: 'base', default: 60 },
    { kind: 'number', name: 'span', default: 40, above: 0 },
  ],
};

/** Weights that can be joined: one set for all units, not joined itself. */
export const COMBINED_METHODS = WEIGHT_METHODS.filter(id => id !== 'combined' && id !== 'benefit-of-doubt');

/** Parameters of every weighting method. */
export const WEIGHT_PARAMETERS: Readonly<Record<WeightMethod, readonly Parameter[]>> = {
  given: [{ kind: 'numbers', name: 'values', default: null }],
  equal: [],
  entropy: [{ kind: 'number', name: 'shift', default: 0, min: 0 }],
  critic: [],
  'coefficient-of-variation': [],
  'standard-deviation': [],
  pca: [],
  'pca-first': [],
  ahp: [{ kind: 'matrices', name: 'matrices', single: 'matrix', default: null, required: true }],
  optimised: [{ kind: 'numbers', name: 'wanted', default: null }],
  'benefit-of-doubt': [{ kind: 'range', name: 'shares', default: [0, 1], min: 0, max: 1 }],
  combined: [
    { kind: 'pair', name: 'of', methods: COMBINED_METHODS, default: null, required: true },
    { kind: 'option', name: 'rule', default: 'linear', options: ['linear', 'product'] },
    { kind: 'number', name: 'alpha', default: 0.5, min: 0, max: 1 },
  ],
};

/** Parameters of every aggregating method. */
export const AGGREGATE_PARAMETERS: Readonly<Record<AggregateMethod, readonly Parameter[]>> = {
  arithmetic: [],
  geometric: [],
  harmonic: [],
  generalised: [{ kind: 'number', name: 'p', default: null, not: 0, required: true }],
  median: [],
  copeland: [],
  owa: [{ kind: 'number', name: 'orness', default: 0.5, min: 0, max: 1 }],
  topsis: [],
  'penalised-mean': [{ kind: 'option', name: 'penalty', default: 'down', options: ['down', 'up'] }],
};
