import { describe, expect, it } from 'vitest';
import { effectOf, kendallTau } from '../../../src/screens/method/effect.ts';
import { rankingRow } from '../city/rows.ts';

describe('Kendall’s τ-b', () => {
  it('is 1 for the same order and −1 for the reverse', () => {
    expect(
      kendallTau([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBe(1);
    expect(
      kendallTau([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBe(-1);
  });

  it('counts one swap among three as one third', () => {
    expect(
      kendallTau([
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
    ).toBeCloseTo(1 / 3, 12);
  });

  it('takes ties out of its scale: two concordant pairs over √(2·3)', () => {
    expect(
      kendallTau([
        [1, 1],
        [1, 2],
        [3, 3],
      ]),
    ).toBeCloseTo(2 / Math.sqrt(6), 12);
  });

  it('does not exist where one side is all tied, nor for fewer than two', () => {
    expect(
      kendallTau([
        [1, 1],
        [1, 2],
      ]),
    ).toBeNull();
    expect(kendallTau([[1, 1]])).toBeNull();
    expect(kendallTau([])).toBeNull();
  });
});

describe('the effect of a method', () => {
  const published = [
    rankingRow('A', { rank: 1, grade: 'A' }),
    rankingRow('B', { rank: 2, grade: 'BBB' }),
    rankingRow('C', { rank: 3, grade: 'BBB' }),
    rankingRow('D', { rank: null, grade: 'NR' }),
  ];

  it('counts who stays, who moves two places, whose grade changes, and leaves out who is not ranked in both', () => {
    const current = [
      rankingRow('C', { rank: 1, grade: 'A' }),
      rankingRow('B', { rank: 2, grade: 'BBB' }),
      rankingRow('A', { rank: 3, grade: 'A' }),
      rankingRow('D', { rank: 4, grade: 'B' }),
      rankingRow('E', { rank: 5, grade: 'B' }),
    ];
    expect(effectOf(published, current)).toEqual({
      count: 3,
      kendall: -1,
      meanShift: 4 / 3,
      gradesChanged: 1,
      stayed: 1,
      moved: 2,
    });
  });

  it('scores off the grade scale change no grade', () => {
    const current = published.map(row => ({ ...row, grade: '' }));
    expect(effectOf(published, current).gradesChanged).toBe(0);
  });

  it('of nothing on nothing is nothing', () => {
    expect(effectOf([], [])).toEqual({
      count: 0,
      kendall: null,
      meanShift: null,
      gradesChanged: 0,
      stayed: 0,
      moved: 0,
    });
  });
});
