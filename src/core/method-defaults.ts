import {
  type AggregateChoice,
  DEFAULT_METHOD,
  type Method,
  type NormaliseChoice,
  type WeightChoice,
} from './method.ts';
import {
  AGGREGATE_PARAMETERS,
  IMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  type Parameter,
  SECOND_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
} from './method-parameters.ts';

/** Whether a mean exists only for values above 0. */
export const needsPositive = ({ method, p }: AggregateChoice): boolean =>
  method === 'geometric' || method === 'harmonic' || (method === 'generalised' && (p ?? 1) < 0);

/** Whether any mean of the method exists only for values above 0. */
export function hasPositiveMean({ aggregate }: Method): boolean {
  const { byLevel = {}, byNode = {} } = aggregate;
  return [aggregate, ...Object.values(byLevel), ...Object.values(byNode)].some(needsPositive);
}

/** The min–max range of a choice: as given, else 1–100 where a mean needs values above 0, else 0–100. */
export const rangeOf = ({ range }: NormaliseChoice, positive: boolean): readonly [number, number] =>
  range ?? (positive ? [1, 100] : [0, 100]);

/** The method with every parameter written out that it would take by default; scores the same. */
export function withMethodDefaults(method: Method): Method {
  const positive = hasPositiveMean(method);
  const fill = <C extends { readonly method: string }>(choice: C, parameters: readonly Parameter[]): C => ({
    ...Object.fromEntries(parameters.flatMap(p => (p.default === null ? [] : [[p.name, p.default]]))),
    ...choice,
  });
  const { impute, treat, normalise, weight, aggregate } = method;
  const fillNormalise = <C extends NormaliseChoice>(choice: C): C =>
    fill(
      choice.method === 'min-max' ? { ...choice, range: rangeOf(choice, positive) } : choice,
      NORMALISE_PARAMETERS[choice.method],
    );
  const fillTreat = <C extends Method['treat']>(choice: C): C =>
    fill(choice, [...TREAT_PARAMETERS[choice.method], ...SECOND_PARAMETERS[choice.then ?? 'none']]);
  const fillWeight = <C extends WeightChoice>(choice: C): C => ({
    ...fill(choice, WEIGHT_PARAMETERS[choice.method]),
    ...(choice.of === undefined ? {} : { of: choice.of.map(fillWeight) }),
  });
  return {
    ...method,
    impute: {
      ...fill(impute, IMPUTE_PARAMETERS[impute.method]),
      ...each('overrides', impute.overrides, c => fill(c, IMPUTE_PARAMETERS[c.method])),
    },
    treat: { ...fillTreat(treat), ...each('overrides', treat.overrides, fillTreat) },
    normalise: { ...fillNormalise(normalise), ...each('overrides', normalise.overrides, fillNormalise) },
    weight: {
      ...fillWeight(weight),
      ...each('byLevel', weight.byLevel, fillWeight),
      ...each('byNode', weight.byNode, fillWeight),
    },
    aggregate: {
      ...fill(aggregate, AGGREGATE_PARAMETERS[aggregate.method]),
      ...each('byLevel', aggregate.byLevel, c => fill(c, AGGREGATE_PARAMETERS[c.method])),
      ...each('byNode', aggregate.byNode, c => fill(c, AGGREGATE_PARAMETERS[c.method])),
    },
  };
}

/** The default method as the text of a method file. */
export const printDefaultMethod = (): string =>
  `${JSON.stringify(withMethodDefaults(DEFAULT_METHOD), null, 2)}\n`;

function each<K extends string, C>(
  key: K,
  choices: Readonly<Record<string, C>> | undefined,
  fill: (choice: C) => C,
): { [key in K]?: Readonly<Record<string, C>> } {
  if (choices === undefined) return {};
  const filled = Object.fromEntries(Object.entries(choices).map(([code, choice]) => [code, fill(choice)]));
  return { [key]: filled } as { [key in K]?: Readonly<Record<string, C>> };
}
