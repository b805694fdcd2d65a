import { type Framework, type Goalposts, goalpostsIn, type Indicator } from '../../core/framework.ts';
import { indicatorGroups } from '../../core/indicator-groups.ts';
import type { Method, NormaliseMethod } from '../../core/method.ts';
import type { CellRow } from '../../engine/port.ts';

/** Rules that take goalposts. */
const WITH_GOALPOSTS: readonly NormaliseMethod[] = ['goalposts', 'scaled'];

/** The goalposts of one indicator under a method, in its unit. */
export interface GoalpostRow {
  readonly indicator: Indicator;
  /** Those that count; null where there are none. */
  readonly posts: Goalposts | null;
  /** Whether the method has its own in the place of the framework's. */
  readonly isOwn: boolean;
  /** Least and greatest value of the cities, null where there is none. */
  readonly observed: readonly [number, number] | null;
}

/** Goalposts of every indicator that is normalised by them in a sector; `cells` are those of one year. */
export function goalpostRows(
  framework: Framework,
  sector: string,
  { normalise }: Method,
  cells: readonly CellRow[],
): readonly GoalpostRow[] {
  return indicatorGroups(framework, sector)
    .flatMap(group => group.indicators)
    .flatMap(indicator => {
      const choice = normalise.overrides?.[indicator.code] ?? normalise;
      if (!WITH_GOALPOSTS.includes(choice.method)) return [];
      const posts = choice.goalposts ?? goalpostsIn(indicator, sector);
      const isOwn = normalise.overrides?.[indicator.code]?.goalposts !== undefined;
      return [{ indicator, posts, isOwn, observed: observedOf(indicator.code, cells) }];
    });
}

function observedOf(code: string, cells: readonly CellRow[]): readonly [number, number] | null {
  const values = cells.flatMap(c => (c.indicator === code && c.denominated !== null ? [c.denominated] : []));
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

/** Goalposts of one indicator in the place of the framework's, the rest as in the step; null: the framework's again. */
export function withGoalposts(method: Method, code: string, goalposts: Goalposts | null): Method {
  const { overrides, ...step } = method.normalise;
  const { window: _, ...choice } = step;
  const { [code]: __, ...others } = overrides ?? {};
  const next = goalposts === null ? others : { ...others, [code]: { ...choice, goalposts } };
  return {
    ...method,
    normalise: Object.keys(next).length === 0 ? step : { ...step, overrides: next },
  };
}
