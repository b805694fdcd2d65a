import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationMatrix, principalComponents } from '../../../src/methods/weight/components.ts';
import { pca } from '../../../src/methods/weight/pca.ts';
import { pcaFirst } from '../../../src/methods/weight/pca-first.ts';
import { varimax } from '../../../src/methods/weight/varimax.ts';
import { COLUMNS } from '../columns.ts';

const NA = Number.NaN;
const A = Float64Array.of(1, 2, 3, 4, 5, 7);
const B = Float64Array.of(2, 1, 4, 3, 7, 5);
const C = Float64Array.of(5, 1, 4, 2, 2, 9);
const weigh = (method: typeof pca, ...scores: Float64Array[]) =>
  method.weigh({ scores, given: scores.map(() => 1) }, { method: method.id });
const warned = (...scores: Float64Array[]) =>
  pca.warn!({ scores, given: scores.map(() => 1), codes: ['a', 'b', 'c'] }, { method: 'pca' }).map(i => [
    i.code,
    i.params,
  ]);

describe('principal components', () => {
  it('are the eigenvectors of the correlations, the largest first', () => {
    const components = principalComponents([
      [1, 0.6],
      [0.6, 1],
    ]);
    expect(components.map(c => c.eigenvalue.toFixed(12))).toEqual(['1.600000000000', '0.400000000000']);
    expect(components[0]!.vector.map(v => Math.abs(v).toFixed(9))).toEqual(['0.707106781', '0.707106781']);
  });

  it('explain as much as there are columns', () => {
    const total = principalComponents(correlationMatrix([A, B, C])).reduce((sum, c) => sum + c.eigenvalue, 0);
    expect(total).toBeCloseTo(3, 12);
  });
});

describe('varimax', () => {
  const criterion = (rows: readonly (readonly number[])[]) => {
    const shares = rows.map(row => row.map(l => (l * l) / row.reduce((sum, x) => sum + x * x, 0)));
    return [0, 1].reduce((sum, f) => {
      const mean = shares.reduce((s, row) => s + row[f]!, 0) / rows.length;
      return sum + shares.reduce((s, row) => s + (row[f]! - mean) ** 2, 0);
    }, 0);
  };

  it('is no worse than any turn of the two components, and keeps communalities', () => {
    const loading = fc.integer({ min: -100, max: 100 }).map(v => v / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(loading, loading), { minLength: 3, maxLength: 8 }), rows => {
        fc.pre(rows.every(row => Math.hypot(...row) > 0));
        const turned = varimax(rows);
        const best = Math.max(
          ...Array.from({ length: 360 }, (_, i) => {
            const [cos, sin] = [Math.cos((i * Math.PI) / 720), Math.sin((i * Math.PI) / 720)];
            return criterion(rows.map(([x, y]) => [cos * x + sin * y, cos * y - sin * x]));
          }),
        );
        expect(criterion(turned)).toBeGreaterThanOrEqual(best - 1e-9);
        rows.forEach((row, i) => {
          expect(Math.hypot(...turned[i]!)).toBeCloseTo(Math.hypot(...row), 10);
        });
      }),
    );
  });
});

describe('weights by components', () => {
  it('of a single component are its squared loadings', () => {
    const [first] = principalComponents(correlationMatrix([A, B]));
    const weights = weigh(pca, A, B);
    weights.forEach((w, i) => {
      expect(w).toBeCloseTo(first!.eigenvalue * first!.vector[i]! ** 2, 12);
    });
  });

  it('of two groups of columns favour the group that explains more', () => {
    const one = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const two = Float64Array.of(3, 1, 1, 3, 3, 1, 1, 3);
    const [a, b, c, d, e] = weigh(pca, one, one, one, two, two);
    for (const [x, y] of [
      [a, b],
      [b, c],
      [d, e],
    ])
      expect(x).toBeCloseTo(y!, 9);
    expect(a! / d!).toBeCloseTo(3 / 2, 6);
  });

  it('read units with all values only', () => {
    const gap = (column: Float64Array) => Float64Array.of(...column, NA);
    const more = (column: Float64Array) => Float64Array.of(...column, 100);
    const whole = weigh(pcaFirst, A, B, C);
    weigh(pcaFirst, gap(A), more(B), more(C)).forEach((w, i) => {
      expect(w).toBeCloseTo(whole[i]!, 12);
    });
  });

  it.each([pca, pcaFirst])('of a flat column are 0, with a warning that names it: $id', method => {
    const flat = new Float64Array(6).fill(3);
    expect(weigh(method, A, flat, B)[1]).toBe(0);
    expect(warned(A, flat, B)).toEqual([['weights-flat', { children: 'b' }]]);
    expect(weigh(method, COLUMNS.empty!, A, B)[0]).toBe(0);
    expect(warned(new Float64Array(6).fill(NA), A, B)).toEqual([]);
  });

  it.each([pca, pcaFirst])('of fewer complete units than columns are none, with a warning: $id', method => {
    const short = [A, B, C].map(column => column.subarray(0, 2));
    expect(weigh(method, ...short)).toEqual([0, 0, 0]);
    expect(warned(...short)).toEqual([['weights-few-units', { units: 2, parts: 3 }]]);
  });
});
