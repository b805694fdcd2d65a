import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/ingest/import.ts';
import {
  city,
  context,
  file,
  importLong,
  importOne,
  LONG,
  observed,
  open,
  register,
  told,
} from './support.ts';

describe('two values for one place', () => {
  const row = (value: string) => `CN-DG,,,building,2023,P-01,${value},,,`;

  it('that are equal are kept once', () => {
    const { dataset, report } = importLong(row('5'), row('5.0'));
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 5']);
    expect(told(report)).toEqual(['duplicate-equal 3:7']);
    expect(report).toMatchObject({ loaded: 1, setAside: 1, values: 1 });
  });

  it('that differ in one file are both set aside, and a third one too', () => {
    const { dataset, report } = importLong(row('5'), row('6'), row('5'));
    expect(dataset.observations.length).toBe(0);
    expect(told(report)).toEqual([
      'duplicate-conflict 3:7',
      'duplicate-conflict 2:7',
      'duplicate-conflict 4:7',
    ]);
    expect(report).toMatchObject({ rowsRead: 3, loaded: 0, setAside: 3, values: 0 });
  });

  it('in two files leave the first in place', () => {
    const text = (value: string) => `${LONG}\n${row(value)}\n`;
    const { dataset, files } = importFiles([file(text('5'), 'a.csv'), file(text('6'), 'b.csv')], context);
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 5']);
    expect(files[1]?.issues).toMatchObject([
      { code: 'duplicate-conflict', found: '6', params: { existing: 5, other: 'a.csv:2' } },
    ]);
  });

  it('of which one is blank give the other', () => {
    for (const rows of [
      [row(''), row('5')],
      [row('5'), row('')],
    ]) {
      const { dataset, report } = importLong(...rows);
      expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 5']);
      expect(report).toMatchObject({ loaded: 1, setAside: 1, values: 1 });
    }
  });

  it('do not clash when one is a target', () => {
    const { dataset } = importLong(row('5'), 'CN-DG,,,building,2023,P-01,60,,,target');
    expect(dataset.observations.length).toBe(2);
  });
});

describe('wide form', () => {
  const header = 'city_code,sector,year,P-01,标准数 (个)';

  it('gives an observation per cell, blank ones missing', () => {
    const { dataset, report } = importOne(`${header}\nCN-DG,building,2023,61.5,\n`);
    expect(observed(dataset)).toEqual(['CN-DG building 2023 P-01 = 61.5', 'CN-DG building 2023 C-01 = NaN']);
    expect(report).toMatchObject({ form: 'wide', rowsRead: 1, loaded: 1, values: 2, issues: [] });
  });

  it('without a year needs to be told it', () => {
    const text = 'city_code,sector,P-01\nCN-DG,building,61.5\n';
    expect(told(importOne(text).report)).toEqual(['year-missing 1:']);
    const { dataset } = importOne(text, { choices: { 'data.csv': { year: 2022 } } });
    expect(observed(dataset)).toEqual(['CN-DG building 2022 P-01 = 61.5']);
  });

  it('sets two rows of a city and year that differ in one cell aside, whole', () => {
    const { report } = importOne(`${header}\nCN-DG,building,2023,61.5,4\nCN-DG,building,2023,61.5,5\n`);
    expect(told(report)).toEqual(['duplicate-conflict 3:5', 'duplicate-conflict 2:5']);
    expect(report).toMatchObject({ loaded: 0, setAside: 2, values: 0 });
  });

  it('sets them aside whole wherever in the row they differ', () => {
    const { dataset } = importOne(`${header}\nCN-DG,building,2023,61.5,4\nCN-DG,building,2023,60.5,4\n`);
    expect(observed(dataset)).toEqual([]);
  });

  it('names an unknown column once and leaves it out', () => {
    const { dataset, report } = importOne(`${header},Z-99\nCN-DG,building,2023,61.5,4,7\n`);
    expect(told(report)).toEqual(['header-unknown 1:6']);
    expect(dataset.observations.length).toBe(2);
  });

  it('loads the sound cells of a row with a bad one', () => {
    const { dataset, report } = importOne(`${header}\nCN-DG,building,2023,x,4\n`);
    expect(told(report)).toEqual(['value-not-number 2:4']);
    expect(observed(dataset)).toEqual(['CN-DG building 2023 C-01 = 4']);
    expect(report).toMatchObject({ loaded: 1, setAside: 0, values: 1 });
  });

  it('leaves a column out whose heading has another unit', () => {
    const { report } = importOne('city_code,sector,year,P-01,C-01 (kg)\nCN-DG,building,2023,61.5,4\n');
    expect(told(report)).toEqual(['unit-mismatch 1:5']);
    expect(report.values).toBe(1);
  });
});

describe("the peer's form", () => {
  const changes = { frameworks: [open] };

  it('takes cities as they are, year 0, groups and denominators', () => {
    const { dataset, report } = importOne('uCode,uName,Size,Pop,i1,i2\nAUT,Austria,L,8735,4.1,NA\n', changes);
    expect(observed(dataset)).toEqual(['AUT all 0 Pop = 8735', 'AUT all 0 i1 = 4.1', 'AUT all 0 i2 = NaN']);
    expect(dataset.groups).toEqual([{ city: 'AUT', year: 0, group: 'Size', label: 'L' }]);
    expect(dataset.cities).toMatchObject([{ code: 'AUT', nameEn: 'Austria' }]);
    expect(report).toMatchObject({ form: 'peer', loaded: 1, values: 3, issues: [] });
  });

  it('takes the year from Time', () => {
    const { dataset } = importOne('uCode,uName,Time,i1\nAUT,Austria,2018,4.1\n', changes);
    expect(observed(dataset)).toEqual(['AUT all 2018 i1 = 4.1']);
  });
});

