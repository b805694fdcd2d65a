import type { Framework } from '../core/framework.ts';
import { levelsOf } from '../core/framework.ts';
import { error, type Issue } from '../core/issue.ts';
import type { Method, WeightChoice } from '../core/method.ts';
import { nearest } from '../core/nearest.ts';
import type { ScoreDomain } from '../methods/aggregate/definition.ts';
import { aggregatorOf } from './aggregate.ts';
import type { SectorMatrix } from './matrix.ts';
import { normaliseChoice, normaliserOf } from './normalise.ts';
import type { Plan } from './plan.ts';
import { hasUnitWeights } from './weigh.ts';

/** Place in a method file, an object whose keys are codes, and the codes there are. */
type Check = readonly [string, object | undefined, readonly string[]];

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
  const weightCodes = (path: string, { values, wanted, of }: WeightChoice): readonly Check[] => [
    [`${path}.values`, values, everywhere],
    [`${path}.wanted`, wanted, everywhere],
    ...(of ?? []).flatMap((choice, i) => weightCodes(`${path}.of.${i}`, choice)),
  ];
  const checks: readonly Check[] = [
    ['impute.overrides', impute.overrides, indicators],
    ['treat.overrides', treat.overrides, indicators],
    ['normalise.overrides', normalise.overrides, indicators],
    ['screen.perPillar', screen.perPillar, aggregates],
    ...weightCodes('weight', weight),
    ['weight.byNode', weight.byNode, aggregates],
    ['weight.byLevel', weight.byLevel, levels],
    ['aggregate.byNode', aggregate.byNode, aggregates],
    ['aggregate.byLevel', aggregate.byLevel, parents],
    ['aggregate.minCoverage', minCoverage, parents],
    ...Object.entries(weight.byNode ?? {}).flatMap(([code, choice]) =>
      weightCodes(`weight.byNode.${code}`, choice),
    ),
    ...Object.entries(weight.byLevel ?? {}).flatMap(([level, choice]) =>
      weightCodes(`weight.byLevel.${level}`, choice),
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

/** What a node's units are bound to be able to get at worst, and the step that makes it so. */
interface Floor {
  readonly value: number;
  readonly cause: Readonly<Record<string, string>>;
}

/**
 * Errors for parents whose mean cannot take what its children are bound to give (geometric and harmonic means
 * over a zero, say), and for means over parts on different scales. The error names the normalisation, or the
 * node below, that the value comes from. What only the data can tell (goalposts met by a worst value) is found
 * while scoring.
 */
export function checkPairs(plan: Plan): Issue[] {
  const { matrix, nodes, children, applies, aggregate, upward } = plan;
  const floors = nodes.map(({ indicator, code }, at): Floor | null => {
    if (indicator < 0 || applies[at] !== true) return null;
    const choice = normaliseChoice(plan, code);
    const value = normaliserOf(choice).worst(choice);
    return value === null ? null : { value, cause: { normalise: choice.method } };
  });
  const scales = new Array<string>(nodes.length).fill('');
  const issues: Issue[] = [];
  for (const at of upward) {
    const choice = aggregate[at]!;
    const { staysInside, worst, domain, comparesUnits } = aggregatorOf(choice);
    const { code } = nodes[at]!;
    const members = children[at]!.filter(child => applies[child]);
    const least = lowestOf(members.map(child => floors[child]!));
    const own = worst === null ? null : { value: worst, cause: { part: code, below: choice.method } };
    floors[at] = staysInside ? least : own;
    scales[at] = comparesUnits ? choice.method : (scales[members[0] ?? at] ?? '');
    issues.push(...perUnitIssues(plan, at, least?.value ?? Number.POSITIVE_INFINITY));
    const refuse = (id: string, params: Readonly<Record<string, string>>): void => {
      const all = { sector: matrix.sector, node: code, aggregate: choice.method, ...params };
      issues.push(error(id, { where: { path: `aggregate (${code})` }, params: all }));
    };
    const odd = members.find(child => scales[child] !== scales[members[0]!]);
    if (odd !== undefined && !comparesUnits) {
      const part = scales[odd] === '' ? members[0]! : odd;
      refuse('method-scales-mixed', { part: nodes[part]!.code, below: scales[part]! });
    }
    if (least === null || !isOutside(least.value, domain(choice))) continue;
    refuse('normalise' in least.cause ? 'method-needs-positive' : 'method-needs-positive-below', least.cause);
  }
  return issues;
}

const isOutside = (value: number, domain: ScoreDomain): boolean =>
  domain !== 'any' && (value < 0 || (value === 0 && domain === 'positive'));

/** The first of the lowest; null where none is bound. */
const lowestOf = (floors: readonly (Floor | null)[]): Floor | null =>
  floors.reduce(
    (low, floor) => (floor !== null && (low === null || floor.value < low.value) ? floor : low),
    null,
  );

/** Errors for weights of each unit's own beside another mean than the arithmetic, or over values below 0. */
function perUnitIssues({ matrix, nodes, weight, aggregate }: Plan, at: number, least: number): Issue[] {
  if (!hasUnitWeights(weight[at]!)) return [];
  const { code } = nodes[at]!;
  const path = `weight (${code})`;
  const params = { sector: matrix.sector, node: code };
  if (aggregate[at]!.method !== 'arithmetic') {
    const used = { ...params, aggregate: aggregate[at]!.method };
    return [error('weights-need-arithmetic', { where: { path }, params: used })];
  }
  return least >= 0 ? [] : [error('weights-need-not-negative', { where: { path }, params })];
}
