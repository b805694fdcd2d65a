import { describe, expect, it } from 'vitest';
import { framework, importLong, importOne, LONG, observed, open, told } from './support.ts';

describe('long form', () => {
  it('goes from row to observation with its line and column', () => {
    const { dataset, report } = importLong('CN-DG,东莞市,China,building,2023,P-01,61.5,%,yearbook,published');
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 61.5']);
    const { line, column, units, sources, files } = dataset.observations;
    expect([line[0], column[0], units, sources, files]).toEqual([2, 7, ['%'], ['yearbook'], ['data.csv']]);
    expect(dataset.cities.map(c => c.code)).toEqual(['CN-DG']);
    expect(report).toMatchObject({ form: 'long', rowsRead: 1, loaded: 1, values: 1, issues: [] });
  });

  it('understands Chinese headings, names and flags', () => {
    const text =
      '城市,行业,年份,指标名称,数值,计量单位,数据来源,数据状态\n东莞,建筑领域,2023年,绿色占比,61.5,%,年鉴,模拟数据\n';
    const { dataset } = importOne(text);
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 61.5']);
    expect(dataset.observations.flag[0]).toBe(4);
  });

  it('asks for a sector only where the indicator leaves it open', () => {
    const both = { ...framework, indicators: framework.indicators.map(i => ({ ...i, sectors: null })) };
    const text = 'city_code,year,indicator,value\nCN-DG,2023,P-01,4\nCN-DG,2023,Z-99,4\n';
    const { report } = importOne(text, { frameworks: [both] });
    expect(told(report)).toEqual(['sector-missing 2:', 'indicator-unlisted 3:3']);
  });

  it('takes the sector from the framework that knows the indicator', () => {
    const text = 'city_code,year,indicator,value\nCN-DG,2023,M-01,4\nCN-DG,2023,i1,4\n';
    const { dataset } = importOne(text, { frameworks: [open, framework] });
    expect(observed(dataset)).toEqual(['CN-DG manufacturing 2023 M-01 = 4', 'CN-DG all 2023 i1 = 4']);
  });

  it('finds cities by their GB/T 2260 code beside or without a code of our own', () => {
    const text =
      '行政区划代码,city_code,year,indicator,value\n441900,,2023,M-01,4\n120000,CN-TJ,2023,M-01,5\n';
    expect(importOne(text).dataset.cities.map(c => c.code)).toEqual(['CN-DG', 'CN-TJ']);
  });

  it('lets blank headings at the end be', () => {
    const { report } = importOne(
      `${LONG},,\nCN-DG,,,building,2023,P-01,5,,,\nCN-TJ,,,building,2023,P-01,5,,,,,\n`,
    );
    expect(report).toMatchObject({ loaded: 2, issues: [] });
  });

  it('takes the sector from the indicator where none is named', () => {
    const { dataset } = importOne('city_code,year,indicator,value\nCN-DG,2023,M-01,4\n');
    expect(observed(dataset)).toEqual(['CN-DG manufacturing 2023 M-01 = 4']);
  });

  it('keeps a row that states no value, as missing', () => {
    const { dataset, report } = importLong('CN-DG,,,building,2023,P-01,,,,confidential');
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = NaN']);
    expect(dataset.observations.flag[0]).toBe(8);
    expect(report.loaded).toBe(1);
  });

  it.each([
    [',Suzhou,,building,2023,P-01,5,,,', 'city-ambiguous 2:2'],
    [',,,building,2023,P-01,5,,,', 'city-missing 2:1'],
    ['CN-DG,天津市,,building,2023,P-01,5,,,', 'city-code-name 2:1'],
    ['CN-DG,,,biulding,2023,P-01,5,,,', 'sector-unknown 2:4'],
    ['CN-DG,,,fishery,2023,P-01,5,,,', 'sector-unlisted 2:4'],
    ['CN-DG,,,building,23,P-01,5,,,', 'year-invalid 2:5'],
    ['CN-DG,,,building,45291,P-01,5,,,', 'year-invalid 2:5'],
    ['CN-DG,,,building,2023,P-1,5,,,', 'indicator-unknown 2:6'],
    ['CN-DG,,,building,2023,Z-99,5,,,', 'indicator-unlisted 2:6'],
    ['CN-DG,,,building,2023,,5,,,', 'indicator-missing 2:6'],
    ['CN-DG,,,building,2023,M-01,5,,,', 'indicator-not-applicable 2:6'],
    ['CN-DG,,,building,2023,P-01,NaN,,,', 'value-not-number 2:7'],
    ['CN-DG,,,building,2023,P-01,104,,,', 'value-out-of-range 2:7'],
    ['CN-DG,,,building,2023,P-01,-1,,,', 'value-out-of-range 2:7'],
    ['CN-DG,,,building,2100,C-01,5,,,', 'year-future 2:5'],
    [',合计,,building,2023,C-01,5,,,', 'city-total 2:2'],
    ['CN-DG,,,building,2023,C-01,5,kg,,', 'unit-mismatch 2:8'],
    ['CN-DG,,,building,2023,C-01,5%,,,', 'unit-mismatch 2:7'],
    ['CN-DG,,,building,2023,P-01,5,,,guessed', 'flag-unknown 2:10'],
    ['CN-DG,,,building,2023,P-01,5,,,not-applicable', 'flag-with-value 2:7'],
    ['CN-DG,,,building,2023,P-01', 'row-length 2:7'],
    ['CN-DG,,,building,2023,P-01,5,,,,extra', 'row-length 2:11'],
    [`CN-DG,,,building,2023,P-01,5,,${'x'.repeat(40_000)},`, 'cell-too-long 2:9'],
    ['CN-DG,"东莞,,building,2023,P-01,5,,,', 'quote-unclosed 2:2'],
  ])('sets aside %s', (row, problem) => {
    const { dataset, report } = importLong(row);
    expect(told(report)).toEqual([problem]);
    expect(dataset.observations.length).toBe(0);
    expect(report).toMatchObject({ rowsRead: 1, loaded: 0, setAside: 1, values: 0 });
  });

  it.each([
    ['XX-YY,Elsewhere,Peru,building,2023,P-01,5,,,', 'city-new 2:2'],
    ['CN-DG,Dong Guan City,,building,2023,P-01,5,,,', 'city-name-other 2:2'],
    ['CN-DG,,,building,2023,P-01,0.61,,,', 'percent-fraction 2:7'],
    ['CN-DG,,,building,2023,C-01,3.4亿,,,', 'value-multiplied 2:7'],
    ['CN-DG,,,building,2023,C-01,34①,,,', 'value-footnote 2:7'],
    ['CN-DG,,,building,2023,C-01,…,,,', 'value-below-unit 2:7'],
    ['CN-DG,,,building,2023,C-01,9007199254740993,,,', 'value-imprecise 2:7'],
    ['CN-DG,,,building,2023,P-01,61,,,target', 'target-among-results 2:7'],
    ['CN-DG,,,building,2023,P-01,61,,=1+1,', 'formula-text 2:9'],
  ])('loads %s with a remark', (row, problem) => {
    const { report } = importLong(row);
    expect(told(report)).toEqual([problem]);
    expect(report.loaded).toBe(1);
  });

  it('reports a new city once however many rows it has', () => {
    const rows = [2021, 2022, 2023].map(year => `XX-YY,Elsewhere,Peru,building,${year},P-01,5,,,`);
    const { dataset, report } = importLong(...rows);
    expect(told(report)).toEqual(['city-new 2:2']);
    expect(dataset.cities).toMatchObject([{ code: 'XX-YY', nameEn: 'Elsewhere', economy: 'Peru' }]);
  });

  it('lists a kind of problem two hundred times and counts the rest', () => {
    const rows = Array.from({ length: 250 }, () => 'CN-DG,,,building,2023,P-01,x,,,');
    const { report } = importLong(...rows);
    expect(report.issues).toHaveLength(200);
    expect(report.issues.at(-1)?.more).toBe(50);
  });
});
