import {
  AGGREGATE_METHODS,
  GRADE_SCALES,
  IMPUTE_METHODS,
  NORMALISE_METHODS,
  TREAT_METHODS,
  TREAT_SECOND,
  WEIGHT_METHODS,
} from '../core/method.ts';

/** What has a page that explains it: the methods of every step, by the name of the step in links. */
const EXPLAINED = {
  impute: IMPUTE_METHODS,
  treat: TREAT_METHODS,
  then: TREAT_SECOND,
  normalise: NORMALISE_METHODS,
  weight: WEIGHT_METHODS,
  aggregate: AGGREGATE_METHODS,
  grade: GRADE_SCALES,
} as const;

/** A step whose methods are explained; `then` is the second treatment of outliers. */
export type ExplainedStep = keyof typeof EXPLAINED;

/** A method of a step. */
export type Explained = {
  readonly [Step in ExplainedStep]: { readonly step: Step; readonly id: (typeof EXPLAINED)[Step][number] };
}[ExplainedStep];

/** A method by its text in links, `normalise.z-score`; null where there is none of that name. */
export function explainedOf(text: string): Explained | null {
  return EVERY_EXPLAINED.find(explained => explainedText(explained) === text) ?? null;
}

/** The text of a method in links. */
export const explainedText = ({ step, id }: Explained): string => `${step}.${id}`;

/** Every method that has a page. */
export const EVERY_EXPLAINED: readonly Explained[] = [
  ...EXPLAINED.impute.map(id => ({ step: 'impute', id }) as const),
  ...EXPLAINED.treat.map(id => ({ step: 'treat', id }) as const),
  ...EXPLAINED.then.map(id => ({ step: 'then', id }) as const),
  ...EXPLAINED.normalise.map(id => ({ step: 'normalise', id }) as const),
  ...EXPLAINED.weight.map(id => ({ step: 'weight', id }) as const),
  ...EXPLAINED.aggregate.map(id => ({ step: 'aggregate', id }) as const),
  ...EXPLAINED.grade.map(id => ({ step: 'grade', id }) as const),
];
