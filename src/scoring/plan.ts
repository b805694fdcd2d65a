import { type Framework, levelsOf } from '../core/framework.ts';
import type { AggregateChoice, Method, WeightChoice } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import type { ResultNode } from '../core/result.ts';
import { NOT_APPLICABLE, type SectorMatrix } from './matrix.ts';

/** Tree, choices and data of one sector, worked out before any number is touched. */
export interface Plan {
  readonly matrix: SectorMatrix;
  /** With every default written out. */
  readonly method: Method;
  /** Highest level first, then in framework order. */
  readonly nodes: readonly ResultNode[];
  /** Positions of the children of each node, ascending. */
  readonly children: readonly (readonly number[])[];
  /** Positions of the aggregates, lowest level first: the order of scoring. */
  readonly upward: readonly number[];
  /** Whether an indicator below the node applies to any unit of the sector. */
  readonly applies: readonly boolean[];
  /** How each node is drawn from its children. */
  readonly aggregate: readonly AggregateChoice[];
  /** How the children of each node are weighed. */
  readonly weight: readonly WeightChoice[];
  /** Weight of each node inside its parent as given by framework or method, not normalised. */
  readonly given: readonly number[];
  /** Factor of each node's weight before it is normalised, where weights are drawn anew. */
  readonly factors?: Float64Array;
}

/** The plan of a sector under a method. */
export function planSector(matrix: SectorMatrix, framework: Framework, method: Method): Plan {
  const filled = withMethodDefaults(method);
  const nodes = orderNodes(framework);
  const children = nodes.map((_, at) => nodes.flatMap((child, c) => (child.parent === at ? [c] : [])));
  const applies = appliesBelow(nodes, matrix);
  const weight = nodes.map(node => weightChoice(filled, node));
  return {
    matrix,
    method: filled,
    nodes,
    children,
    upward: nodes.flatMap((node, at) => (node.indicator < 0 ? [at] : [])).reverse(),
    applies,
    aggregate: nodes.map(node => aggregateChoice(filled, node)),
    weight,
    given: givenWeights(framework, filled, nodes, weight),
  };
}

/** Nodes and indicators of the tree, highest level first, then in framework order. Nodes without indicators drop out. */
export function orderNodes(framework: Framework): readonly ResultNode[] {
  const levels = levelsOf(framework);
  const listed = [
    ...framework.nodes.map(n => ({ code: n.code, parent: n.parent, indicator: -1 })),
    ...framework.indicators.map((i, position) => ({ code: i.code, parent: i.parent, indicator: position })),
  ].flatMap(node => {
    const level = levels.get(node.code);
    return level === undefined ? [] : [{ ...node, level }];
  });
  const sorted = listed.sort((a, b) => b.level - a.level);
  const position = new Map(
    sorted.flatMap((n, at): [string, number][] => (n.indicator < 0 ? [[n.code, at]] : [])),
  );
  return sorted.map(({ code, parent, level, indicator }) => ({
    code,
    level,
    indicator,
    parent: parent === null ? -1 : (position.get(parent) ?? -1),
  }));
}

/** Whether an indicator below each node applies to any unit of the matrix. */
export function appliesBelow(nodes: readonly ResultNode[], matrix: SectorMatrix): readonly boolean[] {
  const n = matrix.cities.length;
  const applies = nodes.map(
    ({ indicator }) =>
      indicator >= 0 &&
      matrix.status.subarray(indicator * n, (indicator + 1) * n).some(s => s !== NOT_APPLICABLE),
  );
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]!.parent;
    if (parent >= 0 && applies[at] === true) applies[parent] = true;
  }
  return applies;
}

/** How the children of a node are weighed: its own choice, else that of the children's level, else the step's. */
export const weightChoice = ({ weight }: Method, node: Pick<ResultNode, 'code' | 'level'>): WeightChoice =>
  weight.byNode?.[node.code] ?? weight.byLevel?.[node.level - 1] ?? weight;

/** How a node is drawn from its children: its own choice, else that of its level, else the step's. */
export const aggregateChoice = (
  { aggregate }: Method,
  node: Pick<ResultNode, 'code' | 'level'>,
): AggregateChoice => aggregate.byNode?.[node.code] ?? aggregate.byLevel?.[node.level] ?? aggregate;

function givenWeights(
  framework: Framework,
  { weight }: Method,
  nodes: readonly ResultNode[],
  choices: readonly WeightChoice[],
): readonly number[] {
  const own = new Map([...framework.nodes, ...framework.indicators].map(n => [n.code, n.weight]));
  return nodes.map(({ code, parent }) => {
    if (parent < 0) return 1;
    return choices[parent]?.values?.[code] ?? weight.values?.[code] ?? own.get(code) ?? 1;
  });
}
