import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../src/core/import-report.ts';
import { error, type Issue, note, warning } from '../../../src/core/issue.ts';
import {
  askedAt,
  filtered,
  offeredCities,
  problemsOf,
  questionOf,
} from '../../../src/screens/data/problem-rows.ts';

const at = (file: string, line = 1) => ({ where: { file, line } });
const report = (...issues: Issue[]): FileReport => ({
  name: 'a.csv',
  size: 1,
  sha256: '',
  encoding: 'utf-8',
  delimiter: ',',
  form: 'long',
  rowsRead: 0,
  loaded: 0,
  setAside: 0,
  blank: 0,
  values: 0,
  state: 'read',
  issues,
});

describe('the list of problems', () => {
  const one = warning('unit-differs', at('a.csv'));
  const two = error('value-not-number', at('a.csv', 2));
  const three = note('duplicate-equal', at('b.csv'));
  const four = error('weights-zero');
  const all = problemsOf([report(one, two), report(three)], [four]);

  it('has errors first, otherwise the order found', () => expect(all).toEqual([two, four, one, three]));

  it('is narrowed to errors or warnings', () => {
    expect(filtered(all, 'errors')).toEqual([two, four]);
    expect(filtered(all, 'warnings')).toEqual([one]);
    expect(filtered(all, 'all')).toBe(all);
  });
});

describe('a question', () => {
  it('is put for what can be settled on the spot, about a file', () => {
    expect(questionOf(error('year-missing', at('a.csv')))).toBe('year');
    expect(questionOf(error('city-ambiguous', at('a.csv')))).toBe('city');
    expect(questionOf(error('decimal-mark-unclear', at('a.csv')))).toBe('decimal');
    expect(questionOf(error('value-not-number', at('a.csv')))).toBeNull();
    expect(questionOf(error('year-missing'))).toBeNull();
  });

  it('is put once about a file, and once about each city named in it', () => {
    const found = (city: string, line: number, file = 'a.csv') =>
      error('city-ambiguous', { ...at(file, line), found: city });
    const first = found('Suzhou', 2);
    const other = found('Fuzhou', 4);
    const elsewhere = found('Suzhou', 2, 'b.csv');
    const mark = error('decimal-mark-unclear', { ...at('a.csv', 7), found: '1,234' });
    const markAgain = error('decimal-mark-unclear', { ...at('a.csv', 8), found: '5,678' });
    const asked = askedAt([first, found('Suzhou', 3), other, elsewhere, mark, markAgain]);
    expect([...asked]).toEqual([first, other, elsewhere, mark]);
  });

  it('offers the cities of the message by the code in its brackets', () => {
    const params = { a: '苏州市 Suzhou (CN-SU)', b: '宿州市 Suzhou (CN-341300)' };
    expect(offeredCities(error('city-ambiguous', { params })).map(c => c.code)).toEqual([
      'CN-SU',
      'CN-341300',
    ]);
    expect(offeredCities(error('city-unknown', { params: { suggestion: 'X1' } }))).toEqual([
      { code: 'X1', name: 'X1' },
    ]);
  });
});
