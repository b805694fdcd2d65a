import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { SectorResult } from '../../src/core/result.ts';
import { describeIssue, englishWords, wordsFor } from '../../src/i18n/index.ts';
import { contributionsToIndex } from '../../src/scoring/contribution.ts';
import { explainScore } from '../../src/scoring/explain.ts';
import { codesOf, observedIn, score, scoresOf, TREE } from './small-tree.ts';

const observed = observedIn({ A: [9, 1, 5], B: [5, 5, 1], C: [1, 9, 9], D: [4, 3, 2] });
const BEST = { normalise: { range: [1, 100] }, weight: { method: 'benefit-of-doubt' } };
const PAIR = [
  [1, 3],
  [1 / 3, 1],
];

const weightsOf = (sector: SectorResult, ...codes: string[]) =>
  codes.map(code => sector.weights[0]!.weight[sector.nodes.findIndex(n => n.code === code)]!);

/** The nodes of a unit as an explanation reads them. */
function nodesOf(sector: SectorResult, unit: number) {
  const n = sector.cities.length;
  return sector.nodes.map((node, at) => {
    const value = sector.score[at * n + unit]!;
    const own = sector.unitWeights?.[at * n + unit] ?? Number.NaN;
    return {
      node: node.code,
      parent: node.parent < 0 ? '' : sector.nodes[node.parent]!.code,
      level: node.level,
      weight: sector.weights[0]!.weight[at]!,
      effective: sector.weights[0]!.effective[at]!,
      score: Number.isNaN(value) ? null : value,
      rank: null,
      coverage: null,
      ...(Number.isNaN(own) ? {} : { unitWeight: own }),
    };
  });
}

describe('judgements in a method file', () => {
  it('weigh the node they are given for, one matrix or several', () => {
    const one = score(observed, {
      weight: { method: 'equal', byNode: { P: { method: 'ahp', matrix: PAIR } } },
    });
    expect(weightsOf(one.sectors[0]!, 'a', 'b', 'P')).toEqual([0.75, 0.25, 0.5]);
    const two = score(observed, {
      weight: { method: 'equal', byNode: { P: { method: 'ahp', matrices: [PAIR, PAIR] } } },
    });
    expect(weightsOf(two.sectors[0]!, 'a')[0]).toBeCloseTo(0.75, 12);
  });

  it.each([
    [{ method: 'ahp' }, 'method-invalid', 'weight.matrices'],
    [{ method: 'ahp', matrix: [[1, 3]] }, 'matrix-not-square', 'weight.matrix.0'],
    [
      {
        method: 'ahp',
        matrices: [
          [
            [1, '3'],
            [0.3, 1],
          ],
        ],
      },
      'method-invalid',
      'weight.matrices.0.0.1',
    ],
    [
      {
        method: 'ahp',
        matrices: [
          [
            [1, Number.NaN],
            [0.3, 1],
          ],
        ],
      },
      'method-invalid',
      'weight.matrices.0.0.1',
    ],
    [
      {
        method: 'ahp',
        matrices: [
          [
            [1, 0],
            [0.3, 1],
          ],
        ],
      },
      'method-invalid',
      'weight.matrices.0.0.1',
    ],
    [{ method: 'benefit-of-doubt', shares: [0.2, 1.5] }, 'method-invalid', 'weight.shares'],
    [{ method: 'combined' }, 'method-invalid', 'weight.of'],
    [
      { method: 'combined', of: [{ method: 'equal' }, { method: 'combined' }] },
      'method-invalid',
      'weight.of.1.method',
    ],
    [
      { method: 'combined', of: [{ method: 'equal' }, { method: 'benefit-of-doubt' }] },
      'method-invalid',
      'weight.of.1.method',
    ],
    [{ method: 'optimised', wanted: { a: -1 } }, 'method-invalid', 'weight.wanted.a'],
  ])('that cannot be read name their place: %j', (weight, code, path) => {
    const { method, issues } = parseMethod({ weight });
    expect(method).toBeNull();
    expect(issues.map(i => [i.code, i.where.path])).toEqual([[code, path]]);
  });

  it.each([
    [
      {
        byNode: {
          P: {
            method: 'ahp',
            matrix: [
              [1, 3],
              [0.5, 1],
            ],
          },
        },
      },
      ['error ahp-not-reciprocal P'],
    ],
    [{ byLevel: { 1: { method: 'ahp', matrix: [[1]] } } }, ['error ahp-wrong-size P']],
    [{ method: 'optimised', wanted: { aa: 1 } }, ['error method-code-unknown weight.wanted.aa']],
    [
      { method: 'combined', of: [{ method: 'given', values: { x: 1 } }, { method: 'equal' }] },
      ['error method-code-unknown weight.of.0.values.x'],
    ],
    [
      { method: 'combined', of: [{ method: 'given', values: { a: 0, b: 0 } }, { method: 'equal' }] },
      ['error weights-zero P'],
    ],
    [
      { method: 'benefit-of-doubt', shares: [0, 0.4] },
      ['error shares-impossible index', 'error shares-impossible P'],
    ],
  ])('that mean nothing are refused: %j', (weight, codes) => {
    const result = score(observed, { weight });
    expect(codesOf(result).toSorted()).toEqual(codes.toSorted());
    expect(result.sectors).toEqual([]);
  });

  it('say in both languages where to look and what to write', async () => {
    const { issues } = score(observed, {
      weight: {
        byNode: {
          P: {
            method: 'ahp',
            matrix: [
              [1, 3],
              [0.5, 1],
            ],
          },
        },
      },
    });
    expect(describeIssue(englishWords, issues[0]!)).toBe(
      'Method file, weight.byNode.P.matrices.0.1.0: b against a is 0.5, and a against b is 3; the two must mirror each other. Write 0.3333 for b against a, or correct the other.',
    );
    expect(describeIssue(await wordsFor('zh'), issues[0]!)).toContain('两者应互为倒数');
  });
});

