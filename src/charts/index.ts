import type { ComponentType } from 'react';
import type { Key } from '../i18n/index.ts';
import type { ContributionBarsData } from './contribution-bars.tsx';
import type { CoverageMapData } from './coverage-map.tsx';
import type { DistributionData } from './distribution.tsx';
import type { HeatData } from './heat-data.ts';
import type { ObstacleBarsData } from './obstacle-bars.tsx';
import type { PillarPanelsData } from './pillar-panels.tsx';
import type { ChartProps } from './props.ts';
import type { RankBumpData } from './rank-bump.tsx';
import type { RankSlopeData } from './rank-slope.tsx';
import type { RankingDotsData } from './ranking-data.ts';
import type { TrendLineData } from './trend-line.tsx';

/** What each chart draws, by its id. Ids travel in links and never change. */
export interface ChartData {
  'ranking-dots': RankingDotsData;
  'rank-bump': RankBumpData;
  'pillar-panels': PillarPanelsData;
  'contribution-bars': ContributionBarsData;
  'trend-line': TrendLineData;
  'rank-slope': RankSlopeData;
  distribution: DistributionData;
  'obstacle-bars': ObstacleBarsData;
  'heat-grid': HeatData;
  'coverage-map': CoverageMapData;
}

export type ChartId = keyof ChartData;

/** A chart of the registry; its code is fetched when it is first drawn. */
export interface ChartEntry<Id extends ChartId = ChartId> {
  readonly id: Id;
  readonly name: Key;
  readonly load: () => Promise<ComponentType<ChartProps<ChartData[Id]>>>;
}

type Entries = { readonly [Id in ChartId]: ChartEntry<Id> };

const ENTRIES: Entries = {
  'ranking-dots': {
    id: 'ranking-dots',
    name: 'figure.kind.ranking-dots',
    load: async () => (await import('./ranking-dots.tsx')).RankingDots,
  },
  'rank-bump': {
    id: 'rank-bump',
    name: 'figure.kind.rank-bump',
    load: async () => (await import('./rank-bump.tsx')).RankBump,
  },
  'pillar-panels': {
    id: 'pillar-panels',
    name: 'figure.kind.pillar-panels',
    load: async () => (await import('./pillar-panels.tsx')).PillarPanels,
  },
  'contribution-bars': {
    id: 'contribution-bars',
    name: 'figure.kind.contribution-bars',
    load: async () => (await import('./contribution-bars.tsx')).ContributionBars,
  },
  'trend-line': {
    id: 'trend-line',
    name: 'figure.kind.trend-line',
    load: async () => (await import('./trend-line.tsx')).TrendLine,
  },
  'rank-slope': {
    id: 'rank-slope',
    name: 'figure.kind.rank-slope',
    load: async () => (await import('./rank-slope.tsx')).RankSlope,
  },
  distribution: {
    id: 'distribution',
    name: 'figure.kind.distribution',
    load: async () => (await import('./distribution.tsx')).Distribution,
  },
  'obstacle-bars': {
    id: 'obstacle-bars',
    name: 'figure.kind.obstacle-bars',
    load: async () => (await import('./obstacle-bars.tsx')).ObstacleBars,
  },
  'heat-grid': {
    id: 'heat-grid',
    name: 'figure.kind.heat-grid',
    load: async () => (await import('./heat-grid.tsx')).HeatGrid,
  },
  'coverage-map': {
    id: 'coverage-map',
    name: 'figure.kind.coverage-map',
    load: async () => (await import('./coverage-map.tsx')).CoverageMap,
  },
};

/** Every chart that can stand in a figure. */
export const CHARTS: readonly Pick<ChartEntry, 'id' | 'name'>[] = Object.values(ENTRIES);

/** The chart of an id. */
export const chartOf = <Id extends ChartId>(id: Id): ChartEntry<Id> => ENTRIES[id];
