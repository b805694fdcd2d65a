import { error, type Issue } from '../../core/issue.ts';
import type { WeightChoice } from '../../core/method.ts';
import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import type { WeighedChildren, WeightDefinition } from './definition.ts';
import { sharesOf } from './shares.ts';
import { unitInterval } from './unit-interval.ts';

/** The children with the given weights that a part of its own names. */
const withValues = (children: WeighedChildren, { values = {} }: WeightChoice): WeighedChildren => ({
  ...children,
  given: children.given.map((weight, i) => values[children.codes?.[i] ?? ''] ?? weight),
});

/** 1 for a child whose values differ, 0 for another. */
const spreadOf = (scores: Float64Array): number => (unitInterval(scores) === null ? 0 : 1);

/**
 * Two sets of weights joined, by these methods: a mean of the shares, or their product. A part that finds no weights
 * counts as equal ones for the children that differ.
 */
export function combinedOf(parts: readonly WeightDefinition[]): WeightDefinition {
  const definitionOf = ({ method }: WeightChoice): WeightDefinition | undefined =>
    parts.find(d => d.id === method);
  const eachOf = (
    { of: pair = [] }: { readonly of?: readonly WeightChoice[] },
    issuesOf: (definition: WeightDefinition, choice: WeightChoice) => readonly Issue[] | undefined,
  ): readonly Issue[] =>
    pair.flatMap((choice, i) => {
      const definition = definitionOf(choice);
      const issues = definition === undefined ? [] : (issuesOf(definition, choice) ?? []);
      return issues.map(issue => ({
        ...issue,
        where:
          issue.where.path === undefined
            ? issue.where
            : { ...issue.where, path: `of.${i}.${issue.where.path}` },
      }));
    });
  return {
    id: 'combined',
    formula: 'w ∝ α a + (1 − α) b, or w ∝ a · b',
    reference: 'Wang & Lee, Expert Systems with Applications 36(5), 8980–8985 (2009)',
    parameters: WEIGHT_PARAMETERS.combined,
    yields: '[0, 1]',
    readsScores: true,
    weigh: (children, { of, rule = 'linear', alpha = 0.5 }) => {
      const [a = [], b = []] = (of ?? []).map(choice => {
        const weights = definitionOf(choice)?.weigh(withValues(children, choice), choice) ?? [];
        return sharesOf(weights.some(w => w > 0) ? weights : children.scores.map(spreadOf));
      });
      return children.given.map((_, i) => {
        const [x, y] = [a[i] ?? 0, b[i] ?? 0];
        return rule === 'product' ? x * y : alpha * x + (1 - alpha) * y;
      });
    },
    check: (choice, codes, node) =>
      choice.of === undefined
        ? [error('combined-missing', { where: { path: 'of' } })]
        : eachOf(choice, (definition, part) => definition.check?.(part, codes, node)),
    warn: (children, choice) => eachOf(choice, (definition, part) => definition.warn?.(children, part)),
  };
}
