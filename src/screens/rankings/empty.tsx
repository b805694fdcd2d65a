import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { titleText } from './finding.ts';
import type { RankingModel } from './use-ranking-model.ts';

/** What stands in the place of a ranking without a city. */
export function Empty({ model }: { readonly model: RankingModel }): ReactNode {
  const words = useWords();
  const view = useView();
  return (
    <EmptyState
      title={titleText(words, model.rows, model.place)}
      why={words.t('rankings.empty.why')}
      action={{ label: words.t('rankings.empty.action'), href: hrefOf(view, { screen: 'data' }) }}
    />
  );
}
