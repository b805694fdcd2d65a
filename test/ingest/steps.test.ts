import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/ingest/catalogue.ts';
import { decimalMarkOf } from '../../src/ingest/decimal-mark.ts';
import { findDelimiter } from '../../src/ingest/delimiter.ts';
import { readFlag } from '../../src/ingest/flag.ts';
import { hasHidden, looksLikeFormula, skeleton } from '../../src/ingest/fold.ts';
import { readHeader } from '../../src/ingest/header.ts';
import { editDistance, nearest } from '../../src/ingest/near.ts';
import { sniff } from '../../src/ingest/sniff.ts';
import { unitFactor } from '../../src/ingest/unit.ts';
import { readYear } from '../../src/ingest/year.ts';
import { framework, LONG } from './support.ts';

const catalogue = catalogueOf([framework]);

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|'] as const)('%j is found by the headings', delimiter => {
    expect(findDelimiter(`${LONG.replaceAll(',', delimiter)}\n1,2;3\t4`, catalogue)).toBe(delimiter);
  });

  it('is found below a title', () => {
    expect(findDelimiter(`a, b, c, d\n${LONG.replaceAll(',', ';')}\n`, catalogue)).toBe(';');
  });
});

describe('the decimal mark', () => {
  it.each([
    [['63,3', '71,25', '1.088,5'], ','],
    [['63.3', '1,234'], '.'],
    [['1.234.567'], ','],
    [['12', ''], '.'],
    [['1,234'], 'unclear'],
    [['63,3', '63.3'], 'unclear'],
  ])('of %j is %s', (values, mark) => expect(decimalMarkOf(values)).toBe(mark));
});

describe('a heading', () => {
  const read = (...headings: string[]) => readHeader(headings, catalogue, 1);

  it('may be wide, padded, in capitals or Chinese', () => {
    const { fields } = read('ｙｅａｒ', ' City_Code ', '指标', 'VALUE');
    expect(Object.keys(fields)).toEqual(['year', 'city_code', 'indicator', 'value']);
  });

  it('may carry a unit, a name after the code, or be the name', () => {
    const { values } = read('P-01 (%)', 'C-01 标准数', '能耗（tce）');
    expect(values.map(({ word, unit }) => [word, unit])).toEqual([
      ['P-01', '%'],
      ['C-01', ''],
      ['能耗', 'tce'],
    ]);
  });

  it('with hidden characters is never matched', () => {
    const { fields, issues } = read('‮value‬', 'sou\0rce', '__proto__', 'constructor');
    expect(fields).toEqual({});
    expect(issues.map(issue => issue.code)).toEqual([
      'header-hidden',
      'header-hidden',
      'header-unknown',
      'header-unknown',
    ]);
  });

  it('given twice is an error at the second', () => {
    expect(read('value', 'year', '数值').issues).toMatchObject([
      { code: 'header-duplicate', where: { column: 3 } },
    ]);
  });
});

describe('first bytes', () => {
  const codeOf = (...bytes: number[]) => {
    const kind = sniff(Uint8Array.from(bytes));
    return typeof kind === 'string' ? kind : kind?.params?.kind;
  };

  it('tell formats that are no text', () => {
    expect(codeOf(0x25, 0x50, 0x44, 0x46)).toBe('PDF');
    expect(codeOf(0x1f, 0x8b, 8)).toBe('gzip');
    expect(codeOf(0x89, 0x50, 0x4e, 0x47)).toBe('PNG');
    expect(codeOf(0x50, 0x4b, 3, 4)).toBe('ZIP');
    expect(codeOf(0x50, 0x4b, 3, 4, ...new TextEncoder().encode('xl/workbook.xml'))).toBe('XLSX');
    expect(codeOf(0x61, 0x2c, 0x62)).toBeUndefined();
  });
});

describe('a year', () => {
  it.each([
    ['2023', 2023],
    ['２０２３', 2023],
    ['2023年', 2023],
    ['2023年度', 2023],
    ['23', null],
    ['45291', null],
    ['1899', null],
    ['2101', null],
    ['2023.5', null],
    ['2023-01-01', null],
  ])('in “%s” is %s', (text, year) => expect(readYear(text)).toBe(year));
});

describe('a unit', () => {
  it.each([
    ['％', '%'],
    ['m²', 'm2'],
    ['kWh/(m²·a)', 'kWh/(m2·a)'],
    ['吨标准煤', 'tce'],
    ['个', 'count'],
    ['', ''],
  ])('“%s” is the same as “%s”', (found, expected) => expect(unitFactor(found, expected)).toBe(1));

  it.each([
    ['kg', 't', 0.001],
    ['万元', 'cny', 10000],
    ['吨标准煤/万元', 'kgce/元', 0.1],
    ['‰', '%', 0.1],
  ])('“%s” differs from “%s” by %d', (found, expected, factor) => {
    expect(unitFactor(found, expected)).toBe(factor);
  });

  it('of another kind has no factor', () =>
    expect(unitFactor('kg', 'm2')).toMatchObject({ code: 'unit-mismatch' }));
});

describe('words', () => {
  it('of flags are known in both languages', () => {
    expect(['published', 'Published', '已公布', '模拟数据', '', 'nonsense'].map(readFlag)).toEqual([
      'published',
      'published',
      'published',
      'synthetic',
      '',
      null,
    ]);
  });

  it('that look alike have the same skeleton', () => {
    expect(skeleton('СN-TJ')).toBe(skeleton('CN-TJ'));
    expect(skeleton("'CN-TJ'")).toBe(skeleton('CN-TJ'));
    expect(skeleton('CN-TJ')).not.toBe(skeleton('CN-TI'));
  });

  it('hide nothing, or are told', () => {
    expect(['va​lue', '‮value', 'a\0b'].every(hasHidden)).toBe(true);
    expect(['value', 'two words', 'line\nbreak', '指标'].some(hasHidden)).toBe(false);
  });

  it('that a spreadsheet would run are told', () => {
    expect(['=1+1', ' =1+1', '@SUM(1)', '+cmd', '-cmd', '＝1'].every(looksLikeFormula)).toBe(true);
    expect(['yearbook', '-1.5', '+3', '-', ''].some(looksLikeFormula)).toBe(false);
  });

  it('are compared by edits', () => {
    expect(editDistance('biulding', 'building', 2)).toBe(1);
    expect(editDistance('', 'abc', 5)).toBe(3);
    expect(editDistance('abc', 'xyz', 1)).toBeGreaterThan(1);
    expect(nearest('biulding', ['manufacturing', 'building'], 2)).toBe('building');
    expect(nearest('b', ['a'], 1)).toBeNull();
    expect(nearest('fishery', ['manufacturing', 'building'], 2)).toBeNull();
  });
});
