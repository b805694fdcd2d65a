import type {
  AggregateChoice,
  AggregateMethod,
  ImputeMethod,
  Method,
  NormaliseMethod,
  TreatMethod,
  WeightMethod,
} from '../../core/method.ts';
import { hasPositiveMean } from '../../core/method-defaults.ts';

/** Years back that the latest earlier value may stand, until the reader says otherwise. */
const MAX_YEARS = 2;

/** Exponent of the generalised mean until the reader says otherwise. */
const EXPONENT = 0.5;

/** Imputation by another rule, with the parameters that rule needs; rules of single indicators stay. */
export function withImpute(method: Method, id: ImputeMethod, group: string): Method {
  const { window, overrides } = method.impute;
  const isGrouped = id === 'group-mean' || id === 'group-median';
  return {
    ...method,
    impute: {
      ...given({ window, overrides }),
      method: id,
      ...(id === 'latest' ? { maxYears: MAX_YEARS } : {}),
      ...(isGrouped ? { group } : {}),
    },
  };
}

/** Treatment by another rule, with the limits of the handbook; rules of single indicators stay. */
export function withTreat(method: Method, id: TreatMethod): Method {
  const { window, overrides } = method.treat;
  const limits = { maxPoints: 5, skew: 2, kurtosis: 3.5, then: 'log-ct' } as const;
  return {
    ...method,
    treat: { ...given({ window, overrides }), method: id, ...(id === 'none' ? {} : limits) },
  };
}

/**
 * Normalisation by another rule; rules of single indicators stay.
 * The range of min–max follows from the means above it until one is set; the distance to a city needs that city.
 */
export function withNormalise(method: Method, id: NormaliseMethod, reference: string): Method {
  const { window, overrides } = method.normalise;
  return {
    ...method,
    normalise: {
      ...given({ window, overrides }),
      method: id,
      ...(id === 'distance-to-reference' ? { reference } : {}),
    },
  };
}

/** Weights found by another rule; rules of single nodes and levels stay. */
export function withWeight(method: Method, id: WeightMethod): Method {
  const { window, byLevel, byNode } = method.weight;
  return { ...method, weight: { ...given({ window, byLevel, byNode }), method: id } };
}

/** The pillars' shares of the index as given; how all other weights are found stays as it is. */
export function withPillarWeights(
  method: Method,
  top: string,
  values: Readonly<Record<string, number>>,
): Method {
  const { weight } = method;
  const { [top]: _, ...byNode } = weight.byNode ?? {};
  if (weight.method === 'given' && weight.byLevel === undefined) {
    const { byNode: __, ...plain } = weight;
    const nodes = isEmpty(byNode) ? {} : { byNode };
    return { ...method, weight: { ...plain, ...nodes, values: { ...weight.values, ...values } } };
  }
  return { ...method, weight: { ...weight, byNode: { ...byNode, [top]: { method: 'given', values } } } };
}

/** The mean by which the index is made from its pillars. */
export const topMethod = (method: Method, topLevel: number): AggregateMethod =>
  method.aggregate.byLevel?.[topLevel]?.method ?? method.aggregate.method;

/** The exponent in force, wherever the generalised mean is used. */
export const exponentOf = ({ aggregate }: Method, topLevel: number): number =>
  aggregate.p ?? aggregate.byLevel?.[topLevel]?.p ?? EXPONENT;

/** Another mean of the indicators, the pillars' own choice kept. */
export const withAggregate = (method: Method, id: AggregateMethod, topLevel: number): Method =>
  combined(method, id, topMethod(method, topLevel), exponentOf(method, topLevel), topLevel);

/** Another mean of the pillars, the indicators' own choice kept. */
export const withTopAggregate = (method: Method, id: AggregateMethod, topLevel: number): Method =>
  combined(method, method.aggregate.method, id, exponentOf(method, topLevel), topLevel);

/** Another exponent, wherever the generalised mean is used. */
export const withExponent = (method: Method, p: number, topLevel: number): Method =>
  combined(method, method.aggregate.method, topMethod(method, topLevel), p, topLevel);

/** Both means; the one of the pillars is named only where it differs. Rules of other levels and of single nodes stay. */
function combined(
  method: Method,
  below: AggregateMethod,
  top: AggregateMethod,
  p: number,
  topLevel: number,
): Method {
  const { p: _, byLevel = {}, ...rest } = method.aggregate;
  const { [topLevel]: __, ...others } = byLevel;
  const choice = (id: AggregateMethod): AggregateChoice => ({
    method: id,
    ...(id === 'generalised' ? { p } : {}),
  });
  const levels = top === below ? others : { ...others, [topLevel]: choice(top) };
  return lifted({
    ...method,
    aggregate: { ...rest, ...choice(below), ...(isEmpty(levels) ? {} : { byLevel: levels }) },
  });
}

/** Without a range of min–max that a positive mean could not take; its default is then 1–100. */
function lifted(method: Method): Method {
  const { range, ...normalise } = method.normalise;
  return range !== undefined && range[0] <= 0 && hasPositiveMean(method) ? { ...method, normalise } : method;
}

/** Pillar shares of 1 by code after one was set; the others keep their proportions to each other. */
export function withShare(
  shares: ReadonlyMap<string, number>,
  code: string,
  share: number,
): Readonly<Record<string, number>> {
  const others = [...shares].filter(([c]) => c !== code);
  const rest = others.reduce((sum, [, s]) => sum + s, 0);
  const left = 1 - share;
  const scaled = others.map(([c, s]): [string, number] => [
    c,
    rest > 0 ? (s / rest) * left : left / others.length,
  ]);
  const all: readonly [string, number][] = [...scaled, [code, others.length === 0 ? 1 : share]];
  return Object.fromEntries(all.map(([c, s]) => [c, Number(s.toFixed(6))]));
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** The entries that have a value. */
function given<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
