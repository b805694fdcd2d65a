import { useMemo } from 'react';
import type { City } from '../../core/city.ts';
import { DEFAULT_UNCERTAINTY } from '../../core/method.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { type Runs, useUncertainty } from '../../state/uncertainty.ts';
import { type CityModel, modelOf } from '../city/model.ts';
import { useFacts } from '../city/use-facts.ts';
import { contributionsFigure } from '../figures/contributions.tsx';
import type { Figure } from '../figures/figure.ts';
import { obstaclesFigure } from '../figures/obstacles.tsx';
import { trendFacts, trendFigure } from '../figures/trend.tsx';
import { scopeText } from '../rankings/scope.ts';
import { type Maker, type Source, useSource } from './source.ts';

interface CityFacts {
  readonly model: CityModel;
  readonly place: Place;
  readonly own: City;
  readonly runs: CityRuns;
}

type CityRuns = Pick<Runs, 'answer' | 'step'>;

type Draw = (words: Words, city: string, model: CityModel, runs: CityRuns) => Figure;

const makerOf = (draw: Draw, isOfAllYears = false): Maker<CityFacts> => ({
  figure: (words, { model, own, runs }) => draw(words, cityLabel(own, words.language), model, runs),
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
  (words, city, model, runs) => trendFigure(words, trendFacts(words, city, model, runs)),
  true,
);

/** What the own city's points come from. */
export const useContributions = (): Source => useCitySource(CONTRIBUTIONS, null);

/** What holds the own city back. */
export const useObstacles = (): Source => useCitySource(OBSTACLES, null);

/** The own city's score over the years. */
export function useTrend(): Source {
  const { sector } = usePlace();
  const { answer, step } = useUncertainty(sector);
  return useCitySource(TREND, answer, step);
}

function useCitySource(maker: Maker<CityFacts>, runs: Runs['answer'], step = DEFAULT_UNCERTAINTY): Source {
  const place = usePlace();
  const answer = useFacts();
  const facts = answer.at === 'ready' ? answer.facts : null;
  const isThere = facts?.ranking.some(r => r.city === facts.place.city) ?? true;
  const city = useMemo(
    (): CityFacts | null =>
      facts === null || !isThere
        ? null
        : { model: modelOf(facts), place, own: place.cityOf(facts.place.city), runs: { answer: runs, step } },
    [facts, isThere, place, runs, step],
  );
  const source = useSource(city, maker, answer.at === 'failed' ? answer.problem : null);
  if (!isThere) return { at: 'absent', why: 'publishing.absent.city-here' };
  return source.at === 'ready' && answer.at === 'ready' && answer.isStale
    ? { ...source, isStale: true }
    : source;
}
