import { describe, expect, it } from 'vitest';
import { ahp, ahpOf, groupJudgements } from '../../../src/methods/weight/ahp.ts';

const SHEET = [
  [1, 2, 4, 3],
  [1 / 2, 1, 3, 2],
  [1 / 4, 1 / 3, 1, 1 / 2],
  [1 / 3, 1 / 2, 2, 1],
];
const CONTRARY = [
  [1, 1, 1, 9],
  [1, 1, 1, 1],
  [1, 1, 1, 1],
  [1 / 9, 1, 1, 1],
];
const check = (matrices: readonly (readonly (readonly number[])[])[], codes: readonly string[]) =>
  ahp.check!({ method: 'ahp', matrices }, codes, 'P').map(i => [i.severity, i.code, i.where.path, i.params]);

describe('judgements in pairs', () => {
  it('give the weights and the consistency of the method sheet', () => {
    const { weights, lambda, cr } = ahpOf(SHEET);
    expect(weights.map(w => w.toFixed(6))).toEqual(['0.467296', '0.277181', '0.095435', '0.160088']);
    expect(lambda.toFixed(6)).toBe('4.030983');
    expect(cr?.toFixed(6)).toBe('0.011475');
  });

  it('without contradiction give back the ratios, and λ = n', () => {
    const ratios = [5, 3, 2].map(a => [5, 3, 2].map(b => a / b));
    const { weights, lambda, ci } = ahpOf(ratios);
    [0.5, 0.3, 0.2].forEach((w, i) => {
      expect(weights[i]).toBeCloseTo(w, 12);
    });
    expect(lambda).toBeCloseTo(3, 12);
    expect(ci).toBeCloseTo(0, 12);
  });

  it('of two parts never contradict each other', () => {
    expect(
      ahpOf([
        [1, 3],
        [1 / 3, 1],
      ]),
    ).toEqual({ weights: [0.75, 0.25], lambda: 2, ci: 0, cr: 0, worstPair: null });
    expect(ahpOf([[1]]).weights).toEqual([1]);
  });

  it('of more than nine parts have no consistency ratio, and say so', () => {
    const ones = Array.from({ length: 10 }, () => new Array<number>(10).fill(1));
    expect(ahpOf(ones).cr).toBeNull();
    expect(check([ones], 'abcdefghij'.split(''))).toEqual([
      ['warning', 'ahp-too-large', 'matrices.0', { wanted: 10 }],
    ]);
  });

  it('of several experts count by the geometric mean', () => {
    const [a, b] = [
      [
        [1, 2],
        [1 / 2, 1],
      ],
      [
        [1, 8],
        [1 / 8, 1],
      ],
    ];
    expect(groupJudgements([a!, b!])[0]![1]).toBeCloseTo(4, 12);
    const weights = ahp.weigh({ scores: [], given: [1, 1] }, { method: 'ahp', matrices: [a!, b!] });
    expect(weights[0]).toBeCloseTo(0.8, 12);
  });
});

describe('a judgement matrix', () => {
  it('rounded to four places is still its own mirror', () => {
    expect(
      check(
        [
          [
            [1, 3],
            [0.3333, 1],
          ],
        ],
        ['a', 'b'],
      ),
    ).toEqual([]);
  });

  it('that is not its own mirror names the cell and what it should be', () => {
    expect(
      check(
        [
          [
            [1, 3],
            [0.5, 1],
          ],
        ],
        ['a', 'b'],
      ),
    ).toEqual([
      [
        'error',
        'ahp-not-reciprocal',
        'matrices.0.1.0',
        { row: 'b', column: 'a', found: 0.5, mirror: 3, wanted: 0.3333 },
      ],
    ]);
    expect(
      check(
        [
          [
            [2, 3],
            [1 / 3, 1],
          ],
        ],
        ['a', 'b'],
      )[0]![3],
    ).toMatchObject({ row: 'a', column: 'a', wanted: 1 });
  });

  it('of another size than the node names its parts', () => {
    expect(check([SHEET], ['a', 'b', 'c'])).toEqual([
      ['error', 'ahp-wrong-size', 'matrices.0', { found: 4, wanted: 3, children: 'a, b, c' }],
    ]);
  });

  it('that contradicts itself is a warning with the pair to judge again, for each expert', () => {
    const issues = check([CONTRARY.map(row => row.map(() => 1)), CONTRARY], ['a', 'b', 'c', 'd']);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.slice(0, 3)).toEqual(['warning', 'ahp-inconsistent', 'matrices.1']);
    const { a, b, found, wanted, expert } = issues[0]![3] as Record<string, number>;
    expect([expert, a, b, found]).toEqual(['P (2)', 'a', 'd', 9]);
    expect(wanted).toBeLessThan(9);
  });

  it('is not asked for where a node has one part, and is where it has more', () => {
    expect(check([], ['a'])).toEqual([]);
    expect(check([], ['a', 'b'])).toEqual([['error', 'ahp-missing', 'matrices', undefined]]);
  });
});
