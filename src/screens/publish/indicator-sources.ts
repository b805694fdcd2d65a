import { useMemo } from 'react';
import type { Indicator } from '../../core/framework.ts';
import { indicatorGroups } from '../../core/indicator-groups.ts';
import { nameIn } from '../../core/name.ts';
import type { CoverageGrid, Distribution } from '../../engine/port.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import { useView } from '../../state/link.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { useCoverage, useDistribution } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { coverageFigure } from '../figures/coverage.tsx';
import { distributionFigure } from '../figures/distribution.tsx';
import { scopeText } from '../rankings/scope.ts';
import { type Maker, type Source, useSource } from './source.ts';

interface DistributionFacts {
  readonly place: Place;
  readonly sector: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly distribution: Distribution;
}

const DISTRIBUTION: Maker<DistributionFacts> = {
  figure: (words, { place, ...facts }) =>
    distributionFigure(words, {
      ...facts,
      own: place.own?.code ?? null,
      cityName: code => cityLabel(place.cityOf(code), words.language),
    }),
  scope: (words, { place, indicator }) =>
    words.t('publishing.scope.indicator', {
      indicator: `${indicator.code} ${nameIn(indicator.name, words.language)}`,
      scope: scopeText(words, place),
    }),
  missing: () => [],
};

/** Indicators that apply where the reader stands, in framework order. */
export function useIndicators(): readonly Indicator[] {
  const { framework, sector } = usePlace();
  return useMemo(
    () =>
      framework === null || sector === null
        ? []
        : indicatorGroups(framework, sector).flatMap(g => g.indicators),
    [framework, sector],
  );
}

/** The indicator of the view, or the first one. */
export function useIndicator(): Indicator | null {
  const { indicator } = useView();
  const indicators = useIndicators();
  return indicators.find(i => i.code === indicator) ?? indicators[0] ?? null;
}

/** Values of the chosen indicator over the cities. */
export function useDistributionSource(): Source {
  const place = usePlace();
  const indicator = useIndicator();
  const { data, error, isPlaceholderData } = useDistribution(place, indicator?.code ?? null);
  const { sector, year } = place;
  const facts = useMemo(
    (): DistributionFacts | null =>
      data === undefined || isPlaceholderData || indicator === null || sector === null || year === null
        ? null
        : { place, sector, year, indicator, distribution: data },
    [data, isPlaceholderData, indicator, place, sector, year],
  );
  const source = useSource(facts, DISTRIBUTION, error);
  return facts?.distribution.values.length === 0 ? { at: 'absent', why: 'publishing.absent.values' } : source;
}

interface CoverageFacts {
  readonly place: Place;
  readonly grid: CoverageGrid;
  readonly sectorIn: (language: 'en' | 'zh') => string;
}

const COVERAGE: Maker<CoverageFacts> = {
  figure: (words, { place, grid, sectorIn }) =>
    coverageFigure(words, { place, grid, drawn: [...grid.cities.keys()], sector: sectorIn(words.language) }),
  scope: (words, { place }) => scopeText(words, place),
  missing: () => [],
};

/** Which city has which indicator. */
export function useCoverageSource(): Source {
  const place = usePlace();
  const frameworks = useWorkspace()?.frameworks;
  const { data, error, isPlaceholderData } = useCoverage(place);
  const facts = useMemo(
    (): CoverageFacts | null =>
      data === undefined || isPlaceholderData || frameworks === undefined
        ? null
        : {
            place,
            grid: data,
            sectorIn: language => sectorLabel(frameworks, place.sector ?? '', language),
          },
    [data, isPlaceholderData, frameworks, place],
  );
  return useSource(facts, COVERAGE, error);
}
