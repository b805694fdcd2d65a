import { expect, it } from 'vitest';
import { codesOf, observedIn, score, scoresOf } from './small-tree.ts';

const CONSTANT = 'warning indicator-constant a';

it('an indicator whose values differ by rounding alone is constant: nobody gets 0 or 100 for it', () => {
  const result = score(observedIn({ A: [0.1 + 0.2, 2, 5], B: [0.3, 4, 5.5], C: [0.3, 7, 6] }), {});
  expect(scoresOf(result.sectors[0]!, 'a')).toEqual([null, null, null]);
  expect(codesOf(result)).toContain(CONSTANT);
});

it.each(['mean', 'median', 'nearest', 'row'])(
  'filling a gap by %s leaves a constant indicator constant',
  method => {
    const table = { A: [0.1, 2, 5], B: [0.1, 4, 5.5], C: [0.1, 7, 6], D: [null, 5, 5] };
    const result = score(observedIn(table), { screen: { minCoverage: 0 }, impute: { method } });
    expect(scoresOf(result.sectors[0]!, 'a')).toEqual([null, null, null, null]);
    expect(codesOf(result)).toContain(CONSTANT);
  },
);

it('filling a year between two equal ones leaves a constant indicator constant', () => {
  const years = [2021, 2022, 2023, 2024];
  const observed = years.flatMap((year, t) =>
    observedIn({ A: [t === 0 || t === 3 ? 0.7 : null, t, 5], B: [0.7, 4, 5 + t] }, year),
  );
  const result = score(observed, { screen: { minCoverage: 0 }, impute: { method: 'linear' } });
  expect(codesOf(result)).toContain(CONSTANT);
});