describe('weights that follow from scores', () => {
  it('of principal components weigh alike, with a warning, where complete cities are fewer than parts', () => {
    const gaps = observedIn({ A: [9, null, 5], B: [5, 5, 1], C: [null, 9, 9] });
    const result = score(gaps, { weight: { byNode: { P: { method: 'pca' } } } });
    expect(codesOf(result)).toEqual(['warning weights-few-units P']);
    expect(result.issues[0]!.params).toMatchObject({ units: 1, parts: 2 });
    expect(weightsOf(result.sectors[0]!, 'a', 'b')).toEqual([0.5, 0.5]);
  });

  it('join the given ones', () => {
    const of = [{ method: 'given', values: { a: 3, b: 1 } }, { method: 'equal' }];
    const { sectors } = score(observed, { weight: { method: 'combined', of, alpha: 0.5 } });
    expect(weightsOf(sectors[0]!, 'a', 'b')).toEqual([0.625, 0.375]);
  });
});

describe('weights of each unit’s own', () => {
  it('give the best possible score, and full marks to the best at anything', () => {
    const { sectors, issues } = score(observed, BEST);
    expect(issues).toEqual([]);
    const [sector] = sectors;
    // on paper: the frontier is the line from (100, 1) to (1, 100), so D has (38.125 + 25.75) / 101 of it
    expect(scoresOf(sector!, 'P').map(s => Number(s!.toFixed(6)))).toEqual([100, 100, 100, 63.242574]);
    expect(weightsOf(sector!, 'a', 'b').reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('leave parts that sum to the score', () => {
    const [sector] = score(observed, BEST).sectors;
    sector!.cities.forEach((_, unit) => {
      const nodes = nodesOf(sector!, unit);
      const parts = contributionsToIndex(nodes, () => 'arithmetic');
      for (const parent of ['index', 'P', 'Q']) {
        const below = nodes.filter(n => n.parent === parent);
        const sum = below.reduce((total, n) => total + (parts.get(n.node)!.points ?? Number.NaN), 0);
        expect(sum).toBeCloseTo(parts.get(parent)!.points!, 9);
      }
    });
  });

  it('leave no parts where the unit’s own weights are not known', () => {
    const [sector] = score(observed, BEST).sectors;
    const { method } = parseMethod(BEST);
    const nodes = nodesOf(sector!, 3);
    const walk = (scores: typeof nodes) =>
      explainScore({ framework: TREE, method: method!, scores, weights: nodes, cells: [] })!.children.map(
        c => c.points,
      );
    const known = walk(nodes) as number[];
    expect(known.reduce((a, b) => a + b)).toBeCloseTo(nodes[0]!.score!, 9);
    expect(walk(nodes.map(({ unitWeight: _, ...node }) => node))).toEqual([null, null]);
  });

  it('are missing, and counted, where no weights keep the shares', () => {
    const result = score(observed, { weight: { method: 'benefit-of-doubt', shares: [0.1, 1] } });
    expect(codesOf(result)).toContain('warning weights-no-solution P');
    expect(scoresOf(result.sectors[0]!, 'P').slice(0, 3)).toEqual([null, expect.closeTo(100, 9), null]);
  });

  it.each([
    [{ aggregate: { method: 'median' } }, 'error weights-need-arithmetic'],
    [{ normalise: { method: 'z-score' } }, 'error weights-need-not-negative'],
  ])('are refused beside %j', (other, code) => {
    const result = score(observed, { weight: { byNode: { P: { method: 'benefit-of-doubt' } } }, ...other });
    expect(codesOf(result).filter(c => c.startsWith('error'))).toEqual([`${code} P`]);
    expect(result.sectors).toEqual([]);
  });
});
