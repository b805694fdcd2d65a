import type { Method } from '../../core/method.ts';
import type { StepId } from '../../state/what-if.ts';

const size = (record: object | undefined): number => Object.keys(record ?? {}).length;

/**
 * How many indicators, nodes or levels a method file has given rules of their own, by step; steps without any are left out.
 * The mean of the pillars is no such rule: it stands in the sentence.
 */
export function ownRules(method: Method, topLevel: number): Readonly<Partial<Record<StepId, number>>> {
  const { screen, impute, treat, normalise, weight, aggregate } = method;
  const { [topLevel]: _, ...levels } = aggregate.byLevel ?? {};
  const counts: readonly (readonly [StepId, number])[] = [
    ['screen', size(screen.perPillar)],
    ['impute', size(impute.overrides)],
    ['treat', size(treat.overrides)],
    ['normalise', size(normalise.overrides)],
    ['weight', size(weight.byLevel) + size(weight.byNode)],
    ['aggregate', size(levels) + size(aggregate.byNode)],
  ];
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The method without the rules of single indicators, nodes and levels in a step. */
export function withoutOwnRules(method: Method, step: StepId, topLevel: number): Method {
  switch (step) {
    case 'screen': {
      const { perPillar: _, ...screen } = method.screen;
      return { ...method, screen };
    }
    case 'impute': {
      const { overrides: _, ...impute } = method.impute;
      return { ...method, impute };
    }
    case 'treat': {
      const { overrides: _, ...treat } = method.treat;
      return { ...method, treat };
    }
    case 'normalise': {
      const { overrides: _, ...normalise } = method.normalise;
      return { ...method, normalise };
    }
    case 'weight': {
      const { byLevel: _, byNode: __, ...weight } = method.weight;
      return { ...method, weight };
    }
    case 'aggregate': {
      const { byLevel, byNode: _, ...aggregate } = method.aggregate;
      const top = byLevel?.[topLevel];
      return {
        ...method,
        aggregate: top === undefined ? aggregate : { ...aggregate, byLevel: { [topLevel]: top } },
      };
    }
    default:
      return method;
  }
}
