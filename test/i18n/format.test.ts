import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIn, GRADE_CUTS } from '../../src/i18n/index.ts';

const en = formatIn('en');
const zh = formatIn('zh');

describe('scores', () => {
  it.each([
    [61.44, '61.4'],
    [69.97, '69.9'],
    [69.949, '69.9'],
    [70, '70.0'],
    [89.9999999, '89.9'],
    [75.97, '76.0'],
    [-0.04, '0.0'],
    [-3.21, '−3.2'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('%s prints %s', (value, text) => expect(en.score(value)).toBe(text));

  it('a printed score never belongs to a higher grade than the score itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), score => {
        const above = (value: number): number => GRADE_CUTS.filter(cut => value >= cut).length;
        // Nine decimals are the resolution: closer to a cut-off than that counts as on it.
        fc.pre(GRADE_CUTS.every(cut => cut === score || Math.abs(cut - score) > 1e-9));
        return above(Number(en.score(score))) <= above(score);
      }),
    );
  });

  it('other cut-offs can be given', () => expect(en.score(84.98, [85])).toBe('84.9'));
});

describe('places', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [14, '14th'],
    [22, '22nd'],
    [101, '101st'],
    [111, '111th'],
    [2.5, '2.5'],
  ])('%s in an English sentence is %s', (place, text) => expect(en.rank(place)).toBe(text));

  it('Chinese counts places with 位', () => {
    expect(zh.rank(14)).toBe('第14位');
    expect(zh.rankRange(5, 8)).toBe('第5～8位');
    expect(zh.rankRange(5, 5)).toBe('第5位');
    expect(zh.range(13, 18)).toBe('13–18');
  });

  it('a range of one place is one number', () => {
    expect(en.range(5, 5)).toBe('5');
    expect(en.rankRange(13, 18)).toBe('13th–18th');
  });

  it.each([
    [2, '▲ 2'],
    [-1, '▽ 1'],
    [0, '–'],
    [null, '–'],
  ])('a change of %s is %s', (places, text) => expect(en.change(places)).toBe(text));
});

describe('shares', () => {
  it('percent takes no space', () => {
    expect(en.percent(0.97)).toBe('97%');
    expect(zh.percent(0.625, 1)).toBe('62.5%');
    expect(en.percentRange(0.6, 0.8)).toBe('60–80%');
    expect(zh.percentRange(0.6, 0.8)).toBe('60%～80%');
  });

  it.each([
    [0.6999, '69%'],
    [0.7, '70%'],
    [0.849, '84%'],
    [0.996, '99%'],
    [1, '100%'],
    [0.29, '29%'],
    [0.966, '97%'],
    [null, '–'],
  ])('coverage %s is %s: never a threshold it does not reach', (share, text) => {
    expect(en.coverage(share)).toBe(text);
  });
});

describe('numbers', () => {
  it('English groups thousands, Chinese does not', () => {
    expect(en.number(12345.6)).toBe('12,345.6');
    expect(zh.number(12345.6)).toBe('12345.6');
  });

  it('without digits a number keeps its own, without the noise of binary fractions', () => {
    expect(en.number(0.1 + 0.2)).toBe('0.3');
    expect(en.number(0.00001234)).toBe('0.00001234');
    expect(en.number(-3.25)).toBe('−3.25');
    expect(en.number(0.5, 2)).toBe('0.50');
  });

  it('a sign is shown where it says something', () => {
    expect(en.signed(3.24)).toBe('+3.2');
    expect(en.signed(-3.24)).toBe('−3.2');
    expect(en.signed(0.01)).toBe('0.0');
    expect(en.signed(-0.01)).toBe('0.0');
  });

  it('missing is never 0', () => {
    expect(en.number(null)).toBe('–');
    expect(zh.number(null)).toBe('—');
    expect(zh.percent(null)).toBe('—');
  });

  it('points, sizes', () => {
    expect(en.points(3.2)).toBe('3.2 points');
    expect(zh.points(3.2)).toBe('3.2分');
    expect([0, 999, 1000, 7_600_000, 3_200_000_000].map(en.bytes)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '7.6 MB',
      '3.2 GB',
    ]);
    expect(zh.bytes(7_600_000)).toBe('7.6MB');
  });
});

describe('time and lists', () => {
  it('years', () => {
    expect([en.year(2024), zh.year(2024)]).toEqual(['2024', '2024年']);
    expect([en.yearRange(2021, 2024), zh.yearRange(2021, 2024)]).toEqual(['2021–2024', '2021—2024年']);
    expect([en.yearRange(2024, 2024), zh.yearRange(2024, 2024)]).toEqual(['2024', '2024年']);
  });

  it('days', () => {
    expect(en.date('2024-03-05')).toBe('5 March 2024');
    expect(zh.date('2024-03-05')).toBe('2024年3月5日');
  });

  it('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(items => en.list(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(zh.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
});
