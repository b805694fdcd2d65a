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
import { Skeleton } from '../../ui/skeleton.tsx';
import { pillarsFigure } from '../figures/pillars.tsx';
import { ranksByYearFigure } from '../figures/ranks-by-year.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
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
  const { data: rows } = useRanking(place);
  const { data: weights = [] } = useWeights(place);
  if (place.sector === null || place.year === null) return <NothingRanked sector="" year={0} />;
  if (rows === undefined) return <Skeleton rows={20} />;
  const sector = sectorLabel(frameworks, place.sector, words.language);
  const cities = chosenCities(rows, view.cities, place.own?.code ?? null);
  if (cities.length === 0) return <NothingRanked sector={sector} year={place.year} />;
  const compared = cities.flatMap(code => rows.find(r => r.city === code) ?? []);
  return (
    <div className={styles.screen}>
      <header>
        <h1>{headline(words, place, compared, sector)}</h1>
        <p className={styles.lead}>
          {words.t('compare.lead', { count: cities.length, sector, year: yearText(words, place.year) })}
        </p>
      </header>
      <ChosenCities cities={cities} rows={rows} place={place} />
      <FigureFrame id="pillars" figure={pillarsFigure(words, { place, rows, weights, cities })} />
      {place.years.length > 1 && (
        <FigureFrame id="ranks-by-year" figure={ranksByYearFigure(words, { place, rows, cities })} />
      )}
      <CompareTable rows={compared} place={place} />
    </div>
  );
}

const yearText = ({ format, t }: Words, year: number): string =>
  year === 0 ? t('shell.year.none') : format.year(year);

function headline(
  { t, language, format }: Words,
  place: Place,
  compared: readonly RankingRow[],
  sector: string,
): string {
  const [first] = compared;
  const gap = first === undefined ? null : widestGap(compared, first.city);
  if (first === undefined || compared.length < 2)
    return t('compare.title.plain', { count: compared.length, sector });
  const city = cityLabel(place.cityOf(first.city), language);
  if (first.rank === null) return t('compare.title.plain', { count: compared.length, sector });
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
  const words = useWords();
  const view = useView();
  const title = words.t('compare.empty.title', { sector, year: yearText(words, year) });
  return (
    <>
      <h1>{title}</h1>
      <EmptyState
        title={title}
        why={words.t('rank.not-ranked')}
        action={{ label: words.t('compare.empty.action'), href: hrefOf(view, { screen: 'rankings' }) }}
      />
    </>
  );
}
