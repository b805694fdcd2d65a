import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightChoice } from '../../../src/core/method.ts';
import { correlation } from '../../../src/methods/statistics/correlation.ts';
import { combinedOf } from '../../../src/methods/weight/combined.ts';
import { WEIGHTERS } from '../../../src/methods/weight/index.ts';
import { optimised } from '../../../src/methods/weight/optimised.ts';
import { sharesOf } from '../../../src/methods/weight/shares.ts';

const CHOICES: readonly WeightChoice[] = [
  ...WEIGHTERS.filter(w => w.readsScores && w.id !== 'combined').map(w => ({ method: w.id })),
  { method: 'combined', of: [{ method: 'entropy' }, { method: 'pca' }], rule: 'linear', alpha: 0.3 },
  { method: 'combined', of: [{ method: 'critic' }, { method: 'standard-deviation' }], rule: 'product' },
];
const named = CHOICES.map(
  choice => [`${choice.method}${choice.rule === undefined ? '' : ` ${choice.rule}`}`, choice] as const,
);

const value = fc.integer({ min: 0, max: 400 }).map(v => v / 4);
const rows = fc.array(fc.tuple(value, value, value), { minLength: 5, maxLength: 12 });
const columnsOf = (table: readonly (readonly number[])[]) =>
  [0, 1, 2].map(j => Float64Array.from(table, row => row[j]!));

function sharesBy(choice: WeightChoice, scores: readonly Float64Array[]): readonly number[] {
  const weighter = WEIGHTERS.find(w => w.id === choice.method)!;
  return sharesOf(
    weighter.weigh({ scores, given: scores.map(() => 1), codes: ['a', 'b', 'c', 'd'] }, choice),
  );
}

