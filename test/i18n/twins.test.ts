import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { holesOf } from '../../src/i18n/holes.ts';
import { zh } from '../../src/i18n/zh/index.ts';
import { describeShared, readShared } from '../support/shared.ts';

const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zh;
const keys = Object.keys(english);
const HAN = '[\\u3400-\\u9fff]';

/** Chinese texts that the pattern finds something in, the bilingual mark and spaced dots apart. */
const findIn = (pattern: RegExp): readonly string[] =>
  keys
    .filter(key => pattern.test((chinese[key] ?? '').replaceAll(/Synthetic 模拟数据| · /g, '')))
    .map(key => `${key}: ${chinese[key]}`);

describe('the two languages', () => {
  it('both languages have the same keys', () =>
    expect(Object.keys(chinese).toSorted()).toEqual(keys.toSorted()));

  it('a text has the same holes in both languages', () => {
    const holes = (text: string | undefined): string =>
      holesOf(text ?? '')
        .toSorted()
        .join(' ');
    expect(keys.filter(key => holes(english[key]) !== holes(chinese[key]))).toEqual([]);
  });

  it('no text is empty or has loose ends', () => {
    expect(
      keys.filter(key => [english[key], chinese[key]].some(text => !text || text !== text.trim())),
    ).toEqual([]);
  });

  it('one and other come together', () => {
    const lonely = keys.filter(
      key =>
        /_(one|other)$/.test(key) &&
        !(`${key.replace(/_\w+$/, '')}_other` in english && `${key.replace(/_\w+$/, '')}_one` in english),
    );
    expect(lonely).toEqual([]);
  });

  it('Chinese uses full-width punctuation beside its own characters', () => {
    expect(findIn(new RegExp(`${HAN}\\s*[,;:?!()"]|[,;:?!()"]\\s*${HAN}`))).toEqual([]);
    expect(findIn(new RegExp(`${HAN}\\.(?![A-Za-z0-9])`))).toEqual([]);
  });

  it('Chinese types no space beside its own characters', () => {
    expect(findIn(new RegExp(`${HAN} | ${HAN}|[，。：；（）“”、] | [，。：；（）“”、]`))).toEqual([]);
  });

  it('Chinese keeps to the voice of a bulletin', () => {
    expect(findIn(/您|被|！|名次|国家|落后|垫底|最差|遥遥领先|显著优于|首屈一指/)).toEqual([]);
  });

  it('English says economy, and never shouts', () => {
    expect(keys.filter(key => /\bcountr(y|ies)\b|!$/i.test(english[key] ?? ''))).toEqual([]);
  });
});

/** Areas taken from the glossary; what it gives as an example of a form is made by `format.ts` instead. */
const AREAS = 'app data framework method score rank grade chart publish issue format legal'.split(' ');
const MADE_BY_FORMAT =
  /^format\.(number|large-number|unit-money|unit-energy|date|year|year-range|missing|list|minus|percent|score)$|^issue\.pattern$/;

describeShared('the glossary', 'domain', () => {
  it('is followed to the letter', () => {
    const rows = glossary().filter(
      row => AREAS.includes(row.key.split('.')[0] ?? '') && !MADE_BY_FORMAT.test(row.key),
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(row => english[row.key] !== row.en || chinese[row.key] !== row.zh)).toEqual([]);
  });
});

function glossary(): readonly { key: string; en: string; zh: string }[] {
  const lines = readShared('domain', 'glossary.csv').trim().split('\n').slice(1);
  return lines.map(line => {
    const cells = Array.from(
      line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
      match => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    );
    const [key = '', en = '', zh = ''] = cells;
    return { key, en, zh };
  });
}
