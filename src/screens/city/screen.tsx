import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { setView, useView } from '../../state/link.ts';
import { startOver } from '../../state/pipeline.ts';
import { usePlace } from '../../state/place.ts';
import { useUncertainty } from '../../state/uncertainty.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { obstaclesFigure } from '../figures/obstacles.tsx';
import { trendFacts, trendFigure } from '../figures/trend.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { Chooser } from './chooser.tsx';
import styles from './city.module.css';
import { Header } from './header.tsx';
import { IndicatorsFrame } from './indicators-frame.tsx';
import { type CityModel, modelOf } from './model.ts';
import { PillarsFrame } from './pillars-frame.tsx';
import { ReadingFrame } from './reading-frame.tsx';
import { SectorsFrame } from './sectors-frame.tsx';
import { TracePanel } from './trace-panel.tsx';
import { TrialFrame } from './trial-frame.tsx';
import { type CityFacts, useFacts } from './use-facts.ts';
import { WhyFrame } from './why-frame.tsx';

/** One city: its score in a sentence, what it is made of, and the way of every value from its file. */
export function Screen(): ReactNode {
  const { t } = useWords();
  const { own } = usePlace();
  const answer = useFacts();
  if (own === null) return <Chooser />;
  if (answer.at === 'failed') {
    return (
      <ErrorState
        title={t('city.failed')}
        safe={t('city.failed.safe')}
        action={{ label: t('city.failed.again'), onPress: startOver }}
        details={`${answer.problem.name}: ${answer.problem.message}`}
        copyLabel={t('app.action.copy-details')}
      />
    );
  }
  if (answer.at === 'pending') return <Pending />;
  return <City facts={answer.facts} isStale={answer.isStale} />;
}

function Pending(): ReactNode {
  const { t, language } = useWords();
  const { own } = usePlace();
  return (
    <>
      <PageHeading isHeadline>{own === null ? t('city.mine') : cityLabel(own, language)}</PageHeading>
      <p className="visually-hidden" role="status">
        {t('city.pending')}
      </p>
      <Skeleton rows={12} />
    </>
  );
}

function City({ facts, isStale }: { readonly facts: CityFacts; readonly isStale: boolean }): ReactNode {
  const { t, language } = useWords();
  const { trace } = useView();
  const { cityOf } = usePlace();
  const model = useMemo(() => modelOf(facts), [facts]);
  const city = cityLabel(cityOf(facts.place.city), language);
  const isAbsent = facts.ranking.every(r => r.city !== facts.place.city);
  return (
    <div className={styles.screen} data-stale={isStale}>
      <Header model={model} isStale={isStale} />
      {isStale && <Message kind="note" title={t('app.state.stale')} isLive />}
      {!isAbsent && <Frames model={model} city={city} trace={trace} />}
      <SectorsFrame model={model} city={city} />
      {!isAbsent && <IndicatorsFrame model={model} city={city} trace={trace} />}
      {!isAbsent && <WhyFrame model={model} city={city} />}
      {!isAbsent && <TrialFrame model={model} city={city} />}
      {trace !== null && <Trace model={model} code={trace} />}
    </div>
  );
}

interface FramesProps {
  readonly model: CityModel;
  readonly city: string;
  readonly trace: string | null;
}

function Frames({ model, city, trace }: FramesProps): ReactNode {
  const words = useWords();
  const runs = useUncertainty(model.facts.place.sector);
  return (
    <>
      <PillarsFrame model={model} city={city} trace={trace} />
      <div className={styles.three}>
        <FigureFrame id="obstacles" figure={obstaclesFigure(words, city, model)} />
        <ReadingFrame model={model} city={city} trace={trace} />
        <FigureFrame id="trend" figure={trendFigure(words, trendFacts(words, city, model, runs))} />
      </div>
    </>
  );
}

function Trace({ model, code }: { readonly model: CityModel; readonly code: string }): ReactNode {
  const { t } = useWords();
  if (model.walk.has(code)) return <TracePanel model={model} code={code} />;
  return (
    <Message
      kind="warn"
      action={{ label: t('city.trace.close'), onPress: () => setView({ trace: null }) }}
      isLive
    >
      {t('city.trace.unknown', { code })}
    </Message>
  );
}
