import type { ReactNode } from 'react';
import { levelsOf } from '../../core/framework.ts';
import type { Method } from '../../core/method.ts';
import type { CellRow, RankingRow } from '../../engine/port.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { setMethod } from '../../state/actions.ts';
import { cityLabel } from '../../state/labels.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { useCells, useRanking, useWeights } from '../../state/queries.ts';
import { changedSteps, STEPS, type StepId } from '../../state/what-if.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { methodEffectFigure } from '../figures/method-effect.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { effectOf } from './effect.ts';
import { EffectNumbers } from './effect-numbers.tsx';
import { History } from './history.tsx';
import { InWords } from './in-words.tsx';
import styles from './method.module.css';
import { MethodFiles } from './method-files.tsx';
import { MethodIssues } from './method-issues.tsx';
import { PillarWeights } from './pillar-weights.tsx';
import { Recipe } from './recipe.tsx';

const NO_CELLS: readonly never[] = [];

/** Method: the recipe, readable and editable, and what it does to the ranking. */
export function Screen(): ReactNode {
  const words = useWords();
  const place = usePlace();
  const workspace = useWorkspace();
  const { data: current } = useRanking(place);
  const { data: published } = useRanking(place, 'published');
  const { data: weights } = useWeights(place);
  const { data: publishedWeights } = useWeights(place, 'published');
  const { data: cells = NO_CELLS } = useCells(
    place.sector === null || place.year === null ? null : { sector: place.sector, year: place.year },
  );
  if (workspace === null || place.framework === null || place.top === null) return <MethodIssues />;
  if (
    current === undefined ||
    published === undefined ||
    weights === undefined ||
    publishedWeights === undefined
  ) {
    return <Skeleton rows={20} />;
  }
  const { method } = workspace;
  const effect = effectOf(published, current);
  return (
    <div className={styles.screen}>
      <PageHeading lead={words.t('recipe.lead')}>
        {headline(words, place, workspace.published, method, published, current)}
      </PageHeading>
      <div className={styles.columns}>
        <div className={styles.left}>
          <MethodIssues />
          <Recipe
            published={workspace.published}
            method={method}
            topLevel={levelsOf(place.framework).get(place.top) ?? 2}
            hasDenominators={place.framework.denominators.length > 0}
            effects={effectsOf(words, current, cells)}
            onChange={setMethod}
            weights={
              <PillarWeights
                framework={place.framework}
                pillars={place.pillars}
                weights={weights}
                published={publishedWeights}
                method={method}
                onChange={setMethod}
              />
            }
          />
          <MethodFiles method={method} />
          <div className={styles.pair}>
            <History />
            <InWords method={method} />
          </div>
        </div>
        <div className={styles.right}>
          <EffectNumbers effect={effect} />
          <FigureFrame
            id="method-effect"
            figure={methodEffectFigure(words, { place, published, current, moved: effect.moved })}
          />
        </div>
      </div>
    </div>
  );
}

function headline(
  { t, language, format }: Words,
  place: Place,
  published: Method,
  method: Method,
  before: readonly RankingRow[],
  after: readonly RankingRow[],
): string {
  const changed = changedSteps(published, method).length;
  if (changed === 0) return t('recipe.title.same');
  const first = t('recipe.title.changed', { count: changed, steps: STEPS.length });
  const from = before.find(r => r.city === place.own?.code)?.rank ?? null;
  const to = after.find(r => r.city === place.own?.code)?.rank ?? null;
  if (place.own === null || from === null || to === null) return first;
  const city = cityLabel(place.own, language);
  const move =
    from === to
      ? t('recipe.title.own-same', { city, to: format.rank(to) })
      : t('recipe.title.own', { city, from: format.rank(from), to: format.rank(to) });
  return language === 'zh' ? `${first}，${move}` : `${first}. ${move}`;
}

/** What each step did in the sector and year shown. */
function effectsOf(
  { t }: Words,
  rows: readonly RankingRow[],
  cells: readonly CellRow[],
): Partial<Record<StepId, string>> {
  const flagged = (flag: RegExp): number => cells.filter(c => flag.test(c.flags)).length;
  return {
    screen: t('recipe.effect.screen', { count: rows.filter(r => r.rank === null).length }),
    impute: t('recipe.effect.impute', { count: flagged(/(^|;)imputed/) }),
    treat: t('recipe.effect.treat', { count: flagged(/(^|;)(winsorised|log|box-cox)/) }),
    normalise: t('recipe.effect.normalise', { count: flagged(/(^|;)clamped/) }),
    grade: t('recipe.effect.grade', {
      count: new Set(rows.filter(r => r.rank !== null).map(r => r.grade)).size,
    }),
  };
}
