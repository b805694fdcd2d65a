// Source of the figures: scipy 1.17.1 (pearsonr, spearmanr, kendalltau with method 'asymptotic'), numpy 2.4.6 (inverse,
// eigenvalues of the correlation matrix).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeUnits } from '../../../src/methods/statistics/complete.ts';
import { correlation } from '../../../src/methods/statistics/correlation.ts';
import { kendall } from '../../../src/methods/statistics/kendall.ts';
import { covariances, cronbachAlpha } from '../../../src/methods/statistics/reliability.ts';
import { chiSquareP, correlationP, normalP } from '../../../src/methods/statistics/significance.ts';
import { spearman } from '../../../src/methods/statistics/spearman.ts';
import { adequacyOf, componentsOf, eigenOf } from '../../../src/methods/statistics/structure.ts';

const NA = Number.NaN;
const of = (...values: number[]) => Float64Array.of(...values);
const A = of(1, 2, 2, 4, 5, 7, 7, 7, 9, 10);
const B = of(2, 1, 3, 3, 6, 5, 8, 8, 7, 12);
const THREE = [
  of(7, 4, 6, 8, 8, 7, 5, 9, 7, 8),
  of(4, 1, 3, 6, 5, 2, 3, 5, 4, 2),
  of(3, 8, 5, 1, 7, 9, 3, 8, 5, 2),
];
const table = (columns: readonly Float64Array[]) =>
  columns.map(a => columns.map(b => (a === b ? 1 : correlation(a, b))));

describe('rank correlations', () => {
  it('agree with scipy where values are tied', () => {
    expect(spearman(A, B)).toBeCloseTo(0.8885832195336628, 12);
    expect(correlationP(spearman(A, B), 10)).toBeCloseTo(0.0005881662175732578, 12);
    expect(correlationP(correlation(A, B), 10)).toBeCloseTo(0.00034082484872861646, 12);
    const { tau, p } = kendall(A, B);
    expect(tau).toBeCloseTo(0.7621208131672655, 12);
    expect(p).toBeCloseTo(0.003287639636271535, 12);
  });

  it('rest on the pairs that are complete', () => {
    const [a, b] = [of(...A, 3, NA), of(...B, NA, 100)];
    expect(spearman(a, b)).toBe(spearman(A, B));
    expect(kendall(a, b)).toEqual(kendall(A, B));
  });

  it.each([
    ['flat', of(1, 1, 1)],
    ['empty', of(NA, NA, NA)],
    ['single', of(1, NA, NA)],
  ])('a %s column correlates with nothing', (_, column) => {
    expect(spearman(column, of(1, 2, 3))).toBeNaN();
    expect(kendall(column, of(1, 2, 3))).toEqual({ tau: NA, p: NA });
  });

  const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NA));
  const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 });

  it('τ counts every pair as a count one by one does', () => {
    fc.assert(
      fc.property(pairs, list => {
        const [a, b] = [0, 1].map(side => Float64Array.from(list, pair => pair[side]!)) as [
          Float64Array,
          Float64Array,
        ];
        const wanted = tauByPairs(list.filter(([x, y]) => !Number.isNaN(x + y)));
        const { tau } = kendall(a, b);
        if (Number.isNaN(wanted)) expect(tau).toBeNaN();
        else expect(tau).toBeCloseTo(wanted, 12);
      }),
    );
  });
});

function tauByPairs(pairs: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let untiedX = 0;
  let untiedY = 0;
  pairs.forEach(([x, y], i) => {
    for (const [u, v] of pairs.slice(i + 1)) {
      sum += Math.sign(u - x) * Math.sign(v - y);
      untiedX += u === x ? 0 : 1;
      untiedY += v === y ? 0 : 1;
    }
  });
  return sum / Math.sqrt(untiedX * untiedY);
}

describe('p-values', () => {
  it('a full correlation is certain, two pairs say nothing', () => {
    expect(correlationP(1, 5)).toBe(0);
    expect(correlationP(0.9, 2)).toBeNaN();
    expect(correlationP(0, 10)).toBeCloseTo(1, 12);
    expect(correlationP(NA, 10)).toBeNaN();
  });

  it('of the normal and the chi-square distribution are those of the tables', () => {
    expect(normalP(1.959963984540054)).toBeCloseTo(0.05, 10);
    expect(normalP(-1.959963984540054)).toBeCloseTo(0.05, 10);
    expect(chiSquareP(7.814727903251179, 3)).toBeCloseTo(0.05, 10);
  });
});

