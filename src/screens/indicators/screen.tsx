import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { startOver } from '../../state/pipeline.ts';
import { usePlace } from '../../state/place.ts';
import { useCoverage, useWeights } from '../../state/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { List } from './list.tsx';
import { One } from './one.tsx';

/** The indicators of the sector's framework, or one of them opened. */
export function Screen(): ReactNode {
  const { t } = useWords();
  const view = useView();
  const place = usePlace();
  const coverage = useCoverage(place);
  const weights = useWeights(place);
  const { framework, sector, year } = place;
  if (framework === null || sector === null || year === null) {
    return (
      <>
        <PageHeading>{t('app.nav.indicators')}</PageHeading>
        <EmptyState
          title={t('indicators.empty')}
          why={t('indicators.empty.why')}
          action={{ label: t('indicators.empty.go'), href: hrefOf(view, { screen: 'data' }) }}
        />
      </>
    );
  }
  const problem = coverage.error ?? weights.error;
  if (problem !== null) {
    return (
      <ErrorState
        title={t('indicators.failed')}
        safe={t('indicators.failed.safe')}
        action={{ label: t('indicators.failed.again'), onPress: startOver }}
        details={`${problem.name}: ${problem.message}`}
        copyLabel={t('app.action.copy-details')}
      />
    );
  }
  const at = { framework, sector, year, own: place.own };
  if (view.indicator !== null)
    return <One key={view.indicator} code={view.indicator} {...at} weights={weights.data ?? []} />;
  if (coverage.data === undefined || weights.data === undefined) {
    return (
      <>
        <PageHeading>{t('app.nav.indicators')}</PageHeading>
        <p className="visually-hidden" role="status">
          {t('indicators.loading')}
        </p>
        <Skeleton rows={20} />
      </>
    );
  }
  return (
    <List
      {...at}
      grid={coverage.data}
      weights={weights.data}
      isStale={coverage.isPlaceholderData || weights.isPlaceholderData}
    />
  );
}
