import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { commonScale } from '../city/scale.ts';
import { Grade } from '../parts/grade.tsx';
import { comparedWith } from '../rankings/choice.ts';
import { scopeText } from '../rankings/scope.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';
import { headlineText } from './headline.ts';
import { around } from './neighbours.ts';
import { worstPillar } from './obstacle.ts';
import styles from './overview.module.css';
import type { OverviewFacts } from './use-overview.ts';

/** Holds the place of the grade in the headline until its chip is put there. */
const GRADE_PLACE = '\uE000';

interface HeroProps {
  readonly model: RankingModel;
  readonly facts: OverviewFacts;
  /** Whom the page is about. */
  readonly subject: RankingRow | null;
}

/** The one sentence the reader came for, what holds the city back, and where to go on. */
export function Hero({ model, facts, subject }: HeroProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { place, rows } = model;
  const [before = '', after] = headlineText(words, model, GRADE_PLACE).split(GRADE_PLACE);
  const isOwn = subject !== null && subject.city === place.own?.code;
  return (
    <header className={styles.hero}>
      <p className={styles.eyebrow}>
        {isOwn && <strong className={styles.mine}>◆ {t('overview.mine')}</strong>}
        {!isOwn && subject !== null && <strong>{t('overview.leader')}</strong>}
        <span>{scopeText(words, place)}</span>
        <span>{t('overview.cities', { count: rows.length })}</span>
      </p>
      <h1 className={styles.headline}>
        {before}
        {after !== undefined && subject !== null && (
          <span className={styles.unbroken}>
            <span className={styles.grade}>
              <Grade grade={subject.grade} coverage={subject.coverage} />
            </span>
            {after.slice(0, 1)}
          </span>
        )}
        {after?.slice(1)}
      </h1>
      <p className={styles.lead}>
        <Lead model={model} facts={facts} subject={subject} />
      </p>
      <Actions model={model} subject={subject} />
    </header>
  );
}

function Lead({ model, facts, subject }: HeroProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { place, rows, ranked } = model;
  if (rows.length === 0) return t('overview.empty.why');
  if (ranked.length === 0) return t('overview.none.why', { count: rows.length });
  const sentences = [
    subject === null || subject.rank === null ? null : (
      <Obstacle key="obstacle" {...{ facts, subject, model }} />
    ),
    subject === null || subject.coverage === null
      ? null
      : t('overview.coverage', { coverage: format.coverage(subject.coverage) }),
    place.own === null ? t('overview.choose') : null,
  ].filter(s => s !== null);
  const gap = words.language === 'zh' ? '' : ' ';
  return sentences.map((sentence, i) => (i === 0 ? sentence : [gap, sentence]));
}

function Obstacle({ model, facts, subject }: HeroProps & { readonly subject: RankingRow }): ReactNode {
  const { t, format, language } = useWords();
  const method = useWorkspace()?.method ?? null;
  const { framework, sector } = model.place;
  const { cells, weights } = facts;
  if (
    framework === null ||
    sector === null ||
    method === null ||
    cells === undefined ||
    weights === undefined
  )
    return null;
  const own = cells.filter(c => c.city === subject.city);
  const worst = worstPillar({ framework, sector, method, cells: own, weights });
  if (worst === null) return null;
  const scale = commonScale(
    method,
    own.map(c => c.indicator),
  );
  const params = { pillar: nameIn(worst.pillar.name, language), share: format.percent(worst.share) };
  return scale === null
    ? t('overview.obstacle.relative', params)
    : t('overview.obstacle', { ...params, full: format.number(scale[1]) });
}

/** Cities beside the subject that a comparison starts with. */
const COMPARED = 5;

function Actions({ model, subject }: Pick<HeroProps, 'model' | 'subject'>): ReactNode {
  const { t } = useWords();
  const view = useView();
  const { ranked, rows, place } = model;
  if (rows.length === 0) {
    return (
      <p className={styles.actions}>
        <ButtonLink kind="primary" href={hrefOf(view, { screen: 'data' })}>
          {t('overview.add-data')}
        </ButtonLink>
      </p>
    );
  }
  const at = ranked.findIndex(r => r.city === subject?.city);
  const peers = around(ranked, Math.max(0, at), COMPARED).map(r => r.city);
  const cities = view.cities.length > 0 ? view.cities : comparedWith(peers, place.own?.code ?? null);
  return (
    <p className={styles.actions}>
      {subject !== null && (
        <ButtonLink kind="primary" href={hrefOf(view, { screen: 'city', city: subject.city, trace: null })}>
          {t('overview.open-city')}
        </ButtonLink>
      )}
      {ranked.length > 1 && (
        <ButtonLink href={hrefOf(view, { screen: 'compare', cities })}>{t('overview.compare')}</ButtonLink>
      )}
      <ButtonLink href={hrefOf(view, { screen: 'rankings' })}>{t('overview.open-rankings')}</ButtonLink>
    </p>
  );
}
