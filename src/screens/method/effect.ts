/** What of a ranking its effect is told from. */
export interface Ranked {
  readonly city: string;
  readonly rank: number | null;
  /** Empty where there is none. */
  readonly grade: string;
}

/** How two rankings of the same cities differ. */
export interface Effect {
  /** Cities ranked in both. */
  readonly count: number;
  /** Kendall's τ-b between the two ranks, −1 to 1; null with fewer than two cities or all tied. */
  readonly kendall: number | null;
  /** Mean of the absolute moves, in places. */
  readonly meanShift: number | null;
  /** Cities with a grade in both, and not the same. */
  readonly gradesChanged: number;
  readonly stayed: number;
  /** Cities that move two places or more. */
  readonly moved: number;
}

/** How a ranking differs from another, usually the published one. Cities not ranked in both are left out. */
export function effectOf(published: readonly Ranked[], current: readonly Ranked[]): Effect {
  const before = new Map(published.map(r => [r.city, r]));
  const pairs = current.flatMap(row => {
    const from = before.get(row.city);
    if (row.rank === null || from === undefined || from.rank === null) return [];
    return [
      {
        from: from.rank,
        to: row.rank,
        isRegraded: isGraded(from) && isGraded(row) && from.grade !== row.grade,
      },
    ];
  });
  const shifts = pairs.map(p => Math.abs(p.to - p.from));
  return {
    count: pairs.length,
    kendall: kendallTau(pairs.map(p => [p.from, p.to])),
    meanShift: pairs.length === 0 ? null : shifts.reduce((sum, s) => sum + s, 0) / pairs.length,
    gradesChanged: pairs.filter(p => p.isRegraded).length,
    stayed: shifts.filter(s => s === 0).length,
    moved: shifts.filter(s => s >= 2).length,
  };
}

/** Scores off the grade scale carry no grade, which is no change of it. */
const isGraded = ({ grade }: Ranked): boolean => grade !== '';

/**
 * Kendall's rank correlation with ties (τ-b) of pairs, −1 to 1; null where one side does not differ at all.
 * Source: Kendall, Rank Correlation Methods (1970), chapter 3.
 */
export function kendallTau(pairs: readonly (readonly [number, number])[]): number | null {
  let balance = 0;
  let differFirst = 0;
  let differSecond = 0;
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) {
      balance += Math.sign(a - c) * Math.sign(b - d);
      if (a !== c) differFirst += 1;
      if (b !== d) differSecond += 1;
    }
  });
  const scale = Math.sqrt(differFirst * differSecond);
  return scale === 0 ? null : balance / scale;
}
