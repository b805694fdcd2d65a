import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../../src/core/framework.ts';
import type { Distribution } from '../../../src/engine/port.ts';
import { englishWords } from '../../../src/i18n/index.ts';
import { indicatorFinding } from '../../../src/screens/indicators/finding.ts';
import { statistic } from '../../../src/screens/indicators/measure.ts';
import { valueRows } from '../../../src/screens/indicators/value-rows.ts';
import { trialFacts } from '../city/facts.ts';
import { scoreRow } from '../city/rows.ts';

const { indicators } = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: 'F',
  nodes: [{ code: 'I', parent: null }],
  indicators: [{ code: 'i1', parent: 'I', name: 'Share', unit: '%' }],
});

const distributionOf = (values: readonly number[]): Distribution => ({
  values: values.map((value, i) => ({ city: 'ABCDE'[i] ?? '', value, flag: '' })),
  min: values[0] ?? null,
  q1: 12.344,
  median: 20,
  q3: 30,
  max: values.at(-1) ?? null,
  outliers: [],
  applicable: values.length,
});

const finding = (values: readonly number[], own: string | null) => {
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error('fixture without an indicator');
  return indicatorFinding(englishWords, {
    indicator,
    year: 2024,
    distribution: distributionOf(values),
    own:
      own === null
        ? null
        : {
            code: own,
            gb2260: '',
            nameEn: own,
            nameZh: '',
            economy: '',
            lat: null,
            lon: null,
            tags: [],
            member: true,
          },
    cityName: code => `City ${code}`,
  });
};

describe('the heading of an indicator', () => {
  it('tells where the own city stands', () => {
    expect(finding([10, 15, 20, 30], 'B')).toBe(
      'Share: City B has 15%; half of 4 cities lie between 12.34 and 30, the median is 20',
    );
  });

  it('leaves a city without a value out', () => {
    expect(finding([10, 15, 20, 30], 'E')).toBe(
      'Share: half of 4 cities lie between 12.34 and 30%; the median is 20',
    );
  });

  it('makes no quartiles of a handful of values', () => {
    expect(finding([10], null)).toBe('Share: 1 city has a value in 2024');
    expect(finding([], null)).toBe('Share: no city has a value in 2024');
  });
});

describe('the values of an indicator', () => {
  it('stand by rank, unranked ones last, of one year only', () => {
    const [, , cell] = trialFacts.cells;
    if (cell === undefined) throw new Error('fixture without cells');
    const cells = ['A', 'B', 'C'].map(city => ({ ...cell, city })).concat({ ...cell, year: 2023 });
    const scores = [scoreRow('B', 9, { rank: 2 }), scoreRow('C', 10, { rank: 1 })];
    expect(valueRows(cells, scores, 2024).map(r => r.cell.city)).toEqual(['C', 'B', 'A']);
  });

  it('have statistics of four digits', () => {
    expect([0.123456, 46.8512, 123456.7, null].map(v => statistic(englishWords, v))).toEqual([
      '0.1235',
      '46.85',
      '123,457',
      '–',
    ]);
  });
});
