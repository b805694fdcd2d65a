import type { Words } from '../i18n/index.ts';
import type { GradeCut } from './props.ts';
import type { RankingDotsData } from './ranking-data.ts';
import { type LinearScale, linearScale, niceDomain } from './scale.ts';
import { largest, scoreText } from './score-text.ts';
import { LABEL_SIZE } from './svg-text.tsx';
import { textWidth } from './text.ts';

/** Letter size of the rows in px. */
export const ROW_SIZE = 12.5;

const ROW = 22;
const HEAD = 44;
const FOOT = 6;

/** Places of the columns of a dot ranking in px, and its axis. */
export interface RankingLayout {
  readonly head: number;
  readonly row: number;
  readonly foot: number;
  readonly height: number;
  /** Right edge of the rank. */
  readonly rankAt: number;
  readonly nameAt: number;
  readonly nameWidth: number;
  /** Left and right edge of the plot. */
  readonly from: number;
  readonly to: number;
  /** Right edge of the score. */
  readonly scoreAt: number;
  readonly x: LinearScale;
  /** Largest score, by which decimals are chosen. */
  readonly most: number;
}

/** Gives every column of the dot ranking its place in the width there is. */
export function layOutRanking(data: RankingDotsData, width: number, words: Words): RankingLayout {
  const { rows, grades } = data;
  const most = largest(rows.map(r => r.score));
  const rankAt = Math.max(18, widest(rows.map(r => words.format.place(r.rank))) + 4);
  const nameAt = rankAt + 10;
  const nameWidth = Math.min(
    widest(
      rows.map(r => r.name),
      true,
    ) + 2,
    Math.max(72, width * 0.28),
  );
  const gradeWidth =
    grades.length === 0
      ? 0
      : Math.max(widest(rows.map(r => r.grade)), textWidth(words.t('grade.title'), LABEL_SIZE)) + 14;
  const scoreAt = width - gradeWidth;
  const scoreWidth = Math.max(
    widest(
      rows.map(r => scoreText(words, r.score, most)),
      true,
    ),
    textWidth(words.t('score.title'), LABEL_SIZE),
  );
  const from = nameAt + nameWidth + 16;
  const to = scoreAt - scoreWidth - 24;
  const { domain, ticks } = niceDomain(
    rows.flatMap(r => (r.interval === undefined ? [r.score] : [r.interval.p05, r.interval.p95])),
    to - from < 130 ? 3 : 5,
  );
  const x = linearScale(domain, [from, to], ticks);
  const height = HEAD + rows.length * ROW + FOOT;
  return { head: HEAD, row: ROW, foot: FOOT, height, rankAt, nameAt, nameWidth, from, to, scoreAt, x, most };
}

/** Middle in px of each grade's stretch that is on the axis and wide enough for its letters. */
export function gradeSpans(
  grades: readonly GradeCut[],
  x: LinearScale,
): readonly { readonly grade: string; readonly at: number }[] {
  const [low, high] = x.domain;
  const rising = [...grades].sort((a, b) => a.from - b.from);
  return rising.flatMap(({ grade, from }, i) => {
    const start = x(Math.max(low, from));
    const end = x(Math.min(high, rising[i + 1]?.from ?? high));
    return end - start >= textWidth(grade, LABEL_SIZE) + 4 ? [{ grade, at: (start + end) / 2 }] : [];
  });
}

function widest(texts: readonly string[], isBold = false): number {
  return Math.max(0, ...texts.map(text => textWidth(text, ROW_SIZE, isBold)));
}
