import { describe, expect, it } from 'vitest';
import { cityBook } from '../../src/ingest/city-book.ts';
import { register } from './support.ts';

const { find } = cityBook(register);
const found = (code: string, name: string) => {
  const answer = find(code, name);
  return answer.kind === 'known' ? answer.city.code : answer.kind;
};

describe('a city', () => {
  it.each([
    ['CN-DG', ''],
    ['cn-dg', ''],
    ['441900', ''],
    ['4419', ''],
    ['441900000000', '东莞'],
    ['', 'Dongguan'],
    ['', 'dongguan'],
    ['', '东莞市'],
    ['', '东莞'],
    ['CN-DG', '东莞市'],
  ])('is found by code “%s” and name “%s”', (code, name) => expect(found(code, name)).toBe('CN-DG'));

  it('of an ambiguous English name is asked, never guessed', () => {
    expect(find('', 'Suzhou')).toEqual({
      kind: 'ambiguous',
      a: '苏州市 Suzhou (CN-SU)',
      b: '宿州市 Suzhou (CN-341300)',
    });
    expect(found('', '苏州')).toBe('CN-SU');
    expect(found('320500', 'Suzhou')).toBe('CN-SU');
  });

  it('whose code and name disagree is told', () => {
    expect(find('CN-DG', '天津市')).toEqual({
      kind: 'disagree',
      code: 'CN-DG',
      registered: '东莞市 Dongguan (CN-DG)',
    });
  });

  it('with a known code and a strange name keeps the code', () => {
    expect(find('CN-DG', '<svg>')).toMatchObject({ kind: 'known', otherName: true });
  });

  it.each([
    ['СN-TJ', '天津市'],
    ['CN-TI', ''],
    ['CN-TJ.', '天津市'],
    ['', 'Donguan'],
    ['', 'Tiаnjin'],
  ])('that is nearly another is told: “%s” “%s”', (code, name) => expect(found(code, name)).toBe('close'));

  it.each([
    ['CN-TZ', 'Taizhou'],
    ['441800', '清远市'],
    ['', '广州市'],
    ['AUT', 'Austria'],
  ])('of its own is new: “%s” “%s”', (code, name) => expect(found(code, name)).toBe('new'));

  it('without code and name is missing', () => expect(found('', '')).toBe('missing'));
});
