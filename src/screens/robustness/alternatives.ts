import { type Alternatives, DEFAULT_METHOD, type Method, type UncertaintyStep } from '../../core/method.ts';
import { withImpute } from '../method/edit.ts';
import {
  AGGREGATE_IDS,
  IMPUTE_IDS,
  NORMALISE_IDS,
  TREAT_IDS,
  WEIGHT_IDS,
  WEIGHT_RULES,
} from '../method/options.ts';

/** Steps whose methods can be varied on the page, each with the methods that need nothing more to be said. */
export const VARIED = {
  impute: IMPUTE_IDS.filter(id => id !== 'group-mean' && id !== 'group-median' && id !== 'constant'),
  treat: TREAT_IDS,
  normalise: NORMALISE_IDS.filter(id => id !== 'distance-to-reference' && id !== 'distance-to-target'),
  weight: WEIGHT_RULES.filter(id => id !== 'combined' && id !== 'benefit-of-doubt' && id !== 'optimised'),
  aggregate: AGGREGATE_IDS,
} as const;
export type VariedStep = keyof typeof VARIED;

/** The steps of `VARIED`, in the order of the pipeline. */
export const VARIED_STEPS: readonly VariedStep[] = ['impute', 'treat', 'normalise', 'weight', 'aggregate'];

/** Every step that can have alternatives, in the order of the pipeline. */
const ORDER: readonly Alternatives['step'][] = ['impute', 'treat', 'normalise', 'weight', 'aggregate'];

/** Methods of a step that the runs draw from; the method's own alone where nothing is varied. */
export function drawnIds(
  { alternatives }: UncertaintyStep,
  method: Method,
  step: VariedStep,
): readonly string[] {
  const found = alternatives.find(a => a.step === step);
  return found === undefined ? [method[step].method] : found.options.map(o => o.method);
}

/** The settings with one more or one fewer method to draw from; the method's own always stays among them. */
export function withToggled(
  settings: UncertaintyStep,
  method: Method,
  step: VariedStep,
  id: string,
): UncertaintyStep {
  const before = drawnIds(settings, method, step);
  const next = before.includes(id) ? before.filter(i => i !== id) : [...before, id];
  const wanted = new Set([method[step].method, ...next]);
  const others = settings.alternatives.filter(a => a.step !== step);
  const alternatives = wanted.size < 2 ? others : [...others, alternativesOf(method, step, wanted)];
  return { ...settings, alternatives: alternatives.toSorted((a, b) => orderOf(a) - orderOf(b)) };
}

const orderOf = ({ step }: Alternatives): number => ORDER.indexOf(step);

/**
 * Options in the order of the registry, so that the order of ticking changes nothing. The own one keeps its parameters,
 * not the choices for single nodes and windows, which no option has.
 */
function alternativesOf(method: Method, step: VariedStep, wanted: ReadonlySet<string>): Alternatives {
  switch (step) {
    case 'impute': {
      const { window, overrides, ...own } = method.impute;
      const ids = IMPUTE_IDS.filter(id => wanted.has(id));
      const options = ids.map(id => (id === own.method ? own : withImpute(PLAIN, id, '').impute));
      return { step, options };
    }
    case 'treat': {
      const { window, overrides, ...own } = method.treat;
      return { step, options: optionsOf(TREAT_IDS, wanted, own) };
    }
    case 'normalise': {
      const { window, overrides, ...own } = method.normalise;
      return { step, options: optionsOf(NORMALISE_IDS, wanted, own) };
    }
    case 'weight': {
      const { window, byLevel, byNode, ...own } = method.weight;
      return { step, options: optionsOf(WEIGHT_IDS, wanted, own) };
    }
    case 'aggregate': {
      const { window, byLevel, byNode, minCoverage, ...own } = method.aggregate;
      return { step, options: optionsOf(AGGREGATE_IDS, wanted, own) };
    }
  }
}

/** Without choices for single indicators and windows, which no option has. */
const PLAIN: Method = { ...DEFAULT_METHOD, impute: { method: 'none' } };

const optionsOf = <Id extends string, Own extends { readonly method: Id }>(
  ids: readonly Id[],
  wanted: ReadonlySet<string>,
  own: Own,
): readonly ({ readonly method: Id } | Own)[] =>
  ids.filter(id => wanted.has(id)).map(id => (id === own.method ? own : { method: id }));
