import { type Issue, warning } from '../core/issue.ts';
import type { TreatChoice } from '../core/method.ts';
import { CELL_FLAG } from '../core/result.ts';
import { type Moments, momentsOf } from '../methods/statistics/moments.ts';
import { passes } from '../methods/treat/definition.ts';
import { SECOND_TREATMENTS, TREATMENTS } from '../methods/treat/index.ts';
import { WINSORISE_LIMITS } from '../methods/treat/winsorise.ts';
import type { Plan } from './plan.ts';
import { type UnitWindow, windowsOf } from './windows.ts';

/** What treatment did to one column in one window. */
export interface TreatReport {
  readonly window: UnitWindow;
  readonly before: Moments;
  readonly after: Moments;
  /** Second treatment that was applied, or null. */
  readonly transform: string | null;
  readonly passed: boolean;
}

/**
 * Treats outliers column by column, in place, and marks the cells; raw orientation. A column whose shape passes is
 * not touched; one that fails after every step is kept and reported. Reports by indicator, then window.
 */
export function treat(
  plan: Plan,
  values: Float64Array,
  flags: Uint8Array,
  issues: Issue[],
): readonly (readonly TreatReport[])[] {
  const { matrix, method } = plan;
  const n = matrix.cities.length;
  const windows = windowsOf(matrix.years, method.treat.window ?? method.window);
  return matrix.indicators.map((code, j) => {
    const choice = method.treat.overrides?.[code] ?? method.treat;
    return windows.map(window => {
      const [start, end] = [j * n + window.start, j * n + window.end];
      const report = treatColumn(values.subarray(start, end), flags.subarray(start, end), choice, window);
      if (!report.passed && choice.method !== 'none') {
        const params = { sector: matrix.sector, indicator: code, years: window.label };
        issues.push(warning('treat-not-passed', { where: { path: `indicator ${code}` }, params }));
      }
      return report;
    });
  });
}

function treatColumn(
  values: Float64Array,
  flags: Uint8Array,
  choice: TreatChoice,
  window: UnitWindow,
): TreatReport {
  const limits = { ...WINSORISE_LIMITS, ...choice };
  const before = momentsOf(values);
  const first = TREATMENTS.find(t => t.id === choice.method);
  if (first === undefined) throw new Error(`treatment without a definition: ${choice.method}`);
  if (choice.method === 'none' || passes(before, limits)) {
    return { window, before, after: before, transform: null, passed: passes(before, limits) };
  }
  const original = values.slice();
  const { moments } = first.treat(values, before, choice);
  const isMended = passes(moments, limits);
  const base = choice.on === 'winsorised' ? values : original;
  const second = isMended ? null : transformed(base, choice);
  if (second === null || choice.on === 'winsorised') mark(values, original, flags, CELL_FLAG.winsorised);
  if (second === null) return { window, before, after: moments, transform: null, passed: isMended };
  values.set(second);
  for (let i = 0; i < flags.length; i++) if (!Number.isNaN(second[i]!)) flags[i]! |= CELL_FLAG.transformed;
  const after = momentsOf(values);
  return {
    window,
    before,
    after,
    transform: choice.then ?? null,
    passed: passes(after, limits),
  };
}

function transformed(base: Float64Array, { then = 'none', lambda = 0 }: TreatChoice): Float64Array | null {
  const second = SECOND_TREATMENTS.find(t => t.id === then);
  return second?.transform(base, momentsOf(base), lambda) ?? null;
}

/** Marks the cells that differ from before. */
function mark(values: Float64Array, before: Float64Array, flags: Uint8Array, bit: number): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== before[i] && !Number.isNaN(values[i]!)) flags[i]! |= bit;
  }
}
