import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type Method } from '../../../src/core/method.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import {
  withImpute,
  withJudgements,
  withNormalise,
  withPillarWeights,
  withShare,
  withTreat,
  withWeight,
} from '../../../src/screens/method/edit.ts';
import {
  parametersOf,
  takenParameters,
  topMethod,
  withAggregate,
  withParameters,
  withTopAggregate,
} from '../../../src/screens/method/edit-aggregate.ts';
import {
  AGGREGATE_IDS,
  IMPUTE_IDS,
  NORMALISE_IDS,
  TREAT_IDS,
  WEIGHT_RULES,
} from '../../../src/screens/method/options.ts';

const TOP = 3;

describe('a change in the recipe', () => {
  it.each([
    ...IMPUTE_IDS.map(id => withImpute(DEFAULT_METHOD, id, 'economy')),
    ...TREAT_IDS.map(id => withTreat(DEFAULT_METHOD, id)),
    ...NORMALISE_IDS.map(id => withNormalise(DEFAULT_METHOD, id, 'CN-DG')),
    ...WEIGHT_RULES.map(id => withWeight(DEFAULT_METHOD, id)),
    ...AGGREGATE_IDS.flatMap(id => [
      withAggregate(DEFAULT_METHOD, id, TOP),
      withTopAggregate(DEFAULT_METHOD, id, TOP),
    ]),
  ])('gives a method that a method file could hold: %#', method => {
    expect(parseMethod(method).issues).toEqual([]);
  });

  it('keeps the rules of single indicators and nodes', () => {
    const method: Method = {
      ...DEFAULT_METHOD,
      impute: { method: 'none', overrides: { a: { method: 'mean' } }, window: 'year' },
      normalise: { method: 'goalposts', overrides: { a: { method: 'rank' } } },
      weight: { method: 'equal', byNode: { P1: { method: 'given' } } },
      aggregate: { method: 'arithmetic', minCoverage: 0.5, byNode: { P1: { method: 'median' } } },
    };
    expect(withImpute(method, 'latest', '').impute).toEqual({
      method: 'latest',
      maxYears: 2,
      overrides: { a: { method: 'mean' } },
      window: 'year',
    });
    expect(withNormalise(method, 'z-score', '').normalise.overrides).toEqual({ a: { method: 'rank' } });
    expect(withWeight(method, 'entropy').weight.byNode).toEqual({ P1: { method: 'given' } });
    expect(withTopAggregate(method, 'geometric', TOP).aggregate).toEqual({
      method: 'arithmetic',
      minCoverage: 0.5,
      byNode: { P1: { method: 'median' } },
      byLevel: { [TOP]: { method: 'geometric' } },
    });
  });
});

describe('the two means', () => {
  it('the mean of the pillars is named only where it differs, so that going back is going back', () => {
    const there = withTopAggregate(DEFAULT_METHOD, 'median', TOP);
    expect(topMethod(there, TOP)).toBe('median');
    expect(withTopAggregate(there, 'arithmetic', TOP)).toEqual(DEFAULT_METHOD);
  });

  it('the mean of the indicators changes without the mean of the pillars', () => {
    const method = withAggregate(DEFAULT_METHOD, 'median', TOP);
    expect([method.aggregate.method, topMethod(method, TOP)]).toEqual(['median', 'arithmetic']);
  });

  it('the exponent goes wherever the generalised mean is used', () => {
    const method = withTopAggregate(DEFAULT_METHOD, 'generalised', TOP);
    const other = withParameters(method, { p: -2 }, TOP);
    expect(parametersOf(method, TOP).p).toBe(0.5);
    expect(parametersOf(other, TOP).p).toBe(-2);
    expect(other.aggregate.p).toBeUndefined();
  });

  it('a mean carries only the parameters it takes', () => {
    const method = withAggregate(DEFAULT_METHOD, 'owa', TOP);
    expect(method.aggregate).toEqual({
      method: 'owa',
      orness: 0.5,
      minCoverage: 0,
      byLevel: { [TOP]: { method: 'arithmetic' } },
    });
    expect([...takenParameters(method, TOP)]).toEqual(['orness']);
    expect(withAggregate(method, 'arithmetic', TOP)).toEqual(DEFAULT_METHOD);
  });

  it('a range from 0 opens where a mean needs values above 0, and stays where it does not', () => {
    const ranged: Method = { ...DEFAULT_METHOD, normalise: { method: 'min-max', range: [0, 100] } };
    expect(withTopAggregate(ranged, 'geometric', TOP).normalise).toEqual({ method: 'min-max' });
    expect(withTopAggregate(ranged, 'median', TOP).normalise).toEqual(ranged.normalise);
  });
});

describe('pillar weights', () => {
  it('stand beside other given weights', () => {
    const method: Method = { ...DEFAULT_METHOD, weight: { method: 'given', values: { a: 2 } } };
    expect(withPillarWeights(method, 'I', { P1: 1 }).weight).toEqual({
      method: 'given',
      values: { a: 2, P1: 1 },
    });
  });

  it('leave the rule by which all other weights are found', () => {
    expect(withPillarWeights(withWeight(DEFAULT_METHOD, 'entropy'), 'I', { P1: 1, P2: 3 }).weight).toEqual({
      method: 'entropy',
      byNode: { I: { method: 'given', values: { P1: 1, P2: 3 } } },
    });
  });
});

describe('judgements in pairs', () => {
  const matrix = [
    [1, 3],
    [1 / 3, 1],
  ];

  it('belong to one node, and go with the last of them', () => {
    const method = withJudgements(withWeight(DEFAULT_METHOD, 'equal'), 'I', [matrix]);
    expect(method.weight).toEqual({ method: 'equal', byNode: { I: { method: 'ahp', matrices: [matrix] } } });
    expect(withJudgements(method, 'I', []).weight).toEqual({ method: 'equal' });
  });
});

describe('a share that is set', () => {
  const shares = new Map([
    ['P1', 0.5],
    ['P2', 0.3],
    ['P3', 0.2],
  ]);

  it('scales the others in proportion', () => {
    expect(withShare(shares, 'P1', 0.75)).toEqual({ P1: 0.75, P2: 0.15, P3: 0.1 });
  });

  it('spreads what is left evenly where the others have nothing', () => {
    expect(
      withShare(
        new Map([
          ['P1', 1],
          ['P2', 0],
          ['P3', 0],
        ]),
        'P1',
        0.4,
      ),
    ).toEqual({ P1: 0.4, P2: 0.3, P3: 0.3 });
  });

  it('is the whole where there is no other', () => {
    expect(withShare(new Map([['P1', 1]]), 'P1', 0.2)).toEqual({ P1: 1 });
  });
});
