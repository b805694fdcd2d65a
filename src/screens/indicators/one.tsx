import { type ReactNode, useEffect, useRef } from 'react';
import type { City } from '../../core/city.ts';
import type { Framework } from '../../core/framework.ts';
import { indicatorGroups } from '../../core/indicator-groups.ts';
import { nameIn } from '../../core/name.ts';
import type { WeightRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useCells, useDistribution, useScores } from '../../state/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { distributionFigure } from '../figures/distribution.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { About } from './about.tsx';
import { indicatorFinding } from './finding.ts';
import styles from './indicators.module.css';
import { Values } from './values.tsx';
import { YearsFrame } from './years-frame.tsx';

interface OneProps {
  readonly code: string;
  readonly framework: Framework;
  readonly sector: string;
  readonly year: number;
  readonly own: City | null;
  readonly weights: readonly WeightRow[];
}

/** One indicator: what it measures, how its values spread, how complete they are, and every value. */
export function One({ code, framework, sector, year, own, weights }: OneProps): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const view = useView();
  const { cityOf } = usePlace();
  const top = useTop();
  const indicators = indicatorGroups(framework, sector).flatMap(g => g.indicators);
  const indicator = framework.indicators.find(i => i.code === code);
  const distribution = useDistribution({ sector, year }, indicator === undefined ? null : code);
  const cells = useCells(indicator === undefined ? null : { sector, indicator: code });
  const scores = useScores(indicator === undefined ? null : { sector, year, nodes: [code] });
  if (indicator === undefined) {
    return (
      <>
        <PageHeading>{t('app.nav.indicators')}</PageHeading>
        <EmptyState
          title={t('indicators.one.unknown', { code })}
          why={t('indicators.list.how')}
          action={{ label: t('indicators.one.back'), href: hrefOf(view, { indicator: null }) }}
        />
      </>
    );
  }
  const cityName = (city: string): string => cityLabel(cityOf(city), language);
  const isStale = distribution.isPlaceholderData || cells.isPlaceholderData || scores.isPlaceholderData;
  const isPending = distribution.data === undefined || cells.data === undefined || scores.data === undefined;
  return (
    <div className={styles.one} ref={top} tabIndex={-1}>
      <Ways code={code} indicators={indicators} />
      <PageHeading>
        {isPending
          ? `${code} ${nameIn(indicator.name, language)}`
          : indicatorFinding(words, { indicator, year, distribution: distribution.data, own, cityName })}
      </PageHeading>
      {isStale && <Message kind="note" title={t('app.state.stale')} isLive />}
      {!indicators.includes(indicator) && (
        <Message kind="note">
          {t('indicators.not-in-sector.why', { indicators: `${code} ${nameIn(indicator.name, language)}` })}
        </Message>
      )}
      <div className={styles.two}>
        <About framework={framework} sector={sector} indicator={indicator} weights={weights} />
        <div className={styles.stack}>
          {distribution.data === undefined ? (
            <Skeleton rows={8} />
          ) : distribution.data.values.length === 0 ? (
            <Frame heading={t('indicators.distribution.title', { year: words.format.year(year) })}>
              {t('indicators.distribution.empty', { year: words.format.year(year) })}
            </Frame>
          ) : (
            <FigureFrame
              id="distribution"
              figure={distributionFigure(words, {
                indicator,
                sector,
                year,
                distribution: distribution.data,
                own: own?.code ?? null,
                cityName,
              })}
            />
          )}
          {cells.data !== undefined && <YearsFrame cells={cells.data} />}
        </div>
      </div>
      {isPending ? (
        <Skeleton rows={20} />
      ) : (
        <Values
          indicator={indicator}
          year={year}
          cells={cells.data}
          scores={scores.data}
          outliers={distribution.data.outliers}
          own={own}
        />
      )}
    </div>
  );
}

interface WaysProps {
  readonly code: string;
  readonly indicators: readonly {
    readonly code: string;
    readonly name: { readonly en: string; readonly zh: string };
  }[];
}

/** Back to all, and on to the neighbours in framework order. */
function Ways({ code, indicators }: WaysProps): ReactNode {
  const { t, language } = useWords();
  const view = useView();
  const at = indicators.findIndex(i => i.code === code);
  const [previous, next] = at < 0 ? [] : [indicators[at - 1], indicators[at + 1]];
  return (
    <nav className={styles.ways} aria-label={t('indicators.list.title')}>
      <a href={hrefOf(view, { indicator: null })}>← {t('indicators.one.back')}</a>
      {previous !== undefined && (
        <a href={hrefOf(view, { indicator: previous.code })}>
          {t('indicators.one.previous', { name: `${previous.code} ${nameIn(previous.name, language)}` })}
        </a>
      )}
      {next !== undefined && (
        <a href={hrefOf(view, { indicator: next.code })}>
          {t('indicators.one.next', { name: `${next.code} ${nameIn(next.name, language)}` })}
        </a>
      )}
    </nav>
  );
}

/** Takes the reader to the top of an indicator that a link on this page opened. */
function useTop() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    ref.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  return ref;
}
