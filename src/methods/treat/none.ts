import { SECOND_PARAMETERS, TREAT_PARAMETERS } from '../../core/method-parameters.ts';
import { HANDBOOK } from '../definition.ts';
import type { SecondDefinition, TreatDefinition } from './definition.ts';

/** Outliers stay. */
export const none: TreatDefinition = {
  id: 'none',
  formula: 'x',
  reference: `${HANDBOOK}, step 3`,
  parameters: TREAT_PARAMETERS.none,
  yields: 'x',
  treat: (_values, before) => ({ points: 0, moments: before }),
};

/** No second treatment. */
export const noSecond: SecondDefinition = {
  id: 'none',
  formula: 'x',
  reference: none.reference,
  parameters: SECOND_PARAMETERS.none,
  yields: 'x',
  transform: () => null,
};
