import { describe, expect, it } from 'vitest';
import { codesOf, observedIn, score, scoresOf } from './small-tree.ts';

const observed = observedIn({ A: [9, 1, 5], B: [5, 5, 1], C: [1, 9, 9] });

describe('a method that has no meaning', () => {
  it.each([
    [
      { normalise: { range: [0, 100] }, aggregate: { method: 'geometric' } },
      ['error method-needs-positive P', 'error method-needs-positive Q', 'error method-needs-positive index'],
    ],
    [
      { normalise: { method: 'z-score' }, aggregate: { byNode: { index: { method: 'harmonic' } } } },
      ['error method-needs-positive index'],
    ],
    [
      { normalise: { method: 'borda' }, aggregate: { byLevel: { 3: { method: 'geometric' } } } },
      ['error method-needs-positive index'],
    ],
    [
      { normalise: { method: 'z-score' }, aggregate: { byNode: { Q: { method: 'generalised', p: 2 } } } },
      ['error method-needs-positive Q'],
    ],
    [
      { aggregate: { method: 'copeland', byNode: { index: { method: 'geometric' } } } },
      ['error method-needs-positive-below index'],
    ],
    [{ weight: { values: { a: 0, b: 0 } } }, ['error weights-zero P']],
    [{ impute: { method: 'group-mean', group: 'size' } }, ['error group-unknown impute.group']],
    [
      { normalise: { method: 'distance-to-reference', reference: 'Z' } },
      ['error reference-unknown normalise.reference'],
    ],
    [
      { normalise: { overrides: { aa: { method: 'rank' } } } },
      ['error method-code-unknown normalise.overrides.aa'],
    ],
    [
      { aggregate: { byLevel: { 1: { method: 'median' } } } },
      ['error method-code-unknown aggregate.byLevel.1'],
    ],
    [
      { aggregate: { byLevel: { 4: { method: 'median' } } } },
      ['error method-code-unknown aggregate.byLevel.4'],
    ],
    [{ weight: { byNode: { R: { method: 'equal' } } } }, ['error method-code-unknown weight.byNode.R']],
    [{ total: { weights: {} } }, ['error weights-zero total']],
  ])('is refused, and nothing is scored: %j', (input, codes) => {
    const result = score(observed, input);
    expect(codesOf(result).filter(c => c.startsWith('error'))).toEqual(
      codes.length > 1 ? expect.arrayContaining(codes) : codes,
    );
    expect(result.sectors).toEqual([]);
  });

  it('is not one when nobody gave the range: it becomes 1–100', () => {
    const [sector] = score(observed, { aggregate: { method: 'geometric' } }).sectors;
    expect(scoresOf(sector!, 'a')).toEqual([100, 50.5, 1]);
    expect(scoresOf(sector!, 'P').map(s => s?.toFixed(6))).toEqual(['10.000000', '50.500000', '10.000000']);
  });

  it('that only the data can tell leaves out the units concerned', () => {
    const method = { normalise: { method: 'goalposts' }, aggregate: { method: 'geometric' } };
    const result = score(observedIn({ A: [0, 1, 5], B: [5, 5, 1] }), method);
    expect(scoresOf(result.sectors[0]!, 'P')).toEqual([null, expect.closeTo(50, 10)]);
    expect(codesOf(result)).toEqual(['warning aggregate-not-positive P']);
  });

  it('a suggestion names the nearest code', () => {
    const result = score(observed, { weight: { values: { PP: 1 } } });
    expect(result.issues[0]?.params).toMatchObject({ path: 'weight.values.PP', suggestion: 'P' });
  });
});
