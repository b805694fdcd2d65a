import type { Framework } from '../core/framework.ts';
import { levelsOf } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import { nearest } from '../core/nearest.ts';
import { aggregatorOf } from './aggregate.ts';
import type { SectorMatrix } from './matrix.ts';
import { normaliseChoice, normaliserOf } from './normalise.ts';
import type { Plan } from './plan.ts';

/**
 * Errors for codes and levels in a method that no framework has: overrides, nodes, pillars, levels, weights.
 * Nothing is scored while there is one, as a mistyped code would otherwise be passed over in silence.
 */
export function checkMethod(method: Method, frameworks: readonly Framework[]): Issue[] {
  const indicators = frameworks.flatMap(f => f.indicators.map(i => i.code));
  const aggregates = frameworks.flatMap(f => f.nodes.map(n => n.code));
  const levels = [...new Set(frameworks.flatMap(f => [...levelsOf(f).values()]))].sort().map(String);
  const { impute, treat, normalise, weight, aggregate, screen } = method;
  const everywhere = [...indicators, ...aggregates];
  const parents = levels.filter(level => level !== '1');
  const minCoverage = typeof aggregate.minCoverage === 'object' ? aggregate.minCoverage : {};
  const checks: readonly (readonly [string, object | undefined, readonly string[]])[] = [
    ['impute.overrides', impute.overrides, indicators],
    ['treat.overrides', treat.overrides, indicators],
    ['normalise.overrides', normalise.overrides, indicators],
    ['screen.perPillar', screen.perPillar, aggregates],
    ['weight.values', weight.values, everywhere],
    ['weight.byNode', weight.byNode, aggregates],
    ['weight.byLevel', weight.byLevel, levels],
    ['aggregate.byNode', aggregate.byNode, aggregates],
    ['aggregate.byLevel', aggregate.byLevel, parents],
    ['aggregate.minCoverage', minCoverage, parents],
    ...Object.entries(weight.byNode ?? {}).map(
      ([code, choice]) => [`weight.byNode.${code}.values`, choice.values, everywhere] as const,
    ),
    ...Object.entries(weight.byLevel ?? {}).map(
      ([level, choice]) => [`weight.byLevel.${level}.values`, choice.values, everywhere] as const,
    ),
  ];
  return checks.flatMap(([path, entries, known]) => unknownCodes(path, Object.keys(entries ?? {}), known));
}

/** An error for every key at a place of the method file that is not among the known codes. */
export const unknownCodes = (path: string, keys: readonly string[], known: readonly string[]): Issue[] =>
  keys.flatMap(key => (known.includes(key) ? [] : [unknownCode(`${path}.${key}`, key, known)]));

function unknownCode(path: string, found: string, known: readonly string[]): Issue {
  const suggestion = nearest(found, known) ?? known.slice(0, 20).join(', ');
  return error('method-code-unknown', { where: { path }, found, params: { path, found, suggestion } });
}

/** Errors for groups and reference cities that the data do not have. */
export function checkAgainstData(method: Method, matrices: readonly SectorMatrix[]): Issue[] {
  const groups = new Set(matrices.flatMap(m => [...m.groups.keys()]));
  const cities = new Set(matrices.flatMap(m => m.cities));
  const { impute, normalise } = method;
  const imputes = [['impute', impute], ...overridesOf('impute', impute.overrides)] as const;
  const normalises = [['normalise', normalise], ...overridesOf('normalise', normalise.overrides)] as const;
  return [
    ...imputes.flatMap(([path, { group }]) =>
      group === undefined || groups.has(group)
        ? []
        : [unknownIn('group-unknown', `${path}.group`, group, [...groups])],
    ),
    ...normalises.flatMap(([path, { reference }]) =>
      reference === undefined || cities.has(reference)
        ? []
        : [unknownIn('reference-unknown', `${path}.reference`, reference, [...cities])],
    ),
  ];
}

function overridesOf<C>(
  step: string,
  overrides: Readonly<Record<string, C>> = {},
): readonly (readonly [string, C])[] {
  return Object.entries(overrides).map(([code, choice]) => [`${step}.overrides.${code}`, choice]);
}

function unknownIn(code: string, path: string, found: string, known: readonly string[]): Issue {
  const suggestion = nearest(found, known) ?? known.slice(0, 20).join(', ');
  return error(code, { where: { path }, found, params: { path, found, suggestion } });
}

/**
 * Errors for parents whose mean cannot take what its children are bound to give: geometric and harmonic means
 * over a zero, say. What only the data can tell (goalposts met by a worst value) is found while scoring.
 */
export function checkPairs(plan: Plan): Issue[] {
  const { matrix, nodes, children, applies, aggregate, upward } = plan;
  const worst = nodes.map(({ indicator, code }, at): number | null => {
    if (indicator < 0 || applies[at] !== true) return null;
    const choice = normaliseChoice(plan, code);
    return normaliserOf(choice).worst(choice);
  });
  const issues: Issue[] = [];
  for (const at of upward) {
    const choice = aggregate[at]!;
    const definition = aggregatorOf(choice);
    const least = Math.min(...children[at]!.flatMap(child => worst[child] ?? []));
    worst[at] = definition.staysInside
      ? Number.isFinite(least) || least < 0
        ? least
        : null
      : Number.NEGATIVE_INFINITY;
    const domain = definition.domain(choice);
    if (domain === 'any' || !(least < 0 || (least === 0 && domain === 'positive'))) continue;
    const { code } = nodes[at]!;
    const normaliser = plan.method.normalise.method;
    const params = { sector: matrix.sector, node: code, aggregate: choice.method, normalise: normaliser };
    issues.push(error('method-needs-positive', { where: { path: `aggregate (${code})` }, params }));
  }
  return issues;
}
