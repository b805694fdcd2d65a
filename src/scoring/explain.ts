import type { Framework, Indicator } from '../core/framework.ts';
import type { AggregateChoice, Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import { aggregatorOf } from './aggregate.ts';
import { type Contribution, contributionsToIndex } from './contribution.ts';
import { type CellStep, type ExplainedCell, stepsOf } from './explain-cell.ts';
import { aggregateChoice, weightChoice } from './plan.ts';
import { hasUnitWeights } from './weigh.ts';

/** A node of the unit, as `scores.csv` has it. */
export interface ExplainedScore {
  readonly node: string;
  readonly level: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly coverage: number | null;
  /** The unit's own weight of the node, where weights differ from unit to unit. */
  readonly unitWeight?: number | null;
}

/** A weight of the unit's sector and year, as `weights.csv` has it. */
export interface ExplainedWeight {
  readonly node: string;
  /** Empty for the top. */
  readonly parent: string;
  readonly weight: number;
  readonly effective: number;
}

/** Everything about one unit that its explanation is told from. */
export interface ExplainSources {
  readonly framework: Framework;
  readonly method: Method;
  readonly scores: readonly ExplainedScore[];
  readonly weights: readonly ExplainedWeight[];
  readonly cells: readonly ExplainedCell[];
  /** The two numbers an indicator was normalised by, where they are known. */
  readonly postsOf?: (indicator: string) => readonly [number, number] | null;
}

/** A term of a parent's arithmetic. */
export interface ExplainedTerm {
  readonly node: string;
  /** Weight once missing siblings have dropped out; null for a missing child. */
  readonly share: number | null;
  readonly score: number | null;
}

/** How a parent follows from its children. */
export interface ExplainedSum {
  readonly choice: AggregateChoice;
  readonly formula: string;
  readonly terms: readonly ExplainedTerm[];
}

/** A node of the walk from the index down to the files. */
export interface ExplainedNode extends ExplainedScore {
  /** Weight inside the parent as set, and in the index. */
  readonly weight: number;
  readonly effective: number;
  /** Weight inside the parent once missing siblings have dropped out; null when missing itself. */
  readonly share: number | null;
  /** Points it brings to the index; null where the method has no parts. */
  readonly points: number | null;
  /** null for an indicator. */
  readonly sum: ExplainedSum | null;
  /** Framework order. */
  readonly children: readonly ExplainedNode[];
  /** From the normalised value back to the line of the file; empty for an aggregate. */
  readonly steps: readonly CellStep[];
}

/**
 * The walk from a unit's index score through its parts to the file and line of every value, each step with its numbers.
 * null where the scores hold no index. Numbers only: words belong to i18n.
 */
export function explainScore(sources: ExplainSources): ExplainedNode | null {
  const method = withMethodDefaults(sources.method);
  const weights = new Map(sources.weights.map(w => [w.node, w]));
  const levels = new Map(sources.scores.map(s => [s.node, s.level]));
  const nodes = sources.scores.map(s => {
    const parent = weights.get(s.node)?.parent ?? null;
    const level = parent === null ? undefined : levels.get(parent);
    const isByUnit =
      parent !== null && level !== undefined && hasUnitWeights(weightChoice(method, { code: parent, level }));
    return {
      node: s.node,
      parent,
      weight: weights.get(s.node)?.weight ?? 0,
      score: s.score,
      ...(isByUnit ? { unitWeight: s.unitWeight ?? null } : {}),
    };
  });
  const choices = new Map(
    sources.scores.map(s => [s.node, aggregateChoice(method, { code: s.node, level: s.level })]),
  );
  const parts = contributionsToIndex(nodes, node => choices.get(node)?.method ?? method.aggregate.method);
  const walker: Walker = {
    ...sources,
    method,
    choices,
    parts,
    weightOf: node => weights.get(node),
    indicators: new Map(sources.framework.indicators.map(i => [i.code, i])),
    cellOf: new Map(sources.cells.map(c => [c.indicator, c])),
  };
  const top = sources.scores.find(s => weights.get(s.node)?.parent === '');
  return top === undefined ? null : explainNode(walker, top);
}

interface Walker extends ExplainSources {
  readonly choices: ReadonlyMap<string, AggregateChoice>;
  readonly parts: ReadonlyMap<string, Contribution>;
  readonly weightOf: (node: string) => ExplainedWeight | undefined;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly cellOf: ReadonlyMap<string, ExplainedCell>;
}

function explainNode(walker: Walker, score: ExplainedScore): ExplainedNode {
  const { weightOf, parts, indicators, cellOf, method, postsOf } = walker;
  const weight = weightOf(score.node);
  const part = parts.get(score.node);
  const indicator = indicators.get(score.node);
  const cell = cellOf.get(score.node);
  const below = walker.scores.filter(s => weightOf(s.node)?.parent === score.node);
  return {
    ...score,
    weight: weight?.weight ?? 0,
    effective: weight?.effective ?? 0,
    share: part?.share ?? null,
    points: part?.points ?? null,
    sum: indicator === undefined ? sumOf(walker, score.node, below) : null,
    children: below.map(child => explainNode(walker, child)),
    steps:
      indicator === undefined || cell === undefined
        ? []
        : stepsOf(indicator, cell, method, postsOf?.(score.node) ?? null),
  };
}

function sumOf(
  { choices, parts, method }: Walker,
  node: string,
  below: readonly ExplainedScore[],
): ExplainedSum {
  const choice = choices.get(node) ?? method.aggregate;
  const terms = below.map(({ node: child, score }) => ({
    node: child,
    share: parts.get(child)?.share ?? null,
    score,
  }));
  return { choice, formula: aggregatorOf(choice).formula, terms };
}
