import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { useRanking, useWeights } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { pillarsFigure } from '../figures/pillars.tsx';
import { ranksByYearFigure } from '../figures/ranks-by-year.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { NoData } from '../parts/no-data.tsx';
import { useCertainty } from '../parts/use-certainty.ts';
import { CertaintyFrame } from './certainty-frame.tsx';
import { chosenCities, widestGap } from './chosen.ts';
import { ChosenCities } from './chosen-cities.tsx';
import styles from './compare.module.css';
import { CompareTable } from './compare-table.tsx';

/** Compare: up to eight cities side by side, by pillar and over the years. */
export function Screen(): ReactNode {
  const words = useWords();
  const view = useView();
  const place = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const { data: rows, isPlaceholderData } = useRanking(place);
  const { data: weights = [] } = useWeights(place);
  const { certainty: latest, runs } = useCertainty(place);
  const certainty = isPlaceholderData ? null : latest;
  if (place.sector === null || place.year === null) return <NoData />;
  if (rows === undefined) return <Skeleton rows={20} />;
  const sector = sectorLabel(frameworks, place.sector, words.language);
  const cities = chosenCities(rows, view.cities, place.own?.code ?? null);
  if (cities.length === 0) return <NothingRanked sector={sector} year={place.year} />;
  const compared = cities.flatMap(code => rows.find(r => r.city === code) ?? []);
  return (
    <div className={styles.screen}>
      <PageHeading lead={lead(words, sector, place.year, cities.length)}>
        {headline(words, place, compared, sector)}
      </PageHeading>
      <ChosenCities cities={cities} rows={rows} place={place} />
      <FigureFrame id="pillars" figure={pillarsFigure(words, { place, rows, weights, cities })} />
      {place.years.length > 1 && (
        <FigureFrame id="ranks-by-year" figure={ranksByYearFigure(words, { place, rows, cities })} />
      )}
      {certainty !== null && compared.length > 1 && (
        <CertaintyFrame certainty={certainty} step={runs.step} rows={compared} place={place} />
      )}
      <CompareTable rows={compared} place={place} certainty={certainty} />
    </div>
  );
}

/** How many, where and when; data without a year have none to name. */
const lead = ({ t, format }: Words, sector: string, year: number, count: number): string =>
  year === 0
    ? t('compare.lead.no-year', { count, sector })
    : t('compare.lead', { count, sector, year: format.year(year) });

function headline(
  { t, language, format }: Words,
  place: Place,
  compared: readonly RankingRow[],
  sector: string,
): string {
  const [first] = compared;
  if (first === undefined) return '';
  const city = cityLabel(place.cityOf(first.city), language);
  if (compared.length === 1) return t('compare.title.one', { city, sector });
  if (first.rank === null) return t('compare.title.plain', { count: compared.length, sector });
  const gap = widestGap(compared, first.city);
  if (gap === null) return t('compare.title.leads', { city });
  const pillar = place.framework?.nodes.find(n => n.code === gap.node);
  return t('compare.title.gap', {
    city,
    pillar: pillar === undefined ? gap.node : nameIn(pillar.name, language),
    best: cityLabel(place.cityOf(gap.best), language),
    gap: format.number(gap.gap, 1),
  });
}

function NothingRanked({ sector, year }: { readonly sector: string; readonly year: number }): ReactNode {
  const { t, format } = useWords();
  const view = useView();
  return (
    <>
      <PageHeading>
        {year === 0
          ? t('compare.empty.no-year', { sector })
          : t('compare.empty.title', { sector, year: format.year(year) })}
      </PageHeading>
      <EmptyState
        title={t('compare.empty.none')}
        why={t('compare.empty.why')}
        action={{ label: t('compare.empty.action'), href: hrefOf(view, { screen: 'rankings' }) }}
      />
    </>
  );
}
