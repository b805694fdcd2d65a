import { WEIGHT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import { completeColumns, correlationMatrix, principalComponents } from './components.ts';
import type { WeightDefinition } from './definition.ts';
import { componentIssues, spread } from './pca.ts';

/**
 * Size of the loadings on the first principal component. Complete units only; a flat child gets 0; fewer complete
 * units than children give none a weight.
 */
export const pcaFirst: WeightDefinition = {
  id: 'pca-first',
  formula: 'w_j ∝ |v_j1|, R v_1 = λ_1 v_1',
  reference: `Pearson, Philosophical Magazine 2(11), 559–572 (1901); ${HANDBOOK}, step 4`,
  parameters: WEIGHT_PARAMETERS['pca-first'],
  yields: '[0, 1]',
  readsScores: true,
  weigh: ({ scores }) =>
    spread(
      scores.length,
      completeColumns(scores),
      columns => principalComponents(correlationMatrix(columns))[0]?.vector.map(Math.abs) ?? [],
    ),
  warn: componentIssues,
};
