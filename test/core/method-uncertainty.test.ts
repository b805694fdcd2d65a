import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';

const read = (uncertainty: unknown) => parseMethod({ uncertainty }).method?.uncertainty;
const placesOf = (uncertainty: unknown) => parseMethod({ uncertainty }).issues.map(i => i.where.path);

describe('the uncertainty step of a method file', () => {
  it('is none where it is left out or null', () => {
    expect(read(undefined)).toBeNull();
    expect(read(null)).toBeNull();
  });

  it('makes 1000 runs with seed 1 and draws nothing unless it says so', () => {
    expect(read({})).toEqual({
      runs: 1000,
      seed: 1,
      weightNoise: {},
      alternatives: [],
      perIndicatorNoise: {},
      leaveOneOut: false,
      sensitivity: null,
    });
  });

  it('takes one number of weight noise for all levels, or one a level', () => {
    expect(read({ weightNoise: 0.25 })?.weightNoise).toMatchObject({ 1: 0.25, 2: 0.25, 3: 0.25 });
    expect(read({ weightNoise: { 2: 0.1 } })?.weightNoise).toEqual({ 2: 0.1 });
  });

  it('reads options as the step itself is read, in a list or by step', () => {
    const options = [{ method: 'min-max' }, { method: 'z-score', mean: 50, sd: 10 }];
    const alternatives = [{ step: 'normalise', options }];
    expect(read({ alternatives })?.alternatives).toEqual([
      { step: 'normalise', options: [{ method: 'min-max' }, { method: 'z-score', mean: 50, sd: 10 }] },
    ]);
    expect(read({ alternatives: { normalise: options } })).toEqual(read({ alternatives }));
    expect(read({ alternatives: { treat: [{ method: 'winsorise' }] } })?.alternatives[0]?.options[0]).toEqual(
      {
        method: 'winsorise',
        maxPoints: 5,
        skew: 2,
        kurtosis: 3.5,
        then: 'none',
        on: 'original',
      },
    );
  });

  it('takes noise by code or as one share, and a sensitivity analysis with its size', () => {
    expect(read({ perIndicatorNoise: { a: 2 } })?.perIndicatorNoise).toEqual({ a: 2 });
    expect(read({ perIndicatorNoise: 0.1 })?.perIndicatorNoise).toBe(0.1);
    expect(read({ sensitivity: {} })?.sensitivity).toEqual({ runs: 512, bootstrap: 1000 });
    expect(read({ sensitivity: { runs: 64, bootstrap: 0 } })?.sensitivity).toEqual({
      runs: 64,
      bootstrap: 0,
    });
  });

  it.each([
    [{ run: 10 }, 'uncertainty.run'],
    [{ runs: 0 }, 'uncertainty.runs'],
    [{ runs: 100_001 }, 'uncertainty.runs'],
    [{ runs: 1.5 }, 'uncertainty.runs'],
    [{ seed: -1 }, 'uncertainty.seed'],
    [{ weightNoise: 1.5 }, 'uncertainty.weightNoise'],
    [{ weightNoise: { pillar: 0.1 } }, 'uncertainty.weightNoise.pillar'],
    [{ alternatives: { rank: [] } }, 'uncertainty.alternatives.rank'],
    [{ alternatives: [{ step: 'screen', options: [{}] }] }, 'uncertainty.alternatives.0.step'],
    [{ alternatives: { normalise: [] } }, 'uncertainty.alternatives.normalise'],
    [{ alternatives: { normalise: [{ method: 'min_max' }] } }, 'uncertainty.alternatives.normalise.0.method'],
    [{ alternatives: { normalise: [{ method: 'rank', sd: 1 }] } }, 'uncertainty.alternatives.normalise.0.sd'],
    [{ alternatives: { aggregate: [{ p: 2 }] } }, 'uncertainty.alternatives.aggregate.0.method'],
    [{ perIndicatorNoise: -1 }, 'uncertainty.perIndicatorNoise'],
    [{ perIndicatorNoise: { a: -1 } }, 'uncertainty.perIndicatorNoise.a'],
    [{ leaveOneOut: 'yes' }, 'uncertainty.leaveOneOut'],
    [{ sensitivity: { rows: 2 } }, 'uncertainty.sensitivity.rows'],
  ])('refuses %j and names the place', (step, place) => {
    expect(placesOf(step)).toContain(place);
    expect(read(step)).toBeUndefined();
  });

  it('refuses the same step twice', () => {
    const entry = { step: 'treat', options: [{ method: 'none' }] };
    expect(placesOf({ alternatives: [entry, entry] })).toEqual(['uncertainty.alternatives.1.step']);
  });
});