describe('Cronbach’s α', () => {
  it('of columns that are the same is 1, of opposite ones below 0', () => {
    expect(cronbachAlpha(covariances([A, A, A]))).toBeCloseTo(1, 12);
    expect(cronbachAlpha(covariances(THREE))).toBeCloseTo(-0.024, 12);
  });

  it('passes over an empty column and needs two', () => {
    const empty = new Float64Array(10).fill(NA);
    expect(cronbachAlpha(covariances([A, empty, A]))).toBeCloseTo(1, 12);
    expect(cronbachAlpha(covariances([A, empty]))).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
  });

  it('does not exist where all is flat, or two columns share no units', () => {
    expect(cronbachAlpha(covariances([of(1, 1), of(2, 2)]))).toBeNull();
    expect(cronbachAlpha(covariances([of(1, 2, NA, NA), of(NA, NA, 1, 2)]))).toBeNull();
  });
});

describe('what columns have in common', () => {
  it('agrees with the inverse and the eigenvalues by numpy', () => {
    const adequacy = adequacyOf(table(THREE), 10)!;
    expect(adequacy.kmo).toBeCloseTo(0.49303419031637147, 12);
    expect(adequacy.kmoByMember[2]).toBeCloseTo(0.47013960130765003, 12);
    expect(adequacy.vif[1]).toBeCloseTo(1.9844663347044806, 12);
    expect(adequacy.bartlett.df).toBe(3);
    expect(adequacy.bartlett.chiSquare).toBeCloseTo(4.985617411756953, 11);
    expect(adequacy.bartlett.p).toBeCloseTo(0.17285334259846505, 12);
    const { eigenvalues, explained, loadings, retained } = componentsOf(table(THREE), 10)!;
    expect(eigenvalues[0]).toBeCloseTo(1.7687741361034237, 12);
    expect(explained.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(loadings.map(row => row[0])).toEqual([
      expect.closeTo(0.8538357081111302, 12),
      expect.closeTo(0.9128285056834747, 12),
      expect.closeTo(-0.4544038279652379, 12),
    ]);
    expect(retained).toBe(1);
  });

  it('columns that have nothing in common do not inflate each other', () => {
    const independent = [of(1, 1, -1, -1, 0), of(1, -1, 1, -1, 0), of(1, -1, -1, 1, 0)];
    const { vif, bartlett } = adequacyOf(table(independent), 5)!;
    for (const value of vif) expect(value).toBeCloseTo(1, 12);
    expect(bartlett.p).toBeCloseTo(1, 9);
  });

  it('a column that follows from the others leaves no inverse, but components', () => {
    const sum = THREE[0]!.map((v, i) => v + THREE[1]![i]!);
    const correlations = table([THREE[0]!, THREE[1]!, sum]);
    expect(adequacyOf(correlations, 10)).toBeNull();
    const { eigenvalues } = componentsOf(correlations, 10)!;
    expect(eigenvalues[2]).toBeCloseTo(0, 12);
    expect(eigenvalues[2]).toBeGreaterThanOrEqual(0);
  });

  it('columns that repeat each other have components of nothing, never below', () => {
    const { eigenvalues, loadings } = componentsOf(table([A, A.slice(), A.slice(), B, B.slice()]), 10)!;
    expect(Math.min(...eigenvalues)).toBeGreaterThanOrEqual(0);
    expect(loadings.flat().every(Number.isFinite)).toBe(true);
  });

  it('needs two columns, more units than columns and every correlation', () => {
    for (const what of [adequacyOf, componentsOf]) {
      expect(what(table(THREE), 3)).toBeNull();
      expect(what([[1]], 9)).toBeNull();
      expect(what([], 9)).toBeNull();
      expect(what(table([A, B, new Float64Array(10)]), 10)).toBeNull();
    }
  });

  it('turns every component so that its greatest entry is positive', () => {
    const { vectors } = eigenOf(table(THREE));
    for (const c of [0, 1, 2]) {
      const column = vectors.map(row => row[c]!);
      expect(Math.max(...column)).toBeGreaterThanOrEqual(-Math.min(...column));
    }
  });

  it('only units with every column count', () => {
    expect(completeUnits([of(1, NA, 3), of(4, 5, NA)])).toEqual([of(1), of(4)]);
  });
});
