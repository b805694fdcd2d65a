import type { Framework } from '../../core/framework.ts';
import { hasError, type Issue } from '../../core/issue.ts';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import type { SectorMatrix } from '../matrix.ts';
import { planSector } from '../plan.ts';
import { checkAgainstData, checkMethod, checkPairs, unknownCodes } from '../refuse.ts';
import { zeroWeightIssues } from '../weigh.ts';
import { combinationsOf, methodWith } from './alternatives.ts';
import type { ReplicateInput } from './replicate.ts';

/**
 * Errors for codes, levels, groups and cities that the drawn choices name, and nothing has. Noise may name levels of
 * weights that a tree does not reach: nothing is drawn there.
 */
export function checkDrawn(
  method: Method,
  { alternatives, perIndicatorNoise: noise }: UncertaintyStep,
  frameworks: readonly Framework[],
  matrices: readonly SectorMatrix[],
): Issue[] {
  const indicators = frameworks.flatMap(f => f.indicators.map(i => i.code));
  const options = alternatives.flatMap((alternative, at) =>
    alternative.options.flatMap((_, option) => {
      const drawn = methodWith(method, [alternative], [option]);
      const path = `uncertainty.alternatives.${at}.options.${option}`;
      return [...checkMethod(drawn, frameworks), ...checkAgainstData(drawn, matrices)].map(issue =>
        movedTo(issue, alternative.step, path),
      );
    }),
  );
  return [
    ...options,
    ...unknownCodes(
      'uncertainty.perIndicatorNoise',
      typeof noise === 'number' ? [] : Object.keys(noise),
      indicators,
    ),
  ];
}

/** The issue with a step's place in the method file written as the option's. */
function movedTo(issue: Issue, step: string, option: string): Issue {
  const path = (issue.where.path ?? '').replace(step, option);
  return { ...issue, where: { ...issue.where, path }, params: { ...issue.params, path } };
}

/** Why a sector cannot be run: the errors of the first combination of choices that has no meaning; none when all have. */
export function refusalsOf({ matrix, framework, method, step }: ReplicateInput): readonly Issue[] {
  for (const options of combinationsOf(step.alternatives)) {
    const plan = planSector(matrix, framework, methodWith(method, step.alternatives, options));
    const issues = [...checkPairs(plan), ...zeroWeightIssues(plan)];
    if (hasError(issues)) return issues;
  }
  return [];
}
