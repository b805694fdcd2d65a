import type { Framework } from '../../core/framework.ts';
import type { Judgements } from '../../methods/weight/ahp.ts';
import { orderNodes } from '../../scoring/plan.ts';

/** What a pair can be judged: 9 times more down to a ninth (Saaty's scale). */
export const JUDGEMENTS: readonly number[] = [
  ...Array.from({ length: 9 }, (_, i) => 9 - i),
  ...Array.from({ length: 8 }, (_, i) => 1 / (i + 2)),
];

/** Children that can be judged at one sitting: beyond 9 no consistency is tabled. */
const MOST_CHILDREN = 9;

/** A judgement as it is written: `3`, `1/3`; another number with three digits. */
export function judgementText(value: number): string {
  const whole = value >= 1 ? value : 1 / value;
  if (Math.abs(whole - Math.round(whole)) > 1e-3) return String(Number(value.toPrecision(3)));
  return value >= 1 ? String(Math.round(whole)) : `1/${Math.round(whole)}`;
}

/** Judgements by which all children weigh the same. */
export const evenJudgements = (size: number): Judgements =>
  Array.from({ length: size }, () => new Array<number>(size).fill(1));

/** Judgements that come nearest to shares, each pair the step of the scale nearest to their ratio; shares > 0. */
export function judgementsOf(shares: readonly number[]): Judgements {
  const nearest = (ratio: number): number =>
    JUDGEMENTS.reduce((best, step) =>
      Math.abs(Math.log(step / ratio)) < Math.abs(Math.log(best / ratio)) ? step : best,
    );
  return shares.map((a, i) =>
    shares.map((b, j) => {
      if (!(a > 0 && b > 0) || i === j) return 1;
      return i < j ? nearest(a / b) : 1 / nearest(b / a);
    }),
  );
}

/** The matrix with one judgement changed, its mirror changed with it. */
export const withJudgement = (matrix: Judgements, row: number, column: number, value: number): Judgements =>
  matrix.map((cells, i) =>
    cells.map((cell, j) => {
      if (i === row && j === column) return value;
      return i === column && j === row ? 1 / value : cell;
    }),
  );

/** A node whose children can be judged in pairs. */
export interface JudgedNode {
  readonly code: string;
  /** Codes in the order of rows and columns. */
  readonly children: readonly string[];
}

/** Nodes with 2 to 9 children, the index first. */
export function judgedNodes(framework: Framework): readonly JudgedNode[] {
  const nodes = orderNodes(framework);
  return nodes
    .map(({ code }, at) => ({ code, children: nodes.filter(n => n.parent === at).map(n => n.code) }))
    .filter(({ children }) => children.length >= 2 && children.length <= MOST_CHILDREN);
}
