import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { ScoreResult, SectorResult } from '../../src/core/result.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { datasetOf, type Observed } from '../support/dataset.ts';

/** Index over pillars P (a, b) and Q (c); c is better when less. Goalposts 0–10 for all. */
export const TREE: Framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'small',
  name: 'small',
  nodes: [
    { code: 'index', parent: null },
    { code: 'P', parent: 'index', weight: 3 },
    { code: 'Q', parent: 'index', weight: 1 },
  ],
  indicators: [
    { code: 'a', parent: 'P', goalposts: [0, 10] },
    { code: 'b', parent: 'P', goalposts: [0, 10] },
    { code: 'c', parent: 'Q', direction: -1, goalposts: [0, 10] },
  ],
});

/** Values of a, b, c by city; null = no observation. */
export type Table = Readonly<Record<string, readonly (number | null)[]>>;

/** Observations of one year and sector. */
export function observedIn(table: Table, year = 2024, sector = 'all'): Observed[] {
  return Object.entries(table).flatMap(([city, values]) =>
    values.flatMap((value, j) =>
      value === null ? [] : [{ city, year, sector, indicator: TREE.indicators[j]?.code ?? '', value }],
    ),
  );
}

/** Scores observations under a method file that must be in order. */
export function score(observed: readonly Observed[], input: unknown, frameworks = [TREE]): ScoreResult {
  const { method, issues } = parseMethod(input);
  if (method === null) throw new Error(`method not in order: ${JSON.stringify(issues)}`);
  return scoreDataset(datasetOf(observed), frameworks, method);
}

/** Scores of a node by city, in the order of the units; missing is null. */
export const scoresOf = (sector: SectorResult, node = 'index'): (number | null)[] =>
  rowOf(sector, sector.score, node);

/** A row of a node matrix; missing is null. */
export function rowOf(sector: SectorResult, matrix: Float64Array, node: string): (number | null)[] {
  const n = sector.cities.length;
  const at = sector.nodes.findIndex(x => x.code === node);
  return [...matrix.subarray(at * n, (at + 1) * n)].map(v => (Number.isNaN(v) ? null : v));
}

/** Codes of the issues, with the node or indicator they name. */
export const codesOf = ({ issues }: ScoreResult): string[] =>
  issues.map(i =>
    [i.severity, i.code, i.params?.indicator ?? i.params?.node ?? i.where.path ?? ''].join(' '),
  );
