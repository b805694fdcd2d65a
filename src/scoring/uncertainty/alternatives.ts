import type { Alternatives, Method } from '../../core/method.ts';

/** A method with one option of each of the alternatives in place of the step's own choice. */
export function methodWith(
  method: Method,
  alternatives: readonly Alternatives[],
  options: readonly number[],
): Method {
  let drawn = method;
  for (const [at, { step, options: choices }] of alternatives.entries()) {
    const choice = choices[options[at]!];
    if (choice === undefined) throw new Error(`alternative without an option: ${step} ${options[at]}`);
    drawn = Object.assign({}, drawn, { [step]: { ...keptOf(drawn[step]), ...choice } });
  }
  return drawn;
}

/** Every way to take one option of each of the alternatives, the last one changing first. */
export function combinationsOf(alternatives: readonly Alternatives[]): readonly (readonly number[])[] {
  return alternatives.reduce<readonly (readonly number[])[]>(
    (before, { options }) => before.flatMap(taken => options.map((_, at) => [...taken, at])),
    [[]],
  );
}

/** What a step has beside its own choice. */
const KEPT = new Set(['window', 'overrides', 'byLevel', 'byNode', 'minCoverage']);

const keptOf = (step: object): object =>
  Object.fromEntries(Object.entries(step).filter(([key]) => KEPT.has(key)));
