import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { type ExplainedNode, explainScore } from '../../src/scoring/explain.ts';
import type { ExplainedCell } from '../../src/scoring/explain-cell.ts';
import { TREE } from './small-tree.ts';

const { method } = parseMethod({
  normalise: { method: 'goalposts' },
  impute: { method: 'latest' },
  treat: { method: 'winsorise' },
});
const tree = {
  ...TREE,
  indicators: TREE.indicators.map(i =>
    i.code === 'c' ? { ...i, denominator: 'people', denominatorScale: 10 } : i,
  ),
};

const scored = (node: string, level: number, score: number | null) => ({
  node,
  level,
  score,
  rank: 1,
  coverage: 1,
});
const weighed = (node: string, parent: string, weight: number, effective: number) => ({
  node,
  parent,
  weight,
  effective,
});
const plain: ExplainedCell = {
  indicator: 'a',
  raw: 8,
  denominated: 8,
  imputed: 8,
  treated: 8,
  normalised: 80,
  status: 'observed',
  flags: '',
  imputedFrom: null,
  observation: { value: 8, flag: '', unit: '', source: 'S', file: 'data.csv', line: 14, column: 7 },
};
const walk = explainScore({
  framework: tree,
  method: method!,
  scores: [
    scored('index', 3, 70),
    scored('P', 2, 80),
    scored('Q', 2, 40),
    scored('a', 1, 80),
    scored('b', 1, null),
    scored('c', 1, 40),
  ],
  weights: [
    weighed('index', '', 1, 1),
    weighed('P', 'index', 0.75, 0.75),
    weighed('Q', 'index', 0.25, 0.25),
    weighed('a', 'P', 0.5, 0.375),
    weighed('b', 'P', 0.5, 0.375),
    weighed('c', 'Q', 1, 0.25),
  ],
  cells: [
    plain,
    {
      ...plain,
      indicator: 'b',
      raw: null,
      denominated: null,
      imputed: null,
      treated: null,
      normalised: null,
      status: 'missing',
      observation: null,
    },
    {
      ...plain,
      indicator: 'c',
      raw: null,
      denominated: null,
      imputed: 7,
      treated: 6,
      normalised: 40,
      status: 'missing',
      flags: 'imputed:latest;from:2022;winsorised',
      imputedFrom: 2022,
      observation: null,
    },
  ],
  postsOf: () => [0, 10],
})!;

const find = (node: ExplainedNode, code: string): ExplainedNode =>
  [node, ...node.children.flatMap(c => [c, ...c.children])].find(n => n.node === code)!;

describe('an explanation', () => {
  it('is a tree whose parts sum to their parent', () => {
    expect(walk.points).toBe(70);
    expect(walk.children.map(c => [c.node, c.points])).toEqual([
      ['P', 60],
      ['Q', 10],
    ]);
    expect(find(walk, 'a').points).toBe(60);
    expect(find(walk, 'a').share).toBe(1);
    expect(find(walk, 'b').points).toBeNull();
  });

  it('gives the arithmetic of every aggregate', () => {
    expect(walk.sum).toEqual({
      choice: expect.objectContaining({ method: 'arithmetic' }),
      formula: 'Σ w x / Σ w',
      terms: [
        { node: 'P', share: 0.75, score: 80 },
        { node: 'Q', share: 0.25, score: 40 },
      ],
    });
  });

  it('leads from the normalised value to file and line', () => {
    const [normalised, raw] = find(walk, 'a').steps;
    expect(normalised).toMatchObject({
      step: 'normalised',
      from: 8,
      to: 80,
      posts: [0, 10],
      isClamped: false,
    });
    expect(raw).toMatchObject({ step: 'raw', value: 8, observation: { file: 'data.csv', line: 14 } });
    expect(find(walk, 'a').steps).toHaveLength(2);
  });

  it('tells every step that touched a value, and where a filled one came from', () => {
    const steps = find(walk, 'c').steps;
    expect(steps.map(s => s.step)).toEqual(['normalised', 'treated', 'imputed', 'raw']);
    expect(steps[1]).toEqual({ step: 'treated', from: 7, to: 6, isWinsorised: true, transform: null });
    expect(steps[2]).toEqual({ step: 'imputed', to: 7, method: 'latest', year: 2022 });
  });

  it('names the denominator and its value', () => {
    const walked = explainScore({
      framework: tree,
      method: method!,
      scores: [scored('index', 3, 1), scored('c', 1, 1)],
      weights: [weighed('index', '', 1, 1), weighed('c', 'index', 1, 1)],
      cells: [{ ...plain, indicator: 'c', raw: 100, denominated: 20 }],
    })!;
    expect(walked.children[0]!.steps[1]).toEqual({
      step: 'denominated',
      from: 100,
      to: 20,
      denominator: 'people',
      by: 50,
      scale: 10,
    });
  });
});
