import type { Method } from '../../core/method.ts';
import { withMethodDefaults } from '../../core/method-defaults.ts';
import { normaliserOf } from '../../scoring/normalise.ts';

/** Worst and best normalised value an indicator can have; null where the method leaves it open. */
export function scaleOf(method: Method, indicator: string): readonly [number, number] | null {
  const { normalise } = withMethodDefaults(method);
  const choice = normalise.overrides?.[indicator] ?? normalise;
  const [worst, best] = normaliserOf(choice).bounds(choice);
  return Number.isFinite(worst) && Number.isFinite(best) ? [worst, best] : null;
}

/** The scale all indicators share, which is then the index's under any mean of them; null where they differ. */
export function commonScale(method: Method, indicators: readonly string[]): readonly [number, number] | null {
  const [first = null, ...rest] = indicators.map(code => scaleOf(method, code));
  const isShared = first !== null && rest.every(s => s !== null && s[0] === first[0] && s[1] === first[1]);
  return isShared ? first : null;
}

/** Where a grade that passes begins, on a scale of 0–100. */
const PASS = 60;

/** Score of the pass line of a common scale; null on any scale that does not end at 100. */
export const passOf = (scale: readonly [number, number] | null): number | null =>
  scale !== null && scale[1] === 100 ? PASS : null;
