import { NORMALISE_PARAMETERS } from '../../core/method-parameters.ts';
import { shareBetween } from '../statistics/extremes.ts';
import { eachValue, type NormaliseColumn, type NormaliseDefinition, type Normalised } from './definition.ts';

/** Way gone from the worse to the better of two fixed posts, times the scale, on a base; open on both sides. */
export const scaled: NormaliseDefinition = {
  id: 'scaled',
  formula: 'c + s·(z − a)/(b − a)',
  reference: 'WIPO, Global Innovation Index (2020), appendix IV',
  parameters: NORMALISE_PARAMETERS.scaled,
  yields: '(−∞, ∞)',
  needsSpread: false,
  bounds: ({ scale = 100, base = 0 }) => [base, base + scale],
  worst: () => null,
  apply: (column, out) => scaleToPosts(column, out),
};

/** Writes c + s·(z − a)/(b − a); with direction −1 both posts are negated and swapped. */
export function scaleToPosts(column: NormaliseColumn, out: Float64Array): Normalised {
  const { z, direction, goalposts, choice } = column;
  if (goalposts === null) return { posts: null, problem: 'goalposts-missing' };
  const { scale = 100, base = 0 } = choice;
  const [lower, upper] = goalposts;
  const from = direction === 1 ? lower : -upper;
  const to = direction === 1 ? upper : -lower;
  eachValue(z, out, value => base + scale * shareBetween(value, from, to));
  return { posts: goalposts, problem: null };
}
