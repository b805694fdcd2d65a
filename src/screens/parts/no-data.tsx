import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** A screen before there are data to rank: what, why, where to go. */
export function NoData(): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <>
      <PageHeading>{t('overview.headline.empty')}</PageHeading>
      <EmptyState
        title={t('app.state.empty')}
        why={t('overview.empty.why')}
        action={{ label: t('rankings.empty.action'), href: hrefOf(view, { screen: 'data' }) }}
      />
    </>
  );
}
