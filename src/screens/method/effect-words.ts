import type { Method } from '../../core/method.ts';
import type { CellRow, RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import { changedSteps, type StepId } from '../../state/what-if.ts';

interface Facts {
  readonly place: Place;
  readonly published: Method;
  readonly method: Method;
  /** Steps of the recipe. */
  readonly steps: readonly StepId[];
  /** Ranking under the published method, and under the one in force. */
  readonly before: readonly RankingRow[];
  readonly after: readonly RankingRow[];
}

/** How far the method is from the published one, and what became of the own city. */
export function methodHeadline(
  words: Words,
  { place, published, method, steps, before, after }: Facts,
): string {
  const { t, language, format } = words;
  const changed = changedSteps(published, method);
  if (changed.length === 0) return t('recipe.title.same');
  const all = new Set([...steps, ...changed]);
  const first = t('recipe.title.changed', { count: changed.length, steps: all.size });
  const from = before.find(r => r.city === place.own?.code)?.rank ?? null;
  const to = after.find(r => r.city === place.own?.code)?.rank ?? null;
  if (place.own === null || from === null || to === null) return first;
  const city = cityLabel(place.own, language);
  const move =
    from === to
      ? t('recipe.title.own-same', { city, to: format.rank(to) })
      : t('recipe.title.own', { city, from: format.rank(from), to: format.rank(to) });
  return t('recipe.title.both', { first, move });
}

/** What each step did in the sector and year shown; steps that did nothing are left out. */
export function stepEffects(
  { t }: Words,
  rows: readonly RankingRow[],
  cells: readonly CellRow[],
): Readonly<Partial<Record<StepId, string>>> {
  const flagged = (flag: RegExp): number => cells.filter(c => flag.test(c.flags)).length;
  const ranked = rows.filter(r => r.rank !== null);
  const grades = new Set(ranked.map(r => r.grade).filter(grade => grade !== '')).size;
  const counts = {
    screen: rows.length - ranked.length,
    impute: flagged(/(^|;)imputed/),
    treat: flagged(/(^|;)(winsorised|log|box-cox)/),
    normalise: flagged(/(^|;)clamped/),
  } as const;
  const told = (['screen', 'impute', 'treat', 'normalise'] as const).flatMap(step =>
    counts[step] === 0 ? [] : [[step, t(`recipe.effect.${step}`, { count: counts[step] })] as const],
  );
  const grade = grades === 0 ? t('recipe.effect.no-grades') : t('recipe.effect.grade', { count: grades });
  return Object.fromEntries([...told, ['grade', grade]]);
}
