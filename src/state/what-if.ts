import { canonicalJson } from '../core/hash.ts';
import type { Issue } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import { parseMethod, withMethodDefaults } from '../core/method-schema.ts';

/** The steps of a method, in the order a reader meets them. */
export const STEPS = [
  'window',
  'screen',
  'denominate',
  'impute',
  'treat',
  'normalise',
  'weight',
  'aggregate',
  'rank',
  'grade',
  'total',
  'uncertainty',
] as const satisfies readonly (keyof Method)[];
export type StepId = (typeof STEPS)[number];

/** Steps in which two methods differ, parameters left out counted as their defaults. */
export const changedSteps = (published: Method, method: Method): readonly StepId[] =>
  differing(withMethodDefaults(published), withMethodDefaults(method));

const differing = (a: Method, b: Method): readonly StepId[] =>
  STEPS.filter(step => canonicalJson(a[step]) !== canonicalJson(b[step]));

/** Canonical JSON of the steps that differ, for the link; empty when none does. */
export function whatIfOf(published: Method, method: Method): string {
  const changed = changedSteps(published, method);
  return changed.length === 0
    ? ''
    : canonicalJson(Object.fromEntries(changed.map(step => [step, method[step]])));
}

/** The published method with the steps of a link laid over it; null, with the reasons, where they make no method. */
export function withWhatIf(
  published: Method,
  whatIf: string,
): { readonly method: Method | null; readonly issues: readonly Issue[] } {
  if (whatIf === '') return { method: published, issues: [] };
  try {
    const patch: unknown = JSON.parse(whatIf);
    if (patch === null || typeof patch !== 'object' || Array.isArray(patch))
      return { method: null, issues: [] };
    return parseMethod({ ...published, ...patch });
  } catch {
    return { method: null, issues: [] };
  }
}
