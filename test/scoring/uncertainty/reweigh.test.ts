import { describe, expect, it } from 'vitest';
import { scoreSector } from '../../../src/scoring/score.ts';
import { createReweigher } from '../../../src/scoring/uncertainty/reweigh.ts';
import { inputOf, manyCities } from './input.ts';

describe('a weight that is moved', () => {
  it.each([{}, { aggregate: { method: 'geometric' } }, { weight: { method: 'entropy' } }])(
    'gives the bits of scoring the method with it: %j',
    file => {
      const { matrix, framework, method } = inputOf(manyCities(true), {}, file);
      const reweigh = createReweigher(matrix, framework, method);
      for (const values of [{}, { P: 1 }, { a: 5, b: 0 }]) {
        const { result } = scoreSector(matrix, framework, {
          ...method,
          weight: { ...method.weight, values },
        });
        const { scores, ranks } = reweigh(values);
        expect(scores).toEqual(result?.score.slice(0, scores.length));
        expect(ranks).toEqual(result?.rank.slice(0, ranks.length));
      }
    },
  );
});
