import type {
  AggregateMethod,
  ImputeMethod,
  Method,
  NormaliseMethod,
  TreatMethod,
  WeightMethod,
} from '../../core/method.ts';
import { hasPositiveMean } from '../../core/method-defaults.ts';

/** Imputation by another rule, with the parameters that rule needs. */
export function withImpute(method: Method, id: ImputeMethod): Method {
  const isGrouped = id === 'group-mean' || id === 'group-median';
  return {
    ...method,
    impute: {
      method: id,
      ...(id === 'latest' ? { maxYears: 2 } : {}),
      ...(isGrouped ? { group: 'economy' } : {}),
    },
  };
}

/** Treatment by another rule, with the limits of the handbook. */
export const withTreat = (method: Method, id: TreatMethod): Method => ({
  ...method,
  treat:
    id === 'none'
      ? { method: id }
      : { method: id, maxPoints: 5, skew: 2, kurtosis: 3.5, then: 'log-ct', on: 'original' },
});

/** Normalisation by another rule; the range of min–max follows from the means above it until one is set. */
export const withNormalise = (method: Method, id: NormaliseMethod): Method => ({
  ...method,
  normalise: { method: id },
});

export const withWeight = (method: Method, id: WeightMethod): Method => ({
  ...method,
  weight: { method: id },
});

/** Another mean of the indicators, the pillars' own choice kept; min–max is lifted to 1–100 where the mean needs it. */
export function withAggregate(method: Method, id: AggregateMethod, topLevel: number): Method {
  const top = topMethod(method, topLevel);
  const aggregate = {
    ...common(method),
    method: id,
    ...exponent(id, method),
    byLevel: { [topLevel]: { method: top, ...exponent(top, method) } },
  };
  return lifted({ ...method, aggregate });
}

/** Another mean of the pillars, the indicators' own choice kept. */
export function withTopAggregate(method: Method, id: AggregateMethod, topLevel: number): Method {
  const own = { method: method.aggregate.method, ...exponent(method.aggregate.method, method) };
  const aggregate = {
    ...common(method),
    ...own,
    byLevel: { [topLevel]: { method: id, ...exponent(id, method) } },
  };
  return lifted({ ...method, aggregate });
}

/** The mean by which the index is made from its pillars. */
export const topMethod = (method: Method, topLevel: number): AggregateMethod =>
  method.aggregate.byLevel?.[topLevel]?.method ?? method.aggregate.method;

/** Another exponent, wherever the generalised mean is used. */
export function withExponent(method: Method, p: number, topLevel: number): Method {
  const { aggregate } = method;
  const top = topMethod(method, topLevel);
  return {
    ...method,
    aggregate: {
      ...common(method),
      method: aggregate.method,
      ...(aggregate.method === 'generalised' ? { p } : {}),
      byLevel: { [topLevel]: { method: top, ...(top === 'generalised' ? { p } : {}) } },
    },
  };
}

function common({ aggregate }: Method): Pick<Method['aggregate'], 'minCoverage'> {
  return aggregate.minCoverage === undefined ? {} : { minCoverage: aggregate.minCoverage };
}

function exponent(id: AggregateMethod, { aggregate }: Method): { readonly p?: number } {
  return id === 'generalised' ? { p: aggregate.p ?? 0.5 } : {};
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
  const all: readonly [string, number][] = [...scaled, [code, share]];
  return Object.fromEntries(all.map(([c, s]) => [c, Number(s.toFixed(6))]));
}
