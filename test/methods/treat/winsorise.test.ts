import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/methods/statistics/moments.ts';
import { winsorise } from '../../../src/methods/treat/winsorise.ts';
import { columnOf, there } from '../arbitrary.ts';

/** Skewness and excess kurtosis of type 2, by the sums of the method sheet. */
function shapeOf(values: readonly number[]): readonly [number, number] {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const s = (k: number) => values.reduce((sum, v) => sum + (v - mean) ** k, 0);
  const r = (n * s(4)) / s(2) ** 2;
  return [
    (((Math.sqrt(n) * s(3)) / s(2) ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2),
    (((n + 1) * (r - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  ];
}

/** The rule of the method sheet, written out once more. */
function byRule(column: Float64Array, maxPoints: number) {
  let values = [...column];
  let [high, low] = [0, 0];
  for (;;) {
    const all = there(values);
    const distinct = [...new Set(all)].sort((a, b) => a - b);
    const [skew, kurtosis] = shapeOf(all);
    const passes = all.length < 4 || distinct.length < 2 || Math.abs(skew) < 2 || kurtosis < 3.5;
    if (passes || high + low >= maxPoints || distinct.length < 3) return { values, points: high + low };
    const [from, to] = skew >= 0 ? [distinct.at(-1), distinct.at(-2)] : [distinct[0], distinct[1]];
    const moved = values.filter(v => v === from).length;
    values = values.map(v => (v === from ? to! : v));
    if (skew >= 0) high = moved;
    else low = moved;
  }
}

const crowd = fc.tuple(columnOf(0, 3, 30), fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 4 }));

describe('winsorising', () => {
  it.each([1, 3, 5])('follows its rule, up to %i points', maxPoints => {
    fc.assert(
      fc.property(crowd, ([near, far]) => {
        const column = Float64Array.of(...near, ...far);
        const values = column.slice();
        const { points } = winsorise.treat(values, momentsOf(column), { method: 'winsorise', maxPoints });
        expect({ values: [...values], points }).toEqual(byRule(column, maxPoints));
      }),
    );
  });
});
