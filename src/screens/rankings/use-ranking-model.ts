import { useMemo } from 'react';
import type { GradeCut } from '../../charts/props.ts';
import { type DotAxis, dotAxis } from '../../charts/score-dot.tsx';
import { largest } from '../../charts/score-text.ts';
import type { Method } from '../../core/method.ts';
import type { RankingRow } from '../../engine/port.ts';
import { GRADE_SCALE_LIST } from '../../methods/grade/index.ts';
import { type Place, usePlace } from '../../state/place.ts';
import { useRanking } from '../../state/queries.ts';
import { useSession } from '../../state/session.ts';
import type { Runs } from '../../state/uncertainty.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { Certainty } from '../parts/certainty.ts';
import { useCertainty } from '../parts/use-certainty.ts';
import { type Settled, useSettled } from '../parts/use-settled.ts';

/** A ranking with everything that its table and its charts share; all of one place and one result. */
export interface RankingModel {
  readonly place: Place;
  /** As the engine orders them: by rank, not-ranked cities last. */
  readonly rows: readonly RankingRow[];
  readonly ranked: readonly RankingRow[];
  readonly unranked: readonly RankingRow[];
  /** Lower bounds of the grades; empty where the scale does not fit the scores. */
  readonly grades: readonly GradeCut[];
  /** Score of the pass line; null where there is none. */
  readonly passAt: number | null;
  readonly axis: DotAxis;
  /** Largest score, by which decimals are chosen. */
  readonly most: number;
  /** The year before, to which rank changes refer; null where the sector has none. */
  readonly previousYear: number | null;
  /** How sure the ranks are; null until the runs are made. */
  readonly certainty: Certainty | null;
}

/** BBB and better pass. */
const PASS = { scale: 'aaa-d', at: 60 } as const;

/** What is known of the ranking where the reader stands; null before the first answer. */
export function useRankingModel(): {
  readonly answer: Settled<RankingModel> | null;
  readonly problem: Error | null;
  readonly runs: Runs;
} {
  const place = usePlace();
  const method = useWorkspace()?.method ?? null;
  const isComputing = useSession(s => s.phase.at === 'computing' || s.phase.at === 'reading');
  const { data, error, isPlaceholderData } = useRanking(place);
  const { certainty, runs } = useCertainty(place);
  const next = useMemo(
    () =>
      data === undefined || isPlaceholderData || method === null
        ? null
        : rankingModel(data, place, method, certainty),
    [data, isPlaceholderData, place, method, certainty],
  );
  const answer = useSettled(next);
  return {
    answer: answer === null ? null : { ...answer, isStale: answer.isStale || isComputing },
    problem: error,
    runs,
  };
}

/** The model of a ranking. */
export function rankingModel(
  rows: readonly RankingRow[],
  place: Place,
  method: Method,
  certainty: Certainty | null = null,
): RankingModel {
  const ranked = rows.filter(r => r.rank !== null);
  const isGraded = ranked.some(r => r.grade !== '');
  const scale = isGraded ? GRADE_SCALE_LIST.find(s => s.id === method.grade.scale) : undefined;
  const scores = ranked.flatMap(r => (r.score === null ? [] : [r.score]));
  return {
    place,
    rows,
    ranked,
    unranked: rows.filter(r => r.rank === null),
    grades: scale?.classes ?? [],
    passAt: scale?.id === PASS.scale ? PASS.at : null,
    axis: dotAxis([...scores, ...(certainty?.cities ?? []).flatMap(c => [c.scores.p05, c.scores.p95])]),
    most: largest(scores),
    previousYear: place.years.findLast(y => place.year !== null && y < place.year) ?? null,
    certainty,
  };
}
