// Source: design/methods.md, "Small numbers to hold the arithmetic to".
import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/core/framework.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { datasetOf } from '../support/dataset.ts';

const VALUES = {
  A: [80, 60, 110, 0.9],
  B: [65, 72, 95, 1.4],
  C: [90, 40, 150, 0.6],
  D: [55, 55, 120, 1.1],
  E: [72, 85, 100, 0.8],
} as const;
const POSTS = [
  [0, 100],
  [0, 100],
  [60, 200],
  [0.2, 2.0],
];

const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'small',
  name: 'small',
  nodes: [{ code: 'index', parent: null }],
  indicators: [1, 1, -1, -1].map((direction, j) => ({
    code: `i${j}`,
    parent: 'index',
    direction,
    goalposts: POSTS[j],
  })),
});
const dataset = datasetOf(
  Object.entries(VALUES).flatMap(([city, values]) =>
    values.map((value, j) => ({ city, year: 2024, indicator: `i${j}`, value })),
  ),
);

function score(input: unknown) {
  const { method, issues } = parseMethod(input);
  expect(issues).toEqual([]);
  const result = scoreDataset(dataset, [framework], method!);
  expect(result.issues.filter(i => i.severity !== 'note')).toEqual([]);
  const sector = result.sectors[0]!;
  return { scores: [...sector.score.subarray(0, 5)], weights: [...sector.weights[0]!.weight.subarray(1)] };
}

const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!), `${value} beside ${expected[i]}`).toBeLessThan(1e-6);
  });
};

describe('the small numbers of the method sheet', () => {
  it.each([
    [
      'arithmetic, min–max, equal',
      { weight: { method: 'equal' } },
      [62.775072, 49.920635, 50, 31.344697, 78.62013],
    ],
    [
      'arithmetic, min–max, entropy',
      { weight: { method: 'entropy' } },
      [62.328551, 48.416092, 51.718148, 29.73491, 77.840115],
    ],
    [
      'goalposts, arithmetic',
      { normalise: { method: 'goalposts' } },
      [66.349206, 61.333333, 60.873016, 54.285714, 73.77381],
    ],
    [
      'goalposts, geometric',
      { normalise: { method: 'goalposts' }, aggregate: { method: 'geometric' } },
      [65.897505, 58.485265, 56.234133, 54.220602, 73.47389],
    ],
    [
      'TOPSIS, equal',
      { weight: { method: 'equal' }, aggregate: { method: 'topsis' } },
      [0.591702, 0.438858, 0.524846, 0.347747, 0.765587],
    ],
    [
      'TOPSIS, entropy weights',
      { weight: { method: 'entropy' }, aggregate: { method: 'topsis' } },
      [0.583329, 0.435929, 0.523544, 0.331937, 0.758356],
    ],
  ])('%s', (_name, method, expected) => {
    near(score(method).scores, expected);
  });

  it('entropy weights', () => {
    near(score({ weight: { method: 'entropy' } }).weights, [0.275202, 0.267531, 0.215288, 0.24198]);
  });

  it('CRITIC weights', () => {
    near(score({ weight: { method: 'critic' } }).weights, [0.250954, 0.222569, 0.269586, 0.256891]);
  });
});
