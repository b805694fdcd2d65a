import type { Method } from '../core/method.ts';
import { type GradeScale, gradeOf } from '../methods/grade/definition.ts';
import { GRADE_SCALE_LIST } from '../methods/grade/index.ts';
import { aggregatorOf } from './aggregate.ts';
import { normaliseChoice, normaliserOf } from './normalise.ts';
import type { Plan } from './plan.ts';

/** The scale of the method. */
export function gradeScaleOf({ grade }: Method): GradeScale {
  const scale = GRADE_SCALE_LIST.find(s => s.id === grade.scale);
  if (scale === undefined) throw new Error(`grade scale without a definition: ${grade.scale}`);
  return scale;
}

/** Whether the method's scores lie on the range that its grade scale is made for. */
export function fitsGradeScale(plan: Plan): boolean {
  const [low, high] = gradeScaleOf(plan.method).range;
  const indicators = plan.nodes.filter((node, at) => node.indicator >= 0 && plan.applies[at]);
  const isOnRange = indicators.every(({ code }) => {
    const choice = normaliseChoice(plan, code);
    const [least, greatest] = normaliserOf(choice).bounds(choice);
    return least >= low && greatest === high;
  });
  return isOnRange && plan.upward.every(at => aggregatorOf(plan.aggregate[at]!).staysInside);
}

/** Grades of the index, one per unit; empty where the scale does not fit the scores. */
export function gradeUnits(plan: Plan, score: Float64Array, coverage: Float64Array): readonly string[] {
  const n = plan.matrix.cities.length;
  if (!fitsGradeScale(plan)) return new Array<string>(n).fill('');
  const scale = gradeScaleOf(plan.method);
  return plan.matrix.cities.map((_, unit) => {
    const value = score[unit]!;
    return gradeOf(scale, Number.isNaN(value) ? null : value, coverage[unit]!);
  });
}
