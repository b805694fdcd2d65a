import type {
  ImputeMethod,
  Method,
  NormaliseMethod,
  TreatMethod,
  WeightChoice,
  WeightMethod,
} from '../../core/method.ts';

/** Years back that the latest earlier value may stand, until the reader says otherwise. */
const MAX_YEARS = 2;

/** Cities whose values are averaged, until the reader says otherwise. */
const NEIGHBOURS = 5;

/** The two sets of weights that are joined, until the reader says otherwise: as given and by entropy, half and half. */
const COMBINED = {
  of: [{ method: 'given' }, { method: 'entropy' }],
  rule: 'linear',
  alpha: 0.5,
} as const satisfies Partial<WeightChoice>;

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
      ...(id === 'nearest' ? { k: NEIGHBOURS } : {}),
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
  const parameters = id === 'combined' ? COMBINED : {};
  return { ...method, weight: { ...given({ window, byLevel, byNode }), method: id, ...parameters } };
}

/** One expert's judgements on the children of a node, or those of several; none takes the node's rule away. */
export function withJudgements(
  method: Method,
  node: string,
  matrices: readonly (readonly (readonly number[])[])[],
): Method {
  const { byNode: { [node]: _, ...others } = {}, ...rest } = method.weight;
  const byNode = matrices.length === 0 ? others : { ...others, [node]: { method: 'ahp' as const, matrices } };
  return { ...method, weight: { ...rest, ...(isEmpty(byNode) ? {} : { byNode }) } };
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
