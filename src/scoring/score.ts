import type { Framework } from '../core/framework.ts';
import { error, hasError, type Issue, note } from '../core/issue.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { Exclusion, ScoreResult, SectorResult } from '../core/result.ts';
import { aggregate } from './aggregate.ts';
import { columnReports } from './columns.ts';
import { coverageOf } from './coverage.ts';
import { fitsGradeScale, gradeUnits } from './grade.ts';
import { buildMatrices, type SectorMatrix } from './matrix.ts';
import { type Plan, planSector } from './plan.ts';
import { prepare } from './prepare.ts';
import { rankNodes } from './rank.ts';
import { checkAgainstData, checkMethod, checkPairs } from './refuse.ts';
import { checkWeights } from './refuse-weights.ts';
import { totalRows } from './total.ts';

/**
 * Scores, ranks, coverage and grades of every sector of the data, and the totals over sectors.
 * The same inputs give the same bits. A sector that cannot be scored has an error issue and no result;
 * warnings name what is missing inside a result.
 */
export function scoreDataset(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
): ScoreResult {
  const { matrices, issues } = buildMatrices(dataset, frameworks);
  const refusals = [
    ...checkMethod(method, frameworks),
    ...checkAgainstData(method, matrices),
    ...totalIssues(method),
  ];
  if (hasError(refusals))
    return { sectors: [], total: [], ...totalNode([]), issues: [...issues, ...refusals] };
  const scored = matrices.map(matrix => scoreSector(matrix, matrix.framework, method));
  const sectors = scored.flatMap(s => s.result ?? []);
  const isGraded = scored.every(s => s.result === null || s.isGraded);
  return {
    sectors,
    total: method.total === null ? [] : totalRows(method.total, method, sectors, isGraded),
    ...totalNode(sectors),
    issues: [
      ...issues,
      ...scored.flatMap(s => s.issues),
      ...(isGraded ? [] : [note('grade-scale', { params: { scale: method.grade.scale } })]),
    ],
  };
}

/** What scoring one sector gives. */
export interface ScoredSector {
  /** null when the method has no meaning for it; the issues say why. */
  readonly result: SectorResult | null;
  readonly issues: readonly Issue[];
  /** Whether the grade scale fits the scores. */
  readonly isGraded: boolean;
}

/** Scores one sector: screen, denominate, impute, treat, normalise, weight, aggregate, rank, grade. */
export function scoreSector(matrix: SectorMatrix, framework: Framework, method: Method): ScoredSector {
  const plan = planSector(matrix, framework, method);
  const isGraded = fitsGradeScale(plan);
  const issues = [...checkPairs(plan), ...checkWeights(plan)];
  if (hasError(issues)) return { result: null, issues, isGraded };
  const { available, exclusions, flags, denominated, imputed, treated, treatReports, normalised } = prepare(
    plan,
    issues,
  );
  const { score, weights, unitWeights } = aggregate(plan, normalised.values, treated, issues);
  const coverage = coverageOf(plan, weights);
  const result: SectorResult = {
    sector: matrix.sector,
    frameworkId: framework.id,
    cities: matrix.cities,
    years: matrix.years,
    indicators: matrix.indicators,
    nodes: plan.nodes,
    raw: matrix.values,
    denominated,
    imputed: imputed.values,
    treated,
    normalised: normalised.values,
    status: matrix.status,
    flags,
    imputedFrom: imputed.from,
    score,
    rank: rankNodes(score, matrix.years, plan.method.rank.ties),
    coverage,
    available,
    grades: gradeUnits(plan, score, coverage),
    exclusions: withUnscored(plan, exclusions, score),
    weights,
    ...(unitWeights === null ? {} : { unitWeights }),
    columns: columnReports(plan, {
      denominated,
      flags,
      treated: treatReports,
      normalised: normalised.reports,
    }),
  };
  return { result, issues, isGraded };
}

/** Exclusions with the units added that passed the screen and still have no index score. The top node is first. */
function withUnscored(
  { nodes }: Plan,
  exclusions: readonly (Exclusion | null)[],
  score: Float64Array,
): readonly (Exclusion | null)[] {
  if (nodes[0]?.parent !== -1) throw new Error('tree whose first node is not the top');
  return exclusions.map(
    (exclusion, unit) => exclusion ?? (Number.isNaN(score[unit]!) ? { reason: 'no-score' } : null),
  );
}

function totalIssues({ total }: Method): Issue[] {
  if (total === null || Object.values(total.weights).some(weight => weight > 0)) return [];
  return [
    error('weights-zero', { where: { path: 'total.weights' }, params: { sector: 'total', node: 'total' } }),
  ];
}

/** The sectors' common top node, else `total`; its level is the highest of theirs. */
function totalNode(sectors: readonly SectorResult[]): { totalNode: string; totalLevel: number } {
  const tops = sectors.flatMap(s => s.nodes[0] ?? []);
  const code = tops[0]?.code ?? 'total';
  return {
    totalNode: tops.every(top => top.code === code) ? code : 'total',
    totalLevel: Math.max(2, ...tops.map(top => top.level)),
  };
}
