// Source: design/methods.md, "Treat"; numbers worked out from its formulas for min 1, max 100.
import { describe, expect, it } from 'vitest';
import { TREAT_SECOND, type TreatSecond } from '../../../src/core/method.ts';
import { momentsOf } from '../../../src/methods/statistics/moments.ts';
import { SECOND_TREATMENTS } from '../../../src/methods/treat/index.ts';

const RIGHT = Float64Array.of(1, 2, 3, 4, 100);
/** The mirror image of the column between its ends. */
const LEFT = RIGHT.map(x => 101 - x);

const transformed = (id: TreatSecond, values = RIGHT, lambda = 0) =>
  SECOND_TREATMENTS.find(s => s.id === id)!.transform(values, momentsOf(values), lambda);

const close = (found: Float64Array | null, expected: readonly number[]) => {
  expect(found).not.toBeNull();
  found?.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12);
  });
};

describe('a second treatment', () => {
  it.each<[TreatSecond, readonly number[]]>([
    ['log-ct', [0.99, 1.99, 2.99, 3.99, 99.99].map(Math.log)],
    ['log-ct-plus', [0.99, 1.99, 2.99, 3.99, 99.99].map(Math.log)],
    ['log-ct-orig', [1, 2, 3, 4, 100].map(Math.log)],
    ['log-gii', [1, 2, 3, 4, 100].map(Math.log)],
    ['box-cox', [1, 2, 3, 4, 100].map(Math.log)],
  ])('%s is its formula', (id, expected) => {
    close(transformed(id), expected);
  });

  it('log-ct-plus looks from the other side where the tail is low', () => {
    expect([...transformed('log-ct-plus', LEFT)!]).toEqual(
      [...transformed('log-ct-plus')!].map(y => expect.closeTo(-y, 12)),
    );
  });

  it('Box–Cox raises to λ what has been moved to 1', () => {
    close(
      transformed('box-cox', RIGHT, 0.5),
      [1, 2, 3, 4, 100].map(y => (Math.sqrt(y) - 1) / 0.5),
    );
    close(
      transformed('box-cox', RIGHT, -1),
      [1, 2, 3, 4, 100].map(y => 1 - 1 / y),
    );
  });

  it('has a definition for every name of the contract', () => {
    expect(SECOND_TREATMENTS.map(s => s.id)).toEqual(TREAT_SECOND);
  });
});
