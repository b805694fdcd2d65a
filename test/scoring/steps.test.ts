import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { CELL_FLAG } from '../../src/core/result.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { cityOf, datasetOf } from '../support/dataset.ts';
import { codesOf, observedIn, score, scoresOf, TREE } from './small-tree.ts';

const POSTS = { normalise: { method: 'goalposts' } };

describe('screening', () => {
  const observed = observedIn({ A: [1, null, null], B: [5, 5, 0], C: [0, 10, 10] });

  it('lists a unit under the threshold, without score and out of the statistics', () => {
    const [sector] = score(observed, { screen: { minCoverage: 0.5 } }).sectors;
    expect(sector!.exclusions).toEqual([{ reason: 'coverage', coverage: 1 / 3, threshold: 0.5 }, null, null]);
    expect(scoresOf(sector!, 'a')).toEqual([null, 100, 0]);
    expect(sector!.raw[0]).toBe(1);
    expect(sector!.treated[0]).toBeNaN();
    expect(sector!.coverage[0]).toBe(0.375);
  });

  it('may ask a share of each pillar', () => {
    const [sector] = score(observed, { screen: { perPillar: { Q: 1 } } }).sectors;
    expect(sector!.exclusions[0]).toEqual({
      reason: 'pillar-coverage',
      node: 'Q',
      coverage: 0,
      threshold: 1,
    });
  });

  it('may ask that not all be zero', () => {
    const [sector] = score(observed, { ...POSTS, screen: { minNonZero: 0.7 } }).sectors;
    expect(sector!.exclusions.map(e => e?.reason ?? null)).toEqual([null, 'non-zero', 'non-zero']);
  });
});

describe('imputing', () => {
  const years = [
    ...observedIn({ A: [1, 1, 1], B: [9, 9, 9] }, 2020),
    ...observedIn({ A: [null, 1, 1], B: [8, 8, 8] }, 2021),
    ...observedIn({ A: [null, 1, 1], B: [7, 7, 7] }, 2023),
  ];
  const column = (method: unknown) => {
    const [sector] = score(years, method).sectors;
    return sector!.cities.flatMap((city, unit) => (city === 'A' ? [sector!.imputed[unit]!] : []));
  };

  it('carries the latest year forward, no further back than asked, and says from which', () => {
    expect(column({ impute: { method: 'latest' } })).toEqual([1, 1, 1]);
    expect(column({ impute: { method: 'latest', maxYears: 1 } })).toEqual([1, 1, Number.NaN]);
    const [sector] = score(years, { impute: { method: 'latest' } }).sectors;
    expect(Array.from(sector!.imputedFrom.subarray(0, 6))).toEqual([0, 0, 2020, 0, 2020, 0]);
    expect(sector!.flags[2]).toBe(CELL_FLAG.imputed);
  });

  it('does not count as observed', () => {
    const [sector] = score(years, { impute: { method: 'latest' } }).sectors;
    expect(sector!.coverage[2]).toBe(0.625);
  });

  it('takes the mean of the window asked for', () => {
    expect(column({ impute: { method: 'mean' } })[1]).toBe((1 + 9 + 8 + 7) / 4);
    expect(column({ impute: { method: 'mean', window: 'year' } })[1]).toBe(8);
  });

  it('may differ by indicator', () => {
    expect(column({ impute: { method: 'mean', overrides: { a: { method: 'none' } } } })[1]).toBeNaN();
  });

  it('groups by economy, register tag or a column of the data; a city without a group is left out', () => {
    const observed = observedIn({ A: [null, 1, 1], B: [4, 1, 1], C: [8, 1, 1], D: [null, 1, 1] });
    const cities = [cityOf('A', 'Chile'), cityOf('B', 'Chile', ['port']), cityOf('C', 'Peru'), cityOf('D')];
    const groups = ['A', 'C'].map(city => ({ city, year: 2024, group: 'size', label: 'large' }));
    const imputed = (group: string) => {
      const { method } = parseMethod({ impute: { method: 'group-mean', group } });
      const result = scoreDataset(datasetOf(observed, groups, cities), [TREE], method!);
      return Array.from(result.sectors[0]?.imputed.subarray(0, 4) ?? []);
    };
    expect(imputed('economy')).toEqual([4, 4, 8, Number.NaN]);
    expect(imputed('size')).toEqual([8, 4, 8, Number.NaN]);
    expect(imputed('port')).toEqual([Number.NaN, 4, 8, Number.NaN]);
    expect(imputed('colour')).toEqual([]);
  });

  it('never fills what is not applicable', () => {
    const observed = [
      ...observedIn({ A: [null, 1, 1], B: [4, 1, 1] }),
      { city: 'A', year: 2024, indicator: 'a', value: null, flag: 'not-applicable' as const },
    ];
    expect(score(observed, { impute: { method: 'mean' } }).sectors[0]!.imputed[0]).toBeNaN();
  });
});