describe('a file', () => {
  it.each([
    ['', 'file-empty :'],
    ['\ufeff', 'file-empty :'],
    [`${LONG}\n`, 'file-empty :'],
    ['%PDF-1.7 …', 'file-not-table :'],
    ['{"a": 1}', 'file-not-table :'],
    ['<!doctype html><table>', 'file-not-table :'],
    ['CN-DG,东莞市,China,building,2023,P-01,61.5\n', 'header-missing 1:'],
    ['city_code,year,value\nCN-DG,2023,5\n', 'column-required 1:'],
    ['year,indicator,value\n2023,P-01,5\n', 'column-required 1:'],
    ['indicator,CN-DG,CN-TJ\nP-01,5,6\n', 'table-transposed 1:'],
    ['city_code,year,indicator,value,value\nCN-DG,2023,P-01,5,6\n', 'header-duplicate 1:5'],
    ['city_code,year,a;sector;unit;b\n', 'delimiter-unclear 1:'],
  ])('%j is refused and changes nothing', (text, problem) => {
    const { dataset: existing } = importLong('CN-DG,东莞市,,building,2023,P-01,61.5,%,,');
    const { dataset, report } = importOne(text, { existing });
    expect(told(report)[0]).toBe(problem);
    expect(report).toMatchObject({ state: 'refused', rowsRead: 0, loaded: 0 });
    expect(dataset).toEqual(existing);
  });

  it('added twice is left out the second time', () => {
    const text = `${LONG}\nCN-DG,,,building,2023,P-01,5,,,\n`;
    const { files } = importFiles([file(text, 'a.csv'), file(text, 'b.csv')], context);
    expect(files[1]).toMatchObject({
      state: 'refused',
      issues: [{ code: 'file-twice', params: { other: 'a.csv' } }],
    });
  });

  it('whose bytes are loaded already is left out, whatever it is called', () => {
    const text = `${LONG}\nCN-DG,,,building,2023,P-01,5,,,\n`;
    const { dataset: existing, report } = importOne(text);
    const loaded = [{ name: 'data.csv', sha256: report.sha256 }];
    const again = importFiles([file(text, 'copy.csv')], { ...context, existing, loaded });
    expect(again.files[0]?.issues).toMatchObject([{ code: 'file-twice', params: { other: 'data.csv' } }]);
    expect(again.dataset).toEqual(existing);
  });

  it('without a framework is refused', () => {
    expect(told(importOne(LONG, { frameworks: [] }).report)).toEqual(['framework-needed :']);
  });

  it('with a title above the header says which lines it skipped', () => {
    const { report } = importOne(`某市统计局\n\n${LONG}\nCN-DG,,,building,2023,P-01,5,,,\n`);
    expect(told(report)).toEqual(['header-below 1:']);
    expect(report).toMatchObject({ rowsRead: 1, loaded: 1 });
  });

  it('with a choice for an ambiguous city name loads it', () => {
    const choices = { 'data.csv': { cities: { Suzhou: 'CN-SU' } } };
    const { dataset } = importOne(`${LONG}\n,Suzhou,,building,2023,P-01,5,,,\n`, { choices });
    expect(observed(dataset)).toEqual(['CN-SU building 2023 P-01 = 5']);
  });

  it('with a choice for a mistyped name or code loads it', () => {
    for (const row of [',Tianjn,,building,2023,P-01,5,,,', 'CN-DQ,,,building,2023,P-01,5,,,']) {
      const text = `${LONG}\n${row}\n`;
      expect(told(importOne(text).report)[0]).toMatch(/^city-unknown/);
      const choices = { 'data.csv': { cities: { Tianjn: 'CN-TJ', 'CN-DQ': 'CN-TJ' } } };
      expect(observed(importOne(text, { choices }).dataset)).toEqual(['CN-TJ building 2023 P-01 = 5']);
    }
  });

  it('that names no rival is read beside what is there', () => {
    const first = importLong('CN-DG,,,building,2022,P-01,5,,,').dataset;
    const { dataset } = importOne(`${LONG}\nCN-DG,,,building,2023,P-01,6,,,\n`, { existing: first });
    expect(observed(dataset)).toEqual(['CN-DG building 2022 P-01 = 5', 'CN-DG building 2023 P-01 = 6']);
    expect(observed(first)).toHaveLength(1);
  });

  it('brings cities that later files can name', () => {
    const register = [city('CN-DG', '441900', 'Dongguan', '东莞市')];
    const first = importOne(`${LONG}\nXX-YY,Elsewhere,,building,2022,P-01,5,,,\n`, { register });
    const then = { register, existing: first.dataset };
    const { report } = importOne(`${LONG}\n,Elsewhere,,building,2023,P-01,6,,,\n`, then);
    expect(told(report)).toEqual([]);
  });

  it('tells how far its reading has come', () => {
    const seen: string[] = [];
    const text = `${LONG}\nCN-DG,,,building,2023,P-01,5,,,\n`;
    importFiles([file(text)], { ...context, register }, p => seen.push(`${p.file}/${p.files} ${p.rows}`));
    expect(seen.at(-1)).toBe('1/1 1');
  });
});
