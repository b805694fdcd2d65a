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
import { contentsNumber, engine } from './engine.ts';
import { type Answered, useSession } from './session.ts';

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
  const about = aboutOf(
    useSession(s => s.answered),
    wanted,
  );
  return useQuery({
    queryKey: [...about, name, args],
    enabled: about.length > 0 && args !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (args === null) throw new Error(`question without arguments: ${name}`);
      for (;;) {
        await whenHeld(about, wanted, signal);
        const answer = await ask(await engine(), slotIn(wanted), ...args);
        if (isHeld(about, wanted)) return answer;
      }
    },
  });
}

/** What an answer is of: data, frameworks, method and slot; nothing before there is a result. */
function aboutOf(answered: Answered | null, wanted: ResultSlot | null): readonly (string | null)[] {
  if (answered === null) return [];
  const { dataHash, frameworkHash, methodHash, publishedHash } = answered;
  const slot = wanted === 'published' && methodHash === publishedHash ? 'current' : wanted;
  const method = slot === null ? '' : slot === 'current' ? methodHash : publishedHash;
  return [dataHash, frameworkHash, method, slot];
}

/** Where the engine keeps the results that are wanted. */
const slotIn = (wanted: ResultSlot | null): ResultSlot =>
  aboutOf(useSession.getState().answered, wanted).at(-1) === 'published' ? 'published' : 'current';

/** Whether the engine holds what an answer is to be of, and nothing is taking its place. */
function isHeld(about: readonly (string | null)[], wanted: ResultSlot | null): boolean {
  const { answered } = useSession.getState();
  const isSame = aboutOf(answered, wanted).every((part, i) => part === about[i]);
  return answered?.contents === contentsNumber() && isSame;
}

/** Waits until then; rejects when nobody asks any more. */
function whenHeld(
  about: readonly (string | null)[],
  wanted: ResultSlot | null,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      stop();
      signal.removeEventListener('abort', look);
      settle();
    };
    const look = (): void => {
      if (signal.aborted) end(() => reject(signal.reason));
      else if (isHeld(about, wanted)) end(resolve);
    };
    const stop = useSession.subscribe(look);
    signal.addEventListener('abort', look);
    look();
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
