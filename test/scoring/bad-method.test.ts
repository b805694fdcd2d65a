import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import { describeIssue, englishWords, wordsFor } from '../../src/i18n/index.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { MOST_KEPT } from '../../src/scoring/uncertainty/refuse.ts';
import { runDataset } from '../../src/scoring/uncertainty/run-dataset.ts';
import { datasetOf } from '../support/dataset.ts';
import { observedIn, type Table, TREE } from './small-tree.ts';

const chinese = await wordsFor('zh');
const TABLE: Table = { A: [1, 4, 7], B: [5, 0, 2], C: [9, 8, 3], D: [2, 6, 9] };
const ONE = [[1]];
const THREE = (a: number, b: number, c: number) => [
  [1, a, b],
  [1 / a, 1, c],
  [1 / b, 1 / c, 1],
];
const WIDE = {
  ...TREE,
  indicators: TREE.indicators.map(i => ({ ...i, parent: 'P' })),
  nodes: TREE.nodes.filter(n => n.code !== 'Q'),
};

/** Everything said about a method over a table, in the order it is said. */
function saidOf(file: unknown, table: Table, framework = TREE): readonly Issue[] {
  const { method, issues } = parseMethod(file);
  if (method === null) return issues;
  const dataset = datasetOf(observedIn(table));
  const scored = scoreDataset(dataset, [framework], method).issues;
  if (method.uncertainty === null) return scored;
  return runDataset({ dataset, frameworks: [framework], method, step: method.uncertainty }).issues;
}

