import { useMemo } from 'react';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { View } from '../../state/view.ts';
import { inOrder, isCalled } from './order.ts';
import type { RankingModel } from './use-ranking-model.ts';

/** The rows of a ranking that the peer group and the search leave, in the order of the view; the own city always stays a peer. */
export function useShownRows(
  model: RankingModel,
  { sort, peers }: Pick<View, 'sort' | 'peers'>,
  find: string,
): { readonly ranked: readonly RankingRow[]; readonly unranked: readonly RankingRow[] } {
  const { language } = useWords();
  return useMemo(() => {
    const { cityOf, isPeer, own } = model.place;
    const label = (code: string): string => cityLabel(cityOf(code), language);
    const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en');
    const isShown = ({ city }: RankingRow): boolean => {
      const { nameEn, nameZh, code, gb2260 } = cityOf(city);
      const isInGroup = peers === null || isPeer(city) || city === own?.code;
      return isInGroup && isCalled([nameEn, nameZh, code, gb2260], find);
    };
    const order = (rows: readonly RankingRow[]): readonly RankingRow[] =>
      inOrder(rows.filter(isShown), sort, (a, b) => collator.compare(label(a), label(b)));
    return { ranked: order(model.ranked), unranked: order(model.unranked) };
  }, [model, sort, peers, find, language]);
}
