import { describe, expect, it } from 'vitest';
import { ahpOf } from '../../../src/methods/weight/ahp.ts';
import {
  evenJudgements,
  JUDGEMENTS,
  judgedNodes,
  judgementsOf,
  judgementText,
  withJudgement,
} from '../../../src/screens/method/judgements.ts';
import { TREE } from '../../scoring/small-tree.ts';

describe('judgements in pairs', () => {
  it('are written as Saaty wrote them', () => {
    expect(JUDGEMENTS.map(judgementText)).toEqual(
      '9 8 7 6 5 4 3 2 1 1/2 1/3 1/4 1/5 1/6 1/7 1/8 1/9'.split(' '),
    );
    expect(judgementText(2.5)).toBe('2.5');
  });

  it('change together with their mirror, and all even weigh the same', () => {
    const matrix = withJudgement(evenJudgements(3), 0, 2, 5);
    expect(matrix).toEqual([
      [1, 1, 5],
      [1, 1, 1],
      [1 / 5, 1, 1],
    ]);
    expect(ahpOf(evenJudgements(3)).weights).toEqual([1 / 3, 1 / 3, 1 / 3].map(w => expect.closeTo(w, 12)));
  });

  it('are made on nodes with at least two children, in the order of scoring', () => {
    expect(judgedNodes(TREE)).toEqual([
      { code: 'index', children: ['P', 'Q'] },
      { code: 'P', children: ['a', 'b'] },
    ]);
  });

  it('start from shares: the nearest step of the scale for each pair, mirrored, without contradiction', () => {
    const matrix = judgementsOf([0.6, 0.2, 0.2]);
    expect(matrix[0]).toEqual([1, 3, 3]);
    expect(matrix.flatMap((row, i) => row.map((cell, j) => cell * matrix[j]![i]!))).toEqual(
      new Array(9).fill(1),
    );
    expect(judgementsOf([0.5, 0])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
