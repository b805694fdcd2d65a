import type { Framework } from '../../core/framework.ts';
import { error, hasError, type Issue } from '../../core/issue.ts';
import type { Method, UncertaintyStep } from '../../core/method.ts';
import type { SectorMatrix } from '../matrix.ts';
import { planSector } from '../plan.ts';
import { checkAgainstData, checkMethod, checkPairs, unknownCodes } from '../refuse.ts';
import { checkWeights } from '../refuse-weights.ts';
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

/** Most ranks and scores that are kept at once, runs times units: 12 bytes each, 600 MB together. */
export const MOST_KEPT = 50_000_000;

/** An error where the runs of a sector would take more memory than a page is given. */
function memoryIssues({ matrix, step }: ReplicateInput): readonly Issue[] {
  const units = matrix.cities.length;
  if (units * step.runs <= MOST_KEPT) return [];
  const path = 'uncertainty.runs';
  const params = { path, sector: matrix.sector, units, most: Math.floor(MOST_KEPT / units) };
  return [error('runs-too-many', { where: { path }, found: `${step.runs}`, params })];
}

/**
 * Why a sector cannot be run: more runs than there is memory for, or the errors of the first combination of choices
 * that has no meaning; none when all have.
 */
export function refusalsOf(input: ReplicateInput): readonly Issue[] {
  const { matrix, framework, method, step } = input;
  const tooMany = memoryIssues(input);
  if (tooMany.length > 0) return tooMany;
  const { alternatives } = step;
  for (const options of combinationsOf(alternatives)) {
    const plan = planSector(matrix, framework, methodWith(method, alternatives, options));
    const issues = [...checkPairs(plan), ...checkWeights(plan)];
    if (hasError(issues)) return issues.map(issue => atOption(issue, step, options));
  }
  return [];
}

/** An issue about a step that is drawn, at the option that was drawn. */
function atOption(issue: Issue, { alternatives }: UncertaintyStep, options: readonly number[]): Issue {
  const at = alternatives.findIndex(({ step }) => issue.where.path?.startsWith(step));
  return at < 0
    ? issue
    : movedTo(issue, alternatives[at]!.step, `uncertainty.alternatives.${at}.options.${options[at]!}`);
}
