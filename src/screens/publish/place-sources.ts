import { useMemo } from 'react';
import { DEFAULT_METHOD } from '../../core/method.ts';
import type { RankingRow, WeightRow } from '../../engine/port.ts';
import { useView } from '../../state/link.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { useRanking, useWeights } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { chosenCities } from '../compare/chosen.ts';
import { methodEffectFigure } from '../figures/method-effect.tsx';
import { pillarsFigure } from '../figures/pillars.tsx';
import { ranksByYearFigure } from '../figures/ranks-by-year.tsx';
import { effectOf } from '../method/effect.ts';
import { useCertainty } from '../parts/use-certainty.ts';
import { rankingFigure } from '../rankings/ranking-figure.tsx';
import { scopeText } from '../rankings/scope.ts';
import { type RankingModel, rankingModel } from '../rankings/use-ranking-model.ts';
import { useShownRows } from '../rankings/use-shown-rows.ts';
import { type Maker, type Source, useSource } from './source.ts';

const unrankedOf = (rows: readonly RankingRow[], place: Place): readonly string[] =>
  rows.filter(r => r.rank === null && place.isPeer(r.city)).map(r => r.city);

const NO_ROWS: readonly RankingRow[] = [];

interface RankingFacts {
  readonly model: RankingModel;
  readonly shown: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
}

const RANKING: Maker<RankingFacts> = {
  figure: (words, { model, shown }) => rankingFigure(words, model, shown),
  scope: (words, { model }) => scopeText(words, model.place),
  missing: ({ unranked }) => unranked.map(r => r.city),
};

/** The ranking of the view, in its order and peer group. */
export function useRankingSource(): Source {
  const place = usePlace();
  const view = useView();
  const method = useWorkspace()?.method ?? DEFAULT_METHOD;
  const { data, error, isPlaceholderData } = useRanking(place);
  const { certainty } = useCertainty(place);
  const isThere = data !== undefined && !isPlaceholderData;
  const model = useMemo(
    () => rankingModel(isThere ? data : NO_ROWS, place, method, certainty),
    [isThere, data, place, method, certainty],
  );
  const { ranked, unranked } = useShownRows(model, view, '');
  const facts = useMemo(
    () => (isThere ? { model, shown: ranked, unranked } : null),
    [isThere, model, ranked, unranked],
  );
  return useSource(facts, RANKING, error);
}

interface RowFacts {
  readonly place: Place;
  readonly rows: readonly RankingRow[];
  readonly cities: readonly string[];
}

const RANKS_BY_YEAR: Maker<RowFacts> = {
  figure: ranksByYearFigure,
  scope: (words, { place }) => scopeText(words, { ...place, year: null }),
  missing: ({ rows, place }) => unrankedOf(rows, place),
};

/** Ranks over the years, the chosen cities named. */
export function useRanksByYear(): Source {
  const place = usePlace();
  const view = useView();
  const { data, error, isPlaceholderData } = useRanking(place);
  const facts = useMemo(
    (): RowFacts | null =>
      data === undefined || isPlaceholderData ? null : { place, ...rowsOf(data, place, view.cities) },
    [data, isPlaceholderData, place, view.cities],
  );
  return useSource(facts, RANKS_BY_YEAR, error);
}

/** Rows of the peer group, and the cities named among them. */
function rowsOf(rows: readonly RankingRow[], place: Place, chosen: readonly string[]) {
  const cities = chosenCities(rows, chosen, place.own?.code ?? null);
  return { rows: rows.filter(r => place.isPeer(r.city) || cities.includes(r.city)), cities };
}

const PILLARS: Maker<RowFacts & { readonly weights: readonly WeightRow[] }> = {
  figure: pillarsFigure,
  scope: (words, { place }) => scopeText(words, place),
  missing: () => [],
};

/** The chosen cities by pillar. */
export function usePillars(): Source {
  const place = usePlace();
  const view = useView();
  const ranking = useRanking(place);
  const weights = useWeights(place);
  const isCurrent = !ranking.isPlaceholderData && !weights.isPlaceholderData;
  const facts = useMemo(
    () =>
      ranking.data === undefined || weights.data === undefined || !isCurrent
        ? null
        : {
            place,
            rows: ranking.data,
            weights: weights.data,
            cities: chosenCities(ranking.data, view.cities, place.own?.code ?? null),
          },
    [ranking.data, weights.data, isCurrent, place, view.cities],
  );
  return useSource(facts, PILLARS, ranking.error ?? weights.error);
}

interface EffectFacts {
  readonly place: Place;
  readonly published: readonly RankingRow[];
  readonly current: readonly RankingRow[];
}

const METHOD_EFFECT: Maker<EffectFacts> = {
  figure: (words, facts) =>
    methodEffectFigure(words, { ...facts, moved: effectOf(facts.published, facts.current).moved }),
  scope: (words, { place }) => scopeText(words, place),
  missing: ({ current, place }) => unrankedOf(current, place),
};

/** Ranks under the published method and under the scenario. */
export function useMethodEffect(): Source {
  const place = usePlace();
  const published = useRanking(place, 'published');
  const current = useRanking(place);
  const isCurrent = !published.isPlaceholderData && !current.isPlaceholderData;
  const facts = useMemo(
    () =>
      published.data === undefined || current.data === undefined || !isCurrent
        ? null
        : { place, published: published.data, current: current.data },
    [published.data, current.data, isCurrent, place],
  );
  return useSource(facts, METHOD_EFFECT, published.error ?? current.error);
}