type Case = readonly [string, unknown, string, RegExp, RegExp, RegExp, Table?, typeof TREE?];
const CASES: readonly Case[] = [
  [
    'judgements that do not mirror each other',
    {
      weight: {
        method: 'given',
        byNode: {
          P: {
            method: 'ahp',
            matrix: [
              [1, 3],
              [2, 1],
            ],
          },
        },
      },
    },
    'ahp-not-reciprocal',
    /weight\.byNode\.P\.matri\S*0\.1\.0|weight\.byNode\.P\.matrices\.0\.1\.0/,
    /Write 0\.3333 for b against a, or correct/,
    /将b对a改为0\.3333，或更正/,
  ],
  [
    'judgements that contradict each other',
    { weight: { method: 'given', byNode: { P: { method: 'ahp', matrix: THREE(9, 1 / 9, 9) } } } },
    'ahp-inconsistent',
    /P|weight\.byNode\.P/,
    /least consistent pair is a and b\. Judge it again/,
    /请/,
    TABLE,
    WIDE,
  ],
  [
    'a judgement matrix of another size',
    { weight: { method: 'given', byNode: { P: { method: 'ahp', matrix: ONE } } } },
    'ahp-wrong-size',
    /weight\.byNode\.P/,
    /a row and a column for each of them, in this order: a, b/,
    /按以下顺序.*a, b/,
  ],
  [
    'weights that are all zero',
    { weight: { method: 'given', values: { a: 0, b: 0 } } },
    'weights-zero',
    /P/,
    /\. [A-Z].*(weight|Give)/,
    /请/,
  ],
  [
    'a geometric mean over zeros',
    { normalise: { method: 'min-max', range: [0, 100] }, aggregate: { method: 'geometric' } },
    'method-needs-positive',
    /Q/,
    /1 to 100, or choose the arithmetic mean/,
    /1～100/,
  ],
  [
    'a geometric mean over goalposts that a value meets',
    { normalise: { method: 'goalposts' }, aggregate: { method: 'geometric' } },
    'aggregate-not-positive',
    /P/,
    /1 to 100, or choose the arithmetic mean/,
    /1～100/,
  ],
  [
    'more indicators than cities for principal components',
    { weight: { method: 'pca' } },
    'weights-few-units',
    /P/,
    /Fill gaps first, or choose another weighting/,
    /请先插补缺失值，或改选赋权方法/,
    { A: [1, 4, 7], B: [5, 0, 2] },
    WIDE,
  ],
  [
    'shares that no weights can keep',
    {
      weight: { method: 'benefit-of-doubt', shares: [0.6, 0.9] },
      normalise: { method: 'min-max', range: [1, 100] },
    },
    'shares-impossible',
    /weight\.shares/,
    /Lower the least share, or raise the greatest/,
    /请调低下限或调高上限/,
  ],
  [
    'a linear programme without solution',
    {
      weight: { method: 'benefit-of-doubt', shares: [0.3, 0.7] },
      normalise: { method: 'min-max', range: [0, 100] },
    },
    'weights-no-solution',
    /P/,
    /Widen the shares, or normalise to the range 1 to 100/,
    /请放宽占比限制/,
  ],
  [
    'a number that is none, as text',
    { normalise: { method: 'z-score', mean: 'NaN' } },
    'method-invalid',
    /normalise\.mean/,
    /expected: .*\. Correct it/,
    /请/,
  ],
  [
    'a number that is none',
    { normalise: { method: 'z-score', mean: Number.NaN } },
    'method-invalid',
    /normalise\.mean/,
    /expected: .*\. Correct it/,
    /请/,
  ],
  [
    'a number without end',
    { weight: { method: 'given', values: { a: Number.POSITIVE_INFINITY } } },
    'method-invalid',
    /weight\.values\.a/,
    /expected: .*\. Correct it/,
    /请/,
  ],
  [
    'a number that was lost in saving',
    { aggregate: { method: 'owa', orness: null } },
    'method-invalid',
    /aggregate\.orness/,
    /expected: .*\. Correct it/,
    /请/,
  ],
  [
    'benefit of the doubt under a geometric mean',
    { weight: { method: 'benefit-of-doubt' }, aggregate: { method: 'geometric' } },
    'weights-need-arithmetic',
    /Q/,
    /Choose the arithmetic mean there, or another weighting/,
    /请改用加权算术平均/,
  ],
  [
    'a drawn option without meaning',
    {
      uncertainty: {
        runs: 4,
        alternatives: { aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }] },
      },
      normalise: { method: 'min-max', range: [0, 100] },
    },
    'method-needs-positive',
    /Q/,
    /1 to 100/,
    /1～100/,
  ],
  [
    'drawn shares that no weights can keep',
    {
      uncertainty: {
        runs: 4,
        alternatives: { weight: [{ method: 'given' }, { method: 'benefit-of-doubt', shares: [0.6, 1] }] },
      },
    },
    'shares-impossible',
    /uncertainty\.alternatives\.0\.options\.1\.shares/,
    /Lower the least share/,
    /请调低下限/,
  ],
];

describe('a method without meaning is told with its place and the remedy, in both languages', () => {
  for (const [name, file, code, place, remedy, chineseRemedy, table = TABLE, framework = TREE] of CASES) {
    it(name, () => {
      const found = saidOf(file, table, framework).find(issue => issue.code === code);
      if (found === undefined) throw new Error(`not said: ${code}`);
      const [en, zh] = [describeIssue(englishWords, found), describeIssue(chinese, found)];
      expect(en).toMatch(place);
      expect(zh).toMatch(place);
      expect(en).toMatch(remedy);
      expect(zh).toMatch(chineseRemedy);
      expect(en + zh).not.toMatch(/[{}]/);
    });
  }

  it('runs that no page has the memory for, with the number that it has', () => {
    const cities = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`C${i}`, [i, 600 - i, i % 7]]));
    const [found] = saidOf({ uncertainty: { runs: 100_000 } }, cities);
    expect(found?.code).toBe('runs-too-many');
    const most = Math.floor(MOST_KEPT / 600);
    expect(describeIssue(englishWords, found!)).toContain(`at most ${most}`);
    expect(describeIssue(chinese, found!)).toContain(`不超过${most}次`);
  });
});
