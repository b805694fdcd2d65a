import { type Issue, warning } from '../../core/issue.ts';
import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import {
  type CompleteColumns,
  completeColumns,
  correlationMatrix,
  principalComponents,
} from './components.ts';
import type { WeighedChildren, WeightDefinition } from './definition.ts';
import { varimax } from './varimax.ts';

/**
 * Children that load highly on the components that explain most. Components with an eigenvalue above 1 are kept, at
 * least one, and rotated by varimax. Complete units only; a flat child gets 0; fewer complete units than children
 * give none a weight.
 */
export const pca: WeightDefinition = {
  id: 'pca',
  formula: 'w_j ∝ Σ_f l_jf² · s_f, s_f = Σ_j l_jf² / Σ_f Σ_j l_jf², l = varimax(√λ_f · v_f), λ_f > 1',
  reference: `${HANDBOOK}, step 6; Nicoletti, Scarpetta & Boylaud, OECD Economics Department Working Paper 226 (2000)`,
  parameters: WEIGHT_PARAMETERS.pca,
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }) => spread(scores.length, completeColumns(scores), rotatedWeights),
  warn: componentIssues,
};

function rotatedWeights(columns: readonly Float64Array[]): readonly number[] {
  const components = principalComponents(correlationMatrix(columns));
  const large = components.filter(c => c.eigenvalue > 1 + ROUNDING);
  const retained = large.length > 0 ? large : components.slice(0, 1);
  const loadings = columns.map((_, j) => retained.map(c => Math.sqrt(c.eigenvalue) * c.vector[j]!));
  const squares = varimax(loadings).map(row => row.map(l => l * l));
  const explained = retained.map((_, f) => squares.reduce((sum, row) => sum + row[f]!, 0));
  const total = explained.reduce((sum, e) => sum + e, 0);
  return squares.map(row => row.reduce((sum, l, f) => sum + (l * explained[f]!) / total, 0));
}

/** An eigenvalue this near 1 is 1: of columns without any correlation, one component is kept. */
const ROUNDING = 1e-12;

/** Weights of the columns that can be analysed, 0 for the others; 0 for all where units are too few. */
export function spread(
  count: number,
  complete: CompleteColumns,
  weigh: (columns: readonly Float64Array[]) => readonly number[],
): readonly number[] {
  const { kept, columns, units } = complete;
  const weights = new Array<number>(count).fill(0);
  if (kept.length === 0 || units < kept.length) return weights;
  weigh(columns).forEach((weight, i) => {
    weights[kept[i]!] = weight;
  });
  return weights;
}

/** Warnings where units are too few for the components, or children are flat. */
export function componentIssues({ scores, codes = [] }: WeighedChildren): readonly Issue[] {
  const { kept, units, flat } = completeColumns(scores);
  const children = flat.map(at => codes[at] ?? '').join(', ');
  return [
    ...(units < kept.length ? [warning('weights-few-units', { params: { units, parts: kept.length } })] : []),
    ...(flat.length > 0 ? [warning('weights-flat', { found: children, params: { children } })] : []),
  ];
}
