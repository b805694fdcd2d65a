import type { Method } from '../../../core/method.ts';
import type { Explained } from '../../../state/explained.ts';
import { withImpute, withJudgements, withNormalise, withTreat, withWeight } from '../edit.ts';
import { topMethod, withAggregate, withTopAggregate } from '../edit-aggregate.ts';
import { judgementsOf } from '../judgements.ts';

/** What choices need that come from data and framework. */
export interface CandidateSetting {
  readonly topLevel: number;
  /** A grouping of the data. */
  readonly group: string;
  /** City that others are measured against. */
  readonly reference: string;
  /** Code of the index, and the shares of its children in framework order: what judgements in pairs start from. */
  readonly index: { readonly code: string; readonly shares: readonly number[] };
}

/** The method in force with one step done as explained; a mean goes for indicators and pillars alike. */
export function candidateOf(
  method: Method,
  explained: Explained,
  { topLevel, group, reference, index }: CandidateSetting,
): Method {
  if (isInForce(method, explained, topLevel)) return method;
  switch (explained.step) {
    case 'impute':
      return withImpute(method, explained.id, group);
    case 'treat':
      return withTreat(method, explained.id);
    case 'then': {
      const { treat } = method.treat.method === 'none' ? withTreat(method, 'winsorise') : method;
      return { ...method, treat: { ...treat, then: explained.id } };
    }
    case 'normalise':
      return withNormalise(method, explained.id, reference);
    case 'weight':
      return explained.id === 'ahp' && index.shares.length > 1
        ? withJudgements(method, index.code, [judgementsOf(index.shares)])
        : withWeight(method, explained.id);
    case 'aggregate':
      return withTopAggregate(withAggregate(method, explained.id, topLevel), explained.id, topLevel);
    case 'grade':
      return { ...method, grade: { scale: explained.id } };
    default:
      return explained satisfies never;
  }
}

/** Whether the step is already done as explained. */
export function isInForce(method: Method, { step, id }: Explained, topLevel: number): boolean {
  switch (step) {
    case 'then':
      return method.treat.method !== 'none' && (method.treat.then ?? 'none') === id;
    case 'aggregate':
      return method.aggregate.method === id && topMethod(method, topLevel) === id;
    case 'grade':
      return method.grade.scale === id;
    case 'weight':
      return method.weight.method === id || (id === 'ahp' && hasJudgements(method));
    default:
      return method[step].method === id;
  }
}

/** Whether the children of any node are weighed by judgements in pairs. */
const hasJudgements = ({ weight }: Method): boolean =>
  Object.values(weight.byNode ?? {}).some(choice => choice.method === 'ahp');
