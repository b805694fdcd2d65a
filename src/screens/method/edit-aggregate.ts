import type { AggregateChoice, AggregateMethod, Method } from '../../core/method.ts';
import { hasPositiveMean } from '../../core/method-defaults.ts';

/** What means take besides children and weights: one value of each, wherever the mean is used. */
export type MeanParameters = Required<Pick<AggregateChoice, 'p' | 'orness' | 'penalty'>>;

/** What they are until the reader says otherwise. */
const USUAL: MeanParameters = { p: 0.5, orness: 0.5, penalty: 'down' };

/** Which of them a mean takes. */
const TAKES: Readonly<Partial<Record<AggregateMethod, keyof MeanParameters>>> = {
  generalised: 'p',
  owa: 'orness',
  'penalised-mean': 'penalty',
};

/** The mean by which the index is made from its pillars. */
export const topMethod = (method: Method, topLevel: number): AggregateMethod =>
  method.aggregate.byLevel?.[topLevel]?.method ?? method.aggregate.method;

/** The parameters that the mean of the indicators or of the pillars takes. */
export function takenParameters(method: Method, topLevel: number): ReadonlySet<keyof MeanParameters> {
  const taken = [method.aggregate.method, topMethod(method, topLevel)].flatMap(id => TAKES[id] ?? []);
  return new Set(taken);
}

/** The parameters in force. */
export function parametersOf({ aggregate }: Method, topLevel: number): MeanParameters {
  const top = aggregate.byLevel?.[topLevel];
  return {
    p: aggregate.p ?? top?.p ?? USUAL.p,
    orness: aggregate.orness ?? top?.orness ?? USUAL.orness,
    penalty: aggregate.penalty ?? top?.penalty ?? USUAL.penalty,
  };
}

/** Another mean of the indicators, the pillars' own choice kept. */
export const withAggregate = (method: Method, id: AggregateMethod, topLevel: number): Method =>
  joined(method, id, topMethod(method, topLevel), parametersOf(method, topLevel), topLevel);

/** Another mean of the pillars, the indicators' own choice kept. */
export const withTopAggregate = (method: Method, id: AggregateMethod, topLevel: number): Method =>
  joined(method, method.aggregate.method, id, parametersOf(method, topLevel), topLevel);

/** Other parameters, wherever a mean takes them. */
export const withParameters = (method: Method, patch: Partial<MeanParameters>, topLevel: number): Method =>
  joined(
    method,
    method.aggregate.method,
    topMethod(method, topLevel),
    { ...parametersOf(method, topLevel), ...patch },
    topLevel,
  );

/** Both means; the one of the pillars is named only where it differs. Rules of other levels and of single nodes stay. */
function joined(
  method: Method,
  below: AggregateMethod,
  top: AggregateMethod,
  parameters: MeanParameters,
  topLevel: number,
): Method {
  const { p: _, orness: __, penalty: ___, byLevel = {}, ...rest } = method.aggregate;
  const { [topLevel]: ____, ...others } = byLevel;
  const choice = (id: AggregateMethod): AggregateChoice => {
    const name = TAKES[id];
    return name === undefined ? { method: id } : { method: id, [name]: parameters[name] };
  };
  const levels = top === below ? others : { ...others, [topLevel]: choice(top) };
  const named = Object.keys(levels).length === 0 ? {} : { byLevel: levels };
  return lifted({ ...method, aggregate: { ...rest, ...choice(below), ...named } });
}

/** Without a range of min–max that a positive mean could not take; its default is then 1–100. */
function lifted(method: Method): Method {
  const { range, ...normalise } = method.normalise;
  return range !== undefined && range[0] <= 0 && hasPositiveMean(method) ? { ...method, normalise } : method;
}
