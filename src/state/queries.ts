import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { GroupLabel } from '../core/city.ts';
import type {
  CellFilter,
  CellRow,
  CoverageGrid,
  Distribution,
  Engine,
  FlagCount,
  Move,
  RankingRow,
  ResultSlot,
  ScoreFilter,
  ScoreRow,
  WeightRow,
} from '../engine/port.ts';
import { engine } from './engine.ts';
import { useSession } from './session.ts';

/** Answers stay good for as long as data and method stay the same: the hashes are part of the key. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
  },
});

/**
 * Asks the engine. The earlier answer stays until the new one is there.
 * `args` of null means there is nothing to ask yet; `wanted` of null that the answer does not depend on results.
 * While the published method is the one in force, its results are the current ones.
 */
function useQuestion<Args extends readonly unknown[], Answer>(
  name: string,
  args: Args | null,
  wanted: ResultSlot | null,
  ask: (engine: Engine, slot: ResultSlot, ...args: Args) => Promise<Answer>,
): UseQueryResult<Answer> {
  const answered = useSession(s => s.answered);
  const isPublished = answered?.methodHash === answered?.publishedHash;
  const slot = wanted === 'published' && isPublished ? 'current' : wanted;
  const method = slot === null ? '' : slot === 'current' ? answered?.methodHash : answered?.publishedHash;
  return useQuery({
    queryKey: [answered?.dataHash, answered?.frameworkHash, method, slot, name, args],
    enabled: answered !== null && args !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      if (args === null) throw new Error(`question without arguments: ${name}`);
      return ask(await engine(), slot ?? 'current', ...args);
    },
  });
}

type Place = { readonly sector: string | null; readonly year: number | null };

const placed = (place: Place): [string, number] | null =>
  place.sector === null || place.year === null ? null : [place.sector, place.year];

/** Ranking of a sector and year, ranked cities first. */
export const useRanking = (
  place: Place,
  slot: ResultSlot = 'current',
): UseQueryResult<readonly RankingRow[]> =>
  useQuestion('ranking', placed(place), slot, (e, at, sector, year) => e.ranking(sector, year, at));

/** Scores by a filter; null asks nothing. */
export const useScores = (
  filter: ScoreFilter | null,
  slot: ResultSlot = 'current',
): UseQueryResult<readonly ScoreRow[]> =>
  useQuestion('scores', filter === null ? null : ([filter] as const), slot, (e, at, f) => e.scores(f, at));

/** Cells with all their steps and where they stand in the files; null asks nothing. */
export const useCells = (filter: CellFilter | null): UseQueryResult<readonly CellRow[]> =>
  useQuestion('cells', filter === null ? null : ([filter] as const), 'current', (e, at, f) => e.cells(f, at));

/** Weights of every node in a sector and year. */
export const useWeights = (
  place: Place,
  slot: ResultSlot = 'current',
): UseQueryResult<readonly WeightRow[]> =>
  useQuestion('weights', placed(place), slot, (e, at, sector, year) => e.weights(sector, year, at));

/** Distribution of an indicator's raw values. */
export const useDistribution = (place: Place, indicator: string | null): UseQueryResult<Distribution> => {
  const at = placed(place);
  const args: [string, number, string] | null = at === null || indicator === null ? null : [...at, indicator];
  return useQuestion('distribution', args, null, (e, _, sector, year, code) =>
    e.distribution(sector, year, code),
  );
};

/** Which cells of a sector and year carry a value. */
export const useCoverage = (place: Place): UseQueryResult<CoverageGrid> =>
  useQuestion('coverage', placed(place), null, (e, _, sector, year) => e.coverage(sector, year));

/** How many values carry each flag. */
export const useFlags = (): UseQueryResult<readonly FlagCount[]> =>
  useQuestion('flags', [] as const, null, e => e.flags());

/** Groupings that came with the data, e.g. columns of `Type = Group`. */
export const useGroups = (): UseQueryResult<readonly GroupLabel[]> =>
  useQuestion('groups', [] as const, null, e => e.groups());

/** Who moved between two years under one method. */
export const useMoves = (
  sector: string | null,
  from: number | null,
  to: number | null,
): UseQueryResult<readonly Move[]> =>
  useQuestion(
    'moves',
    sector === null || from === null || to === null ? null : ([sector, from, to] as const),
    'current',
    (e, at, s, a, b) => e.moves(s, a, b, at),
  );