describe('denominating', () => {
  const tree = {
    ...TREE,
    indicators: TREE.indicators.map(i =>
      i.code === 'a' ? { ...i, denominator: 'people', denominatorScale: 1000 } : i,
    ),
    denominators: [{ code: 'people', name: { en: 'people', zh: '' }, unit: '' }],
  };
  const observed = [
    ...observedIn({ A: [100, 1, 1], B: [100, 1, 1], C: [100, 1, 1] }, 2024, 'building'),
    { city: 'A', year: 2024, sector: 'building', indicator: 'people', value: 2000 },
    { city: 'B', year: 2024, sector: 'all', indicator: 'people', value: 0 },
    { city: 'C', year: 2024, sector: 'all', indicator: 'people', value: 500 },
  ];

  it('divides, also by what is given for all sectors; without a denominator there is no value, and a warning', () => {
    const result = score(observed, POSTS, [tree]);
    expect(result.sectors.map(s => s.sector)).toEqual(['building']);
    expect(Array.from(result.sectors[0]!.denominated.subarray(0, 3))).toEqual([50, Number.NaN, 200]);
    expect(codesOf(result)).toEqual(['warning denominator-missing a']);
  });

  it('can be left out', () => {
    expect(score(observed, { ...POSTS, denominate: false }, [tree]).sectors[0]!.denominated[0]).toBe(100);
  });
});

describe('treating', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];
  const observed = values.map((value, i) => ({
    city: `C${String(i).padStart(2, '0')}`,
    year: 2024,
    indicator: 'a',
    value,
  }));

  it('pulls an outlier in, and marks only the cell it moved', () => {
    const [sector] = score(observed, { treat: { method: 'winsorise' } }).sectors;
    expect(Array.from(sector!.treated.subarray(0, 11))).toEqual([...values.slice(0, 10), 10]);
    expect(Array.from(sector!.flags.subarray(0, 11))).toEqual([
      ...new Array(10).fill(0),
      CELL_FLAG.winsorised,
    ]);
    expect(sector!.columns[0]).toMatchObject({ winsorised: 1, passed: true, transform: null });
    expect(sector!.columns[0]!.skew).toBeCloseTo(3.2556, 4);
  });

  it('takes the logarithm of the original column where that is not enough, and reports what still fails', () => {
    const input = JSON.parse('{"treat": {"method": "winsorise", "maxPoints": 0, "then": "log-ct"}}');
    const [sector] = score(observed, input).sectors;
    expect(sector!.columns[0]).toMatchObject({ winsorised: 0, transform: 'log-ct', passed: true });
    expect(sector!.flags[0]).toBe(CELL_FLAG.transformed);
    const kept = score(observed, { treat: { method: 'winsorise', maxPoints: 0 } });
    expect(codesOf(kept)).toEqual(['warning treat-not-passed a']);
    expect(kept.sectors[0]!.columns[0]!.passed).toBe(false);
  });
});

describe('normalising', () => {
  const observed = observedIn({ A: [2, 1, 1], B: [8, 5, 5], C: [5, 9, 9] });

  it('by distance to a city takes its value of the same year, and nothing where it has none', () => {
    const two = [
      ...observedIn({ A: [0, 1, 1], B: [8, 5, 5] }, 2023),
      ...observedIn({ A: [4, 1, 1], C: [5, 9, 9] }, 2024),
    ];
    const result = score(two, { normalise: { method: 'distance-to-reference', reference: 'B' } });
    expect(scoresOf(result.sectors[0]!, 'a')).toEqual([0, 1, null, null]);
    expect(codesOf(result)).toContain('warning reference-missing a');
  });

  it('by distance to a target is missing where the framework has none', () => {
    const result = score(observed, { normalise: { method: 'distance-to-target' } });
    expect(result.sectors[0]!.exclusions.every(e => e?.reason === 'no-score')).toBe(true);
    expect(codesOf(result)[0]).toBe('warning target-missing a');
  });

  it('as a share of the best turns the order round where less is better, and says so', () => {
    const result = score(observed, { normalise: { method: 'fraction-of-max' } });
    expect(scoresOf(result.sectors[0]!, 'a')).toEqual([0.25, 1, 0.625]);
    expect(scoresOf(result.sectors[0]!, 'c')).toEqual([1, 5, 9]);
    expect(codesOf(result)).toEqual(['warning best-is-negative c', 'note grade-scale ']);
  });
});
