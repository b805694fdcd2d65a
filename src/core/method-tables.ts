import {
  AGGREGATE_METHODS,
  type AggregateMethod,
  DEFAULT_METHOD,
  IMPUTE_METHODS,
  type ImputeMethod,
  NORMALISE_METHODS,
  type NormaliseMethod,
  TREAT_METHODS,
  TREAT_SECOND,
  type TreatMethod,
  WEIGHT_METHODS,
  type WeightMethod,
} from './method.ts';
import type { ChoiceTable } from './method-choice.ts';
import {
  AGGREGATE_PARAMETERS,
  IMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  type Parameter,
  SECOND_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
} from './method-parameters.ts';

const OPEN_RANGE: Parameter = { kind: 'range', name: 'range', default: null };

/** What the choices of imputing are read by. */
export const IMPUTE_TABLE: ChoiceTable<ImputeMethod> = {
  methods: IMPUTE_METHODS,
  fallback: DEFAULT_METHOD.impute.method,
  parameters: method => IMPUTE_PARAMETERS[method],
};

/** What the choices of treatment are read by. */
export const TREAT_TABLE: ChoiceTable<TreatMethod> = {
  methods: TREAT_METHODS,
  fallback: DEFAULT_METHOD.treat.method,
  parameters: (method, fields) => {
    const second = TREAT_SECOND.find(s => s === fields.then);
    return [...TREAT_PARAMETERS[method], ...(second === undefined ? [] : SECOND_PARAMETERS[second])];
  },
};

/** What the choices of normalising are read by; a min–max range that is left out stays open. */
export const NORMALISE_TABLE: ChoiceTable<NormaliseMethod> = {
  methods: NORMALISE_METHODS,
  fallback: DEFAULT_METHOD.normalise.method,
  parameters: method => NORMALISE_PARAMETERS[method].map(p => (p.name === 'range' ? OPEN_RANGE : p)),
};

/** What the choices of weighting are read by. */
export const WEIGHT_TABLE: ChoiceTable<WeightMethod> = {
  methods: WEIGHT_METHODS,
  fallback: DEFAULT_METHOD.weight.method,
  parameters: method => WEIGHT_PARAMETERS[method],
};

/** What the choices of aggregating are read by. */
export const AGGREGATE_TABLE: ChoiceTable<AggregateMethod> = {
  methods: AGGREGATE_METHODS,
  fallback: DEFAULT_METHOD.aggregate.method,
  parameters: method => AGGREGATE_PARAMETERS[method],
};