describe.each(named)('whatever the data, %s', (_id, choice) => {
  it('gives weights ≥ 0 that sum to 1, or none at all', () => {
    fc.assert(
      fc.property(rows, table => {
        const shares = sharesBy(choice, columnsOf(table));
        const total = shares.reduce((sum, w) => sum + w, 0);
        expect(shares.every(w => w >= 0)).toBe(true);
        expect(total === 0 || Math.abs(total - 1) < 1e-12).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives equal columns equal weights', () => {
    fc.assert(
      fc.property(rows, table => {
        const [a, b, c] = columnsOf(table);
        const shares = sharesBy(choice, [a!, b!, a!.slice(), c!]);
        expect(Math.abs(shares[0]! - shares[2]!)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

// where several sets of weights are best for a unit, which is found may depend on the order; its score does not
it.each(named.filter(([id]) => id !== 'benefit-of-doubt'))(
  '%s does not depend on the order of units',
  (_id, choice) => {
    fc.assert(
      fc.property(rows, table => {
        const forth = sharesBy(choice, columnsOf(table));
        const back = sharesBy(choice, columnsOf(table.toReversed()));
        forth.forEach((w, i) => {
          expect(Math.abs(w - back[i]!)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 60 },
    );
  },
);

it('the benefit of the doubt gives the same scores in any order of units', () => {
  const weighter = WEIGHTERS.find(w => w.id === 'benefit-of-doubt')!;
  const scoresOf = (table: readonly (readonly number[])[]) => {
    const scores = columnsOf(table);
    const { weights } = weighter.weighUnits!({ scores, given: [1, 1, 1] }, { method: 'benefit-of-doubt' });
    return table.map((row, unit) => row.reduce((sum, x, j) => sum + x * weights[j]![unit]!, 0));
  };
  fc.assert(
    fc.property(rows, table => {
      const back = scoresOf(table.toReversed()).toReversed();
      scoresOf(table).forEach((score, unit) => {
        expect(Number.isNaN(score) ? Number.isNaN(back[unit]!) : Math.abs(score - back[unit]!) < 1e-8).toBe(
          true,
        );
        expect(score > 1 + 1e-14).toBe(false);
        if (score > 1 - 1e-9) expect(score, 'full marks tie').toBeGreaterThan(1 - 1e-14);
      });
    }),
    { numRuns: 60 },
  );
});

describe('optimised weights', () => {
  const A = Float64Array.of(1, 9, 3, 4, 5, 7, 2, 8);
  const B = Float64Array.of(2, 1, 40, 30, 70, 50, 20, 10);
  const C = Float64Array.of(5, 1, 4, 2, 2, 9, 9, 7);
  const shares = (wanted: Readonly<Record<string, number>>) => {
    const scores = [A, B, C];
    const weights = optimised.weigh(
      { scores, given: [1, 1, 1], codes: ['a', 'b', 'c'] },
      { method: 'optimised', wanted },
    );
    const parent = A.map((_, unit) => scores.reduce((sum, s, i) => sum + weights[i]! * s[unit]!, 0));
    return sharesOf(scores.map(s => correlation(s, parent)));
  };

  it('bring the correlations with the parent to equal shares', () => {
    for (const share of shares({})) expect(share).toBeCloseTo(1 / 3, 9);
  });

  it('bring them to the shares wanted', () => {
    [0.5, 0.25, 0.25].forEach((share, i) => {
      expect(shares({ a: 2, b: 1, c: 1 })[i]).toBeCloseTo(share, 9);
    });
  });

  it('of a part against all others are 0 rather than below', () => {
    const against = A.map((a, i) => -a - C[i]!);
    const weights = optimised.weigh({ scores: [A, C, against], given: [1, 1, 1] }, { method: 'optimised' });
    expect(weights.every(w => w >= 0)).toBe(true);
  });

  it('cannot all be wanted to be nothing', () => {
    const choice = { method: 'optimised', wanted: { a: 0, b: 0 } } as const;
    expect(optimised.check!(choice, ['a', 'b'], 'P').map(i => i.code)).toEqual(['weights-wanted-zero']);
    expect(optimised.check!(choice, ['a', 'b', 'c'], 'P')).toEqual([]);
  });
});

describe('joined weights', () => {
  const combined = combinedOf(WEIGHTERS);
  const [one, two] = [Float64Array.of(1, 5, 9), Float64Array.of(2, 3, 9)];
  const children = { scores: [one!, two!], given: [3, 1], codes: ['a', 'b'] };
  const join = (choice: Partial<WeightChoice>) =>
    combined.weigh(children, {
      method: 'combined',
      of: [{ method: 'given' }, { method: 'equal' }],
      ...choice,
    });

  it('are the mean of the shares, or their product', () => {
    expect(join({ alpha: 0.2 })).toEqual([0.2 * 0.75 + 0.8 * 0.5, 0.2 * 0.25 + 0.8 * 0.5]);
    expect(sharesOf(join({ rule: 'product' }))).toEqual([0.75, 0.25]);
  });

  it('take the values that a part names', () => {
    const of = [{ method: 'given', values: { a: 0 } }, { method: 'equal' }] as const;
    expect(join({ of, alpha: 1 })).toEqual([0, 1]);
  });

  it('count a part that finds no weights as equal ones', () => {
    const few = { scores: [one!.subarray(0, 1), two!.subarray(0, 1)], given: [1, 1], codes: ['a', 'b'] };
    const of = [{ method: 'pca' }, { method: 'equal' }] as const;
    expect(combined.weigh(few, { method: 'combined', of, alpha: 0.5 })).toEqual([0.25, 0.25]);
  });

  it('carry the places of what their parts find wrong', () => {
    const of = [
      { method: 'equal' },
      {
        method: 'ahp',
        matrices: [
          [
            [1, 2],
            [2, 1],
          ],
        ],
      },
    ] as const;
    expect(combined.check!({ method: 'combined', of }, ['a', 'b'], 'P').map(i => i.where.path)).toEqual([
      'of.1.matrices.0.1.0',
    ]);
    expect(combined.check!({ method: 'combined' }, ['a', 'b'], 'P').map(i => i.code)).toEqual([
      'combined-missing',
    ]);
  });
});
