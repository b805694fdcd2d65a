import type { Key } from '../../i18n/index.ts';
import type { Place } from '../../state/place.ts';
import { useContributions, useObstacles, useTrend } from './city-sources.ts';
import { useCoverageSource, useDistributionSource } from './indicator-sources.ts';
import { useMethodEffect, usePillars, useRankingSource, useRanksByYear } from './place-sources.ts';
import type { Source } from './source.ts';

/** What decides whether a template has anything to draw. */
export interface Setting {
  readonly place: Place;
  readonly isScenario: boolean;
}

/** A figure that can be published. Ids are those of the frames on the other screens; they travel in links. */
export interface Template {
  readonly id: string;
  readonly name: Key;
  /** What the view lacks for it; null when it can be drawn. */
  readonly lacks: (setting: Setting) => Key | null;
  readonly useSource: () => Source;
}

const nothing = () => null;
const ownCity = ({ place }: Setting): Key | null => (place.own === null ? 'publishing.absent.own' : null);
const years = ({ place }: Setting): Key | null => (place.years.length < 2 ? 'publishing.absent.years' : null);

const RANKING: Template = {
  id: 'ranking',
  name: 'figure.kind.ranking-dots',
  lacks: nothing,
  useSource: useRankingSource,
};

/** Every figure that can be published, in the order offered. */
export const TEMPLATES: readonly Template[] = [
  RANKING,
  { id: 'ranks-by-year', name: 'figure.kind.rank-bump', lacks: years, useSource: useRanksByYear },
  { id: 'pillars', name: 'figure.kind.pillar-panels', lacks: nothing, useSource: usePillars },
  {
    id: 'contributions',
    name: 'figure.kind.contribution-bars',
    lacks: ownCity,
    useSource: useContributions,
  },
  { id: 'obstacles', name: 'figure.kind.obstacle-bars', lacks: ownCity, useSource: useObstacles },
  {
    id: 'trend',
    name: 'figure.kind.trend-line',
    lacks: setting => ownCity(setting) ?? years(setting),
    useSource: useTrend,
  },
  {
    id: 'distribution',
    name: 'figure.kind.distribution',
    lacks: nothing,
    useSource: useDistributionSource,
  },
  { id: 'coverage', name: 'figure.kind.coverage-map', lacks: nothing, useSource: useCoverageSource },
  {
    id: 'method-effect',
    name: 'figure.kind.rank-slope',
    lacks: ({ isScenario }) => (isScenario ? null : 'publishing.absent.scenario'),
    useSource: useMethodEffect,
  },
];

/** The template of an id in a link; the ranking where there is no such one. */
export const templateOf = (id: string | null): Template => TEMPLATES.find(t => t.id === id) ?? RANKING;
