import { useMemo } from 'react';
import type { City } from '../../core/city.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { type CityModel, modelOf } from '../city/model.ts';
import { passOf } from '../city/scale.ts';
import { useFacts } from '../city/use-facts.ts';
import { contributionsFigure } from '../figures/contributions.tsx';
import type { Figure } from '../figures/figure.ts';
import { obstaclesFigure } from '../figures/obstacles.tsx';
import { trendFigure } from '../figures/trend.tsx';
import { scopeText } from '../rankings/scope.ts';
import { type Maker, type Source, useSource } from './source.ts';

interface CityFacts {
  readonly model: CityModel;
  readonly place: Place;
  readonly own: City;
}

type Draw = (words: Words, city: string, model: CityModel) => Figure;

const makerOf = (draw: Draw, isOfAllYears = false): Maker<CityFacts> => ({
  figure: (words, { model, own }) => draw(words, cityLabel(own, words.language), model),
  scope: (words, { own, place }) =>
    words.t('publishing.scope.city', {
      city: cityLabel(own, words.language),
      scope: scopeText(words, isOfAllYears ? { ...place, year: null } : place),
    }),
  missing: () => [],
});

const CONTRIBUTIONS = makerOf(contributionsFigure);
const OBSTACLES = makerOf(obstaclesFigure);
const TREND = makerOf(
  (words, city, model) => trendFigure(words, { city, points: model.trend, passAt: passOf(model.scale) }),
  true,
);

/** What the own city's points come from. */
export const useContributions = (): Source => useCitySource(CONTRIBUTIONS);

/** What holds the own city back. */
export const useObstacles = (): Source => useCitySource(OBSTACLES);

/** The own city's score over the years. */
export const useTrend = (): Source => useCitySource(TREND);

function useCitySource(maker: Maker<CityFacts>): Source {
  const place = usePlace();
  const answer = useFacts();
  const facts = answer.at === 'ready' ? answer.facts : null;
  const isThere = facts?.ranking.some(r => r.city === facts.place.city) ?? true;
  const city = useMemo(
    (): CityFacts | null =>
      facts === null || !isThere
        ? null
        : { model: modelOf(facts), place, own: place.cityOf(facts.place.city) },
    [facts, isThere, place],
  );
  const source = useSource(city, maker, answer.at === 'failed' ? answer.problem : null);
  if (!isThere) return { at: 'absent', why: 'publishing.absent.city-here' };
  return source.at === 'ready' && answer.at === 'ready' && answer.isStale
    ? { ...source, isStale: true }
    : source;
}
