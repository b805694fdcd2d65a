import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Message } from '../../ui/message.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { type RankingModel, useRankingModel } from '../rankings/use-ranking-model.ts';
import { HeatFrame } from './heat-frame.tsx';
import { Hero } from './hero.tsx';
import { KindsFrame } from './kinds-frame.tsx';
import { MovesFrame } from './moves-frame.tsx';
import { Near } from './near.tsx';
import styles from './overview.module.css';
import { QualityFrame } from './quality-frame.tsx';
import { subjectOf, useOverviewFacts } from './use-overview.ts';

/** Overview: where the own city stands, what holds it back, who moved, and how good the data are. */
export function Screen(): ReactNode {
  const { t } = useWords();
  const { answer, problem } = useRankingModel();
  if (answer === null) {
    return (
      <Waiting problem={problem} failed={t('overview.failed')} loading={t('overview.loading')} rows={12} />
    );
  }
  return <Overview model={answer.value} isStale={answer.isStale} />;
}

function Overview({
  model,
  isStale,
}: {
  readonly model: RankingModel;
  readonly isStale: boolean;
}): ReactNode {
  const { t } = useWords();
  const facts = useOverviewFacts(model);
  const subject = subjectOf(model);
  return (
    <div className={styles.screen} aria-busy={isStale}>
      {isStale && (
        <Message kind="note" title={t('app.state.stale')} isLive>
          {t('app.state.computing')}
        </Message>
      )}
      <div className={styles.top}>
        <Hero {...{ model, facts, subject }} />
        <Near {...{ model, subject }} />
      </div>
      <HeatFrame {...{ model, facts, subject, isStale }} />
      {model.rows.length > 0 && (
        <div className={styles.three}>
          <MovesFrame model={model} moves={facts.moves} />
          <QualityFrame model={model} cells={facts.cells} />
          <KindsFrame place={model.place} flags={facts.flags} />
        </div>
      )}
    </div>
  );
}
