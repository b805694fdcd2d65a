import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { englishWords, wordsFor } from '../../src/i18n/index.ts';
import { zh } from '../../src/i18n/zh/index.ts';

const chinese = await wordsFor('zh');

describe('words', () => {
  it('a key gives its text in each language', () => {
    expect(englishWords.t('app.nav.rankings')).toBe('Rankings');
    expect(chinese.t('app.nav.rankings')).toBe('排名');
  });

  it('holes are filled in the order each language wants', () => {
    expect(chinese.t('rank.above-likely', { a: '深圳', b: '上海', share: '71%', runs: 1000 })).toBe(
      '在1000次模拟中，深圳排在上海之前的占71%。',
    );
  });

  it('one and other are told apart in English, and thousands are grouped', () => {
    expect(englishWords.t('format.city-count', { count: 1 })).toBe('1 city');
    expect(englishWords.t('format.city-count', { count: 1234 })).toBe('1,234 cities');
    expect(chinese.t('format.city-count', { count: 1234 })).toBe('1234个城市');
  });

  it('what fills a hole is never read as a hole, a key or markup', () => {
    const hostile = '{b} $t(app.name) $& <b>';
    expect(englishWords.t('rank.overlap', { a: hostile, b: 'B' })).toBe(
      `The rank intervals of ${hostile} and B overlap; their order cannot be told apart.`,
    );
  });

  it('says which keys there are, plurals by their base', () => {
    expect(englishWords.has('grade.aaa')).toBe(true);
    expect(englishWords.has('format.city-count')).toBe(true);
    expect(englishWords.has('grade.zzz')).toBe(false);
    expect(englishWords.has('constructor')).toBe(false);
  });

  it('an open text keeps its holes', () => {
    expect(englishWords.open('grade.cap')).toBe('Cap at {grade}');
  });

  it('no area overwrites a key of another', async () => {
    for (const [language, merged] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const areas = import.meta.glob('../../src/i18n/{en,zh}/*.ts', { eager: true });
      const parts = Object.entries(areas).filter(
        ([path]) => path.includes(`/${language}/`) && !path.endsWith('/index.ts'),
      );
      const keys = parts.flatMap(([, area]) =>
        Object.values(area as object).flatMap(texts => Object.keys(texts)),
      );
      expect(keys.toSorted()).toEqual(Object.keys(merged).toSorted());
    }
  });
});
