import { describe, expect, it } from 'vitest';
import type { AggregateChoice } from '../../../src/core/method.ts';
import type { AggregatedChildren } from '../../../src/methods/aggregate/definition.ts';
import { AGGREGATORS } from '../../../src/methods/aggregate/index.ts';

const NA = Number.NaN;

function draw(choice: AggregateChoice, children: AggregatedChildren) {
  const out = new Float64Array(children.scores[0]!.length);
  const refused = AGGREGATORS.find(a => a.id === choice.method)!.apply(children, choice, out);
  return { scores: [...out], refused };
}

/** One unit with these scores under these weights. */
const unit = (choice: AggregateChoice, scores: readonly number[], weights: readonly number[]) =>
  draw(choice, { scores: scores.map(s => Float64Array.of(s)), weights });

describe('the ordered weighted average', () => {
  const owa = (orness: number, scores: readonly number[], weights = scores.map(() => 1 / scores.length)) =>
    unit({ method: 'owa', orness }, scores, weights).scores[0];

  it('is the worst child, the weighted mean and the best child at orness 0, 0.5 and 1', () => {
    expect([0, 0.5, 1].map(orness => owa(orness, [10, 40, 70], [0.5, 0.2, 0.3]))).toEqual([10, 34, 70]);
  });

  it('takes the quantifier r² at orness 1/3: the better of two weighs a quarter', () => {
    expect(owa(1 / 3, [80, 20])).toBeCloseTo(0.25 * 80 + 0.75 * 20, 12);
    expect(owa(1 / 3, [20, 80], [0.4, 0.6])).toBeCloseTo(0.36 * 80 + 0.64 * 20, 12);
  });

  it('passes over missing children and those of weight 0', () => {
    expect(owa(1 / 3, [80, NA, 20, 0], [0.25, 0.25, 0.25, 0])).toBeCloseTo(35, 12);
    expect(owa(0, [80, 0], [1, 0])).toBe(80);
    expect(owa(0.5, [NA, NA])).toBeNaN();
  });
});

describe('the penalised mean', () => {
  const penalised = (penalty: 'down' | 'up', scores: readonly number[], weights: readonly number[]) =>
    unit({ method: 'penalised-mean', penalty }, scores, weights);

  it('takes off, or adds, the spread times its share of the mean', () => {
    expect(penalised('down', [90, 110], [0.5, 0.5]).scores[0]).toBeCloseTo(100 - 100 / 100, 12);
    expect(penalised('up', [90, 110], [0.5, 0.5]).scores[0]).toBeCloseTo(101, 12);
    // M = 105, S² = 0.25·15² + 0.75·5² = 75
    expect(penalised('down', [90, 110], [0.25, 0.75]).scores[0]).toBeCloseTo(105 - 75 / 105, 12);
  });

  it('leaves even scores as they are, and drops missing ones', () => {
    expect(penalised('down', [64, 64, NA], [0.2, 0.3, 0.5]).scores[0]).toBeCloseTo(64, 12);
  });

  it('refuses a mean of 0 or less, however good one child is', () => {
    expect(penalised('down', [-50, 50], [0.5, 0.5])).toEqual({ scores: [NA], refused: [0] });
    expect(penalised('down', [0, 0], [0.5, 0.5]).refused).toEqual([0]);
  });
});

describe('TOPSIS', () => {
  const scores = [Float64Array.of(100, 0, 50), Float64Array.of(0, 100, 50)];
  const topsis = (children: AggregatedChildren) => draw({ method: 'topsis' }, children).scores;

  it('is 1 for the best and 0 for the worst of one child, and reads raw values where there are any', () => {
    const raw = [{ values: Float64Array.of(3, 1, 2), direction: 1 as const }, null];
    expect(topsis({ scores, weights: [1, 0], raw })).toEqual([1, 0, expect.closeTo(0.5, 12)]);
  });

  it('turns raw values that are better when less', () => {
    const raw = [{ values: Float64Array.of(1, 4, 2), direction: -1 as const }, null];
    expect(topsis({ scores, weights: [1, 0], raw })).toEqual([1, 0, expect.closeTo(2 / 3, 12)]);
  });

  it('compares over the children a unit has', () => {
    const gap = [Float64Array.of(100, 0, 50), Float64Array.of(NA, 100, 0)];
    expect(topsis({ scores: gap, weights: [0.5, 0.5] })[0]).toBe(1);
  });

  it('a value counts as missing where the indicator has no score', () => {
    const raw = [{ values: Float64Array.of(3, 1, 2), direction: 1 as const }];
    const found = topsis({ scores: [Float64Array.of(1, NA, 0)], weights: [1], raw });
    expect(found).toEqual([1, NA, 0]);
  });

  it('crowns nobody where no child tells units apart', () => {
    expect(topsis({ scores: [Float64Array.of(7, 7, 7)], weights: [1] })).toEqual([NA, NA, NA]);
    expect(topsis({ scores: [Float64Array.of(7)], weights: [1] })).toEqual([NA]);
  });

  it('holds for values whose squares no double can hold', () => {
    for (const factor of [1e300, 1e-300]) {
      const values = Float64Array.of(3, 1, 2).map(v => v * factor);
      const raw = [{ values, direction: 1 as const }, null];
      expect(topsis({ scores, weights: [1, 0], raw })).toEqual([1, 0, expect.closeTo(0.5, 12)]);
    }
  });
});
