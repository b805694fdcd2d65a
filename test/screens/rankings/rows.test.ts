import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/i18n/index.ts';
import { thinned } from '../../../src/screens/rankings/axis.ts';
import { comparedWith, orderOf, withToggled } from '../../../src/screens/rankings/choice.ts';
import { cutScores } from '../../../src/screens/rankings/cut-scores.ts';
import { inOrder, isCalled } from '../../../src/screens/rankings/order.ts';
import { missingText, reasonText } from '../../../src/screens/rankings/reason.ts';
import { rankingRow } from '../city/rows.ts';
import { modelOf, placeAt } from './place.ts';

const codes = (rows: readonly { readonly city: string }[]): string => rows.map(r => r.city).join('');
const byCode = (a: string, b: string): number => a.localeCompare(b);

describe('the order of a ranking', () => {
  const rows = [
    rankingRow('C', { rank: 1, previousRank: 1, coverage: 0.9 }),
    rankingRow('A', { rank: 2, previousRank: 4, coverage: null }),
    rankingRow('B', { rank: 3, previousRank: null, coverage: 0.95 }),
  ];

  it('by rank is the order there is', () => expect(codes(inOrder(rows, 'rank', byCode))).toBe('CAB'));
  it('by city follows the names', () => expect(codes(inOrder(rows, 'city', byCode))).toBe('ABC'));
  it('by coverage puts the unknown last', () => expect(codes(inOrder(rows, 'coverage', byCode))).toBe('BCA'));
  it('by places won puts those without an earlier rank last', () =>
    expect(codes(inOrder(rows, 'change', byCode))).toBe('ACB'));
});

it('a city is found by part of any of its names, whatever the case', () => {
  expect(isCalled(['Dongguan', '东莞市'], ' GUAN ')).toBe(true);
  expect(isCalled(['Dongguan', '东莞市'], '东莞')).toBe(true);
  expect(isCalled(['Dongguan', '东莞市'], 'Foshan')).toBe(false);
});

describe('choosing for comparison', () => {
  it('takes in and takes out', () => {
    expect(withToggled(['A'], 'B')).toEqual(['A', 'B']);
    expect(withToggled(['A', 'B'], 'A')).toEqual(['B']);
  });

  it('takes no ninth', () => {
    const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(withToggled(eight, 'I')).toEqual(eight);
    expect(comparedWith(eight, 'I')).toEqual(['I', ...eight.slice(0, 7)]);
  });

  it('marks the own city first and the others in their order', () => {
    expect(orderOf(['B', 'A', 'C'], 'A', 'A')).toBe(0);
    expect(orderOf(['B', 'A', 'C'], 'C', 'A')).toBe(2);
    expect(orderOf(['B'], 'A', 'A')).toBeNull();
  });
});

it('only scores just under the bound of a grade are told to be cut', () => {
  const rows = [
    rankingRow('A', { score: 69.97 }),
    rankingRow('B', { score: 69.99999 }),
    rankingRow('C', { score: 65.97 }),
    rankingRow('D', { score: 69.97, grade: '' }),
  ];
  expect(cutScores(rows, englishWords)).toEqual([
    { city: 'A', exact: '69.97', shown: '69.9' },
    { city: 'B', exact: '69.99999', shown: '69.9' },
  ]);
});

describe('why a city is not ranked', () => {
  it.each([
    [{ reason: 'coverage', coverage: 0.699, threshold: 0.7 }, 'indicator coverage 69% is under 70%'],
    [
      { reason: 'pillar-coverage', node: 'P2', coverage: 0.2, threshold: 0.5 },
      'coverage of Energy is 20%, under 50%',
    ],
    [{ reason: 'non-zero', share: 0.1, threshold: 0.3 }, 'only 10% of its values differ from 0, under 30%'],
    [null, 'its values make no score'],
  ] as const)('%o', (exclusion, text) => {
    expect(reasonText(englishWords, exclusion, placeAt())).toBe(text);
  });

  it('counts what is missing, where anything is', () => {
    expect(missingText(englishWords, rankingRow('A', { missing: ['a', 'b'], applicable: 25 }))).toBe(
      '2 of 25 indicators missing',
    );
    expect(missingText(englishWords, rankingRow('A'))).toBe('');
  });
});

describe('the model of a ranking', () => {
  it('draws grades and pass line only where scores are graded', () => {
    expect(modelOf([rankingRow('A')])).toMatchObject({ passAt: 60, previousYear: 2023 });
    const plain = modelOf([rankingRow('A', { grade: '' })], { years: [0], year: 0 });
    expect(plain).toMatchObject({ passAt: null, grades: [], previousYear: null });
  });
});

it('an axis in a narrow column keeps its ends and drops every other number', () => {
  const axis = { domain: [30, 80] as const, ticks: [30, 40, 50, 60, 70, 80] };
  expect(thinned(axis, 300)).toEqual(axis);
  expect(thinned(axis, 90)).toEqual({ domain: [30, 80], ticks: [30, 50, 70] });
  expect(thinned(axis, 0).ticks).toEqual([30]);
});
