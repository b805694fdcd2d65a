import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, type Method } from '../../../src/core/method.ts';
import { englishWords, type Words, wordsFor } from '../../../src/i18n/index.ts';
import { type MethodSetting, methodInWords } from '../../../src/screens/method/method-words.ts';
import { IMPUTE_IDS, NORMALISE_IDS, SECOND_IDS, WEIGHT_IDS } from '../../../src/screens/method/options.ts';

const setting: MethodSetting = {
  topLevel: 3,
  hasDenominators: false,
  pillars: [
    { code: 'P1', share: 0.4 },
    { code: 'P2', share: 0.6 },
  ],
  nameOf: code => `<${code}>`,
};
let chinese: Words;

beforeAll(async () => {
  chinese = await wordsFor('zh');
});

describe('the method in words', () => {
  it('is running text in English', () => {
    const method: Method = {
      ...DEFAULT_METHOD,
      screen: { minCoverage: 0.7 },
      impute: { method: 'latest', maxYears: 2 },
      normalise: { method: 'goalposts' },
      aggregate: { method: 'arithmetic', byLevel: { 3: { method: 'geometric' } } },
    };
    expect(methodInWords(englishWords, method, setting)).toBe(
      'Statistics are taken over all years of the sector together. ' +
        'Cities with less than 70% of their indicators observed are listed without a rank. ' +
        'Missing values take the latest earlier year, 2 years back at most. Outliers are not treated. ' +
        'Indicators are normalised by goalposts of the framework; full marks 100. Weights are as given. ' +
        'The pillars weigh P1 40.0% and P2 60.0%. ' +
        'Indicators are joined into pillars by arithmetic mean, pillars into the index by geometric mean. ' +
        'Cities with the same score share the better place. Grades (AAA to D) follow from the unrounded score.',
    );
  });

  it('is running text in Chinese, without a space', () => {
    const text = methodInWords(chinese, { ...DEFAULT_METHOD, screen: { minCoverage: 0.7 } }, setting);
    expect(text).toContain('数据覆盖率低于70%的城市单独列示，不参与排名。缺失数据的处理方式为不插补。');
    expect(text).not.toMatch(/[。，] |\{/);
  });

  it('names the range that a geometric mean asks for, and the exponent of a generalised one', () => {
    const geometric: Method = { ...DEFAULT_METHOD, aggregate: { method: 'geometric' } };
    expect(methodInWords(englishWords, geometric, setting)).toContain('min–max, from 1 to 100');
    const general: Method = { ...DEFAULT_METHOD, aggregate: { method: 'generalised', p: -0.5 } };
    expect(methodInWords(englishWords, general, setting)).toContain('The exponent is −0.5.');
  });

  it('mentions the rules of single indicators', () => {
    const method: Method = {
      ...DEFAULT_METHOD,
      normalise: { method: 'goalposts', overrides: { a: { method: 'rank' } } },
    };
    expect(methodInWords(englishWords, method, setting)).toContain(
      'In the step “Normalise”, 1 indicator or node follows a rule of its own.',
    );
  });

  it.each(['en', 'zh'] as const)('has words for everything that is computed: %s', language => {
    const words = language === 'en' ? englishWords : chinese;
    const methods: readonly Method[] = [
      ...IMPUTE_IDS.map(method => ({ ...DEFAULT_METHOD, impute: { method, group: 'economy' } })),
      ...SECOND_IDS.map(then => ({ ...DEFAULT_METHOD, treat: { method: 'winsorise' as const, then } })),
      ...NORMALISE_IDS.map(method => ({ ...DEFAULT_METHOD, normalise: { method, reference: 'CN-DG' } })),
      ...WEIGHT_IDS.map(method => ({ ...DEFAULT_METHOD, weight: { method } })),
    ];
    for (const method of methods) {
      const text = methodInWords(words, method, { ...setting, hasDenominators: true });
      expect(text).not.toMatch(/\{|recipe\.|undefined/);
    }
  });
});
