import type { ReactNode } from 'react';
import { levelsOf } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import type { WeightRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { setMethod } from '../../state/actions.ts';
import { explainedOf } from '../../state/explained.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useCells, useGroups, useRanking, useWeights } from '../../state/queries.ts';
import { changedSteps } from '../../state/what-if.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { methodEffectFigure } from '../figures/method-effect.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { NoData } from '../parts/no-data.tsx';
import { withPillarWeights } from './edit.ts';
import { effectOf } from './effect.ts';
import { EffectNumbers } from './effect-numbers.tsx';
import { methodHeadline, stepEffects } from './effect-words.ts';
import { ExplainPanel } from './explain/panel.tsx';
import { GoalpostsEditor } from './goalposts-editor.tsx';
import { History } from './history.tsx';
import { InWords } from './in-words.tsx';
import { JudgementEditor } from './judgement-editor.tsx';
import styles from './method.module.css';
import { MethodFiles } from './method-files.tsx';
import { MethodIssues, NoneRanked } from './method-issues.tsx';
import { methodInWords } from './method-words.ts';
import { MoversFrame } from './movers-frame.tsx';
import { PillarWeights } from './pillar-weights.tsx';
import { Recipe } from './recipe.tsx';
import { ScenariosFrame } from './scenarios/frame.tsx';
import { stepsOf } from './steps/index.ts';
import { WantedShares } from './wanted-shares.tsx';

const NONE: readonly never[] = [];

/** Method: the recipe, readable and editable, and what it does to the ranking. */
export function Screen(): ReactNode {
  const words = useWords();
  const { language } = words;
  const view = useView();
  const place = usePlace();
  const workspace = useWorkspace();
  const { data: after } = useRanking(place);
  const { data: before } = useRanking(place, 'published');
  const { data: weights } = useWeights(place);
  const { data: publishedWeights } = useWeights(place, 'published');
  const { data: labels = NONE } = useGroups();
  const { sector, year, framework, top } = place;
  const { data: cells = NONE } = useCells(sector === null || year === null ? null : { sector, year });
  if (workspace === null || framework === null || top === null) {
    return (
      <>
        <MethodIssues />
        <NoData />
      </>
    );
  }
  if (!after || !before || !weights || !publishedWeights) return <Skeleton rows={20} />;
  const { method, published } = workspace;
  const topLevel = levelsOf(framework).get(top) ?? 2;
  const hasDenominators = framework.denominators.length > 0;
  const steps = stepsOf(hasDenominators);
  const pillars = framework.nodes
    .filter(n => place.pillars.includes(n.code))
    .map(({ code, name }) => ({
      code,
      name: nameIn(name, language),
      share: shareOf(weights, code),
      published: shareOf(publishedWeights, code),
    }));
  const nameOf = (code: string): string => cityLabel(place.cityOf(code), language);
  const own = place.own?.code;
  const cities = after
    .map(({ city }) => ({ code: city, name: nameOf(city) }))
    .sort((a, b) => Number(b.code === own) - Number(a.code === own));
  const groups = [...new Set(['economy', ...labels.map(l => l.group)])];
  const explained = view.explain === null ? null : explainedOf(view.explain);
  const effect = effectOf(before, after);
  return (
    <div className={styles.screen}>
      <div className={styles.left}>
        <PageHeading
          lead={words.t('recipe.lead')}
          actions={
            <>
              <ButtonLink href={hrefOf(view, { screen: 'audit' })}>{words.t('audit.open')}</ButtonLink>
              <ButtonLink href={hrefOf(view, { screen: 'robustness' })}>
                {words.t('robustness.open')}
              </ButtonLink>
            </>
          }
        >
          {methodHeadline(words, { place, published, method, steps, before, after })}
        </PageHeading>
        <MethodIssues />
        {after.every(r => r.rank === null) && <NoneRanked />}
        <Recipe
          published={published}
          method={method}
          steps={steps}
          topLevel={topLevel}
          cities={cities}
          groups={groups}
          effects={stepEffects(words, after, cells)}
          onChange={setMethod}
          under={{
            normalise: sector !== null && (
              <GoalpostsEditor {...{ framework, sector, method, cells }} onChange={setMethod} />
            ),
            weight: (
              <>
                <WantedShares {...{ pillars, method }} onChange={setMethod} />
                <PillarWeights
                  pillars={pillars}
                  onGive={values => setMethod(withPillarWeights(method, top, values))}
                  onBack={() => setMethod({ ...method, weight: published.weight })}
                />
                <JudgementEditor framework={framework} method={method} onChange={setMethod} />
              </>
            ),
          }}
        />
        <MethodFiles method={method} isPublished={changedSteps(published, method).length === 0} />
        <ScenariosFrame published={before} />
        <div className={styles.pair}>
          <History />
          <InWords text={methodInWords(words, method, { topLevel, hasDenominators, pillars, nameOf })} />
        </div>
      </div>
      <div className={styles.right}>
        <EffectNumbers effect={effect} />
        <MoversFrame {...{ place, before, after }} />
        <FigureFrame
          id="method-effect"
          figure={methodEffectFigure(words, {
            place,
            published: before,
            current: after,
            moved: effect.moved,
          })}
        />
      </div>
      {explained !== null && (
        <ExplainPanel
          explained={explained}
          setting={{
            topLevel,
            group: groups[0] ?? '',
            reference: cities[0]?.code ?? '',
            index: { code: top, shares: pillars.map(p => p.share) },
          }}
          ranking={after}
        />
      )}
    </div>
  );
}

const shareOf = (rows: readonly WeightRow[], code: string): number =>
  rows.find(w => w.node === code)?.weight ?? 0;
