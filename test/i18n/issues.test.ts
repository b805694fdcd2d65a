import { describe, expect, it } from 'vitest';
import { error, note, warning } from '../../src/core/issue.ts';
import { adviseOn, describeIssue, englishWords, wordsFor } from '../../src/i18n/index.ts';
import { sourcesIn } from '../house/source.ts';

const chinese = await wordsFor('zh');

const notNumber = error('value-not-number', {
  where: { file: 'dg.csv', line: 14, column: 5, columnName: 'value' },
  found: '61,4x',
});

describe('a problem in words', () => {
  it('says where, what was found and what to do', () => {
    expect(describeIssue(englishWords, notNumber)).toBe(
      'dg.csv, line 14, column “value”: “61,4x” is not a number. Write a number, or leave the cell empty if there is none.',
    );
    expect(describeIssue(chinese, notNumber)).toBe(
      '“dg.csv”第14行“value”列：“61,4x”不是数值。请填写数值；无数据的，请留空。',
    );
  });

  it('in a table of places it leaves the place out', () => {
    expect(adviseOn(englishWords, error('file-empty', { where: { file: 'a.csv' } }))).toBe(
      'The file holds no data rows. Check that the right file was saved.',
    );
    expect(adviseOn(chinese, notNumber)).toBe('“61,4x”不是数值。请填写数值；无数据的，请留空。');
  });

  it.each([
    [{ file: 'a.csv' }, 'a.csv: '],
    [{ file: 'a.csv', line: 2 }, 'a.csv, line 2: '],
    [{ file: 'a.csv', line: 200_001, column: 3 }, 'a.csv, line 200001, column 3: '],
    [{ file: 'a.csv', columnName: 'city' }, 'a.csv, column “city”: '],
    [{ file: 'f.json', path: 'nodes.2' }, 'f.json, nodes.2: '],
    [{ path: 'node B2' }, 'node B2: '],
    [{}, 'The file holds'],
  ])('names the place %j', (where, start) => {
    expect(describeIssue(englishWords, error('file-empty', { where }))).toContain(start);
    expect(describeIssue(englishWords, error('file-empty', { where })).startsWith(start)).toBe(true);
  });

  it('a text whose holes cannot be filled takes its plain form', () => {
    const parts = { where: { file: 'a.csv' }, found: 'Atlantis' };
    expect(describeIssue(englishWords, error('city-unknown', parts))).toBe(
      'a.csv: city “Atlantis” is not in the register. Correct the name, or add the city.',
    );
    expect(
      describeIssue(englishWords, error('city-unknown', { ...parts, params: { suggestion: 'Atlanta' } })),
    ).toBe('a.csv: city “Atlantis” is not in the register. Did you mean Atlanta? Otherwise add it.');
  });

  it('without a plain form, the sentences that can be said are said', () => {
    const parts = { where: { file: 'a.csv', line: 3 }, found: '1.2.3' };
    expect(describeIssue(englishWords, error('percent-fraction', parts))).toBe(
      'a.csv, line 3: 1.2.3 looks like a share of 1; the indicator is in %.',
    );
    expect(describeIssue(chinese, error('percent-fraction', parts))).toBe(
      '“a.csv”第3行：1.2.3疑以小数形式填报，本指标单位为%。',
    );
  });

  it('an unknown code is named, never silent and never with open holes', () => {
    expect(describeIssue(englishWords, warning('brand-new', { where: { file: 'a.csv' } }))).toBe(
      'a.csv: problem “brand-new”. Check this place in the file.',
    );
    expect(describeIssue(chinese, warning('brand-new', { found: 'x' }))).toBe(
      '“x”存在问题“brand-new”。请核对该处内容。',
    );
  });

  it('what the file says is text, whatever it looks like', () => {
    const hostile = '{file} $t(app.name) <img onerror=1> $&';
    const sentence = describeIssue(
      englishWords,
      error('value-not-number', { where: { file: 'a.csv' }, found: hostile }),
    );
    expect(sentence.startsWith(`a.csv: “${hostile}” is not a number.`)).toBe(true);
  });

  it('numbers are written as the language writes them, years without a mark', () => {
    const parts = { where: { file: 'a.csv', line: 2 }, found: '12', params: { min: -0.5, max: 2024 } };
    expect(describeIssue(englishWords, error('value-out-of-range', parts))).toContain('range, −0.5 to 2024.');
  });

  it('methods are called by their names, not by their ids', () => {
    const params = { node: 'I', aggregate: 'geometric', normalise: 'min-max', sector: 's' };
    const issue = error('method-needs-positive', { params });
    expect(describeIssue(englishWords, issue)).toMatch(
      /^Node I: the geometric mean needs .* and min–max gives/,
    );
    expect(describeIssue(chinese, issue)).toMatch(/^节点I：加权几何平均合成要求数值大于0，极差标准化的/);
    const below = { node: 'I', aggregate: 'geometric', part: 'P', below: 'copeland', sector: 's' };
    expect(describeIssue(englishWords, error('method-needs-positive-below', { params: below }))).toMatch(
      /^Node I: the geometric mean needs values above 0, and Copeland counts gives? .* in P\./,
    );
  });

  it('the places not listed are counted', () => {
    const counted = {
      ...note('duplicate-equal', { where: { file: 'a.csv', line: 9 }, params: { other: 4 } }),
      more: 1500,
    };
    expect(describeIssue(englishWords, counted)).toBe(
      'a.csv, line 9: the same value stands also in line 4. One was kept. And 1,500 more places with the same problem.',
    );
    expect(describeIssue(chinese, counted)).toBe(
      '“a.csv”第9行：与第4行重复且数值相同，已保留一条。另有1500处存在同样问题。',
    );
  });
});

/** Calls that make an issue from a code, written out or as the two ends of a choice. */
const CODES =
  /\b(?:error|warning|note|refuse|warn|bad)\(\s*(?:[^'"`(),;]*\?\s*)?'([a-z]+(?:-[a-z0-9]+)+)'(?:\s*:\s*'([a-z-]+)')?/g;

it('every code in the source has words', () => {
  const codes = sourcesIn('src').flatMap(({ text }) =>
    Array.from(text.matchAll(CODES), ([, a, b]) => [a, b]).flat(),
  );
  const known = [...new Set(codes.filter(code => code !== undefined))];
  expect(known.length).toBeGreaterThan(60);
  expect(
    known.filter(code => !englishWords.has(`issue.${code}`) && !englishWords.has(`issue.${code}.plain`)),
  ).toEqual([]);
});
