import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/observation.ts';
import { importFiles } from '../../src/ingest/import.ts';
import { observationsCsv } from '../../src/publish/data/observations-csv.ts';
import { city, file, framework } from './support.ts';

const register = [
  city('CN-DG', '441900', 'Dongguan', '东莞市'),
  city('CN-TJ', '120000', 'Tianjin', '天津市'),
];
const read = (...lines: readonly string[]) => {
  const { dataset, files } = importFiles([file(`${lines.join('\n')}\n`)], {
    frameworks: [framework],
    register,
    existing: null,
  });
  const [report] = files;
  if (report === undefined) throw new Error('no report');
  expect(report.loaded + report.setAside + report.blank).toBe(report.rowsRead);
  return { report, values: valuesOf(dataset), told: report.issues.map(i => `${i.code} ${i.where.line}`) };
};

/** City, year, indicator and value of every observation that has one. */
const valuesOf = ({ observations: o }: Dataset): string[] =>
  Array.from({ length: o.length }, (_, i) =>
    Number.isNaN(o.value[i])
      ? []
      : [`${o.cities[o.city[i]!]} ${o.year[i]} ${o.indicators[o.indicator[i]!]} ${o.value[i]}`],
  ).flat();

describe('a table with a column a year', () => {
  it('is read year by year, blanks and dots as missing', () => {
    const { report, values, told } = read(
      '城市,指标,单位,2021年,2022年,2023年度',
      '东莞市,P-01,%,60,61,63.3',
      '天津市,C-01,个,5,…,—',
    );
    expect(report).toMatchObject({ form: 'years', rowsRead: 2, loaded: 2, values: 6 });
    expect(values).toEqual([
      'CN-DG 2021 P-01 60',
      'CN-DG 2022 P-01 61',
      'CN-DG 2023 P-01 63.3',
      'CN-TJ 2021 C-01 5',
    ]);
    expect(told).toEqual(['value-below-unit 3']);
  });

  it('says what is wrong with the row once, and with a value where it stands', () => {
    const { report } = read('city,indicator,2022,2023', 'Atlantis-X,Q-77,1,2', 'Dongguan,P-01,104,x');
    expect(report.issues.map(i => `${i.code} ${i.where.line}:${i.where.column}`)).toEqual([
      'city-new 2:1',
      'indicator-unlisted 2:2',
      'value-out-of-range 3:3',
      'value-not-number 3:4',
    ]);
    expect(report).toMatchObject({ loaded: 0, setAside: 2 });
  });

  it('keeps both rows out that differ in any year', () => {
    const { report, values } = read(
      'city,indicator,2022,2023',
      'Dongguan,P-01,1,2',
      'Dongguan,P-01,1,3',
      'Tianjin,P-01,4,5',
    );
    expect(values).toEqual(['CN-TJ 2022 P-01 4', 'CN-TJ 2023 P-01 5']);
    expect(report).toMatchObject({ loaded: 1, setAside: 2, values: 2 });
  });

  it('is none where a column names the year', () => {
    expect(read('city,indicator,value,2022', 'Dongguan,P-01,1,2').report.state).toBe('refused');
  });
});

describe('headings of two rows', () => {
  it('may put indicators over years, or years over indicators', () => {
    const wanted = ['CN-DG 2022 P-01 60', 'CN-DG 2023 P-01 61', 'CN-DG 2022 C-01 7', 'CN-DG 2023 C-01 8'];
    const over = read('城市,P-01,,C-01,', ',2022,2023,2022,2023', '东莞市,60,61,7,8');
    expect(over.values).toEqual(wanted);
    expect(over.report).toMatchObject({ form: 'wide', rowsRead: 1, loaded: 1 });
    const under = read('城市,2022年,2023年,2022年,2023年', ',P-01,P-01,C-01,C-01', '东莞市,60,61,7,8');
    expect(under.values).toEqual(wanted);
    expect(read('城市,2022,,2023,', '城市,P-01,C-01,P-01,C-01', '东莞市,60,7,61,8').values.sort()).toEqual(
      wanted.toSorted(),
    );
  });

  it('are none where a year has a column of its own, is named twice, or a row of data comes first', () => {
    const withYear = read(
      'city_code,sector,year,P-01,C-01',
      ',CN-DG,CN-DG,2022,2023',
      'CN-DG,building,2022,1,2',
    );
    expect(withYear.values).toEqual(['CN-DG 2022 P-01 1', 'CN-DG 2022 C-01 2']);
    expect(read('city,P-01,', ',2022,2022', 'Dongguan,1,2').values).toEqual([]);
    expect(read('city,P-01,C-01', 'Dongguan,2022,2023', 'Tianjin,1,2').values).toEqual([]);
  });

  it('may carry a row of units, which convert', () => {
    const { values, told } = read('city,year,P-01,C-01', ',,‰,万个', 'Dongguan,2023,633,1.2');
    expect(values).toEqual(['CN-DG 2023 P-01 63.3', 'CN-DG 2023 C-01 12000']);
    expect(told).toEqual(['unit-converted 1', 'unit-converted 1']);
  });

  it('do not take a row of data for units', () => {
    expect(read('city,year,P-01,C-01', 'Dongguan,2023,—,12').values).toEqual(['CN-DG 2023 C-01 12']);
  });
});

describe('what stands round a table', () => {
  it('above and below is told and not read as data', () => {
    const { report, told } = read(
      'sep=,',
      'city,year,P-01',
      'Dongguan,2023,60',
      '',
      '注：1. 数据来源于统计年鉴。',
      '2. 其余数据略。',
    );
    expect(report).toMatchObject({ rowsRead: 2, loaded: 1, blank: 1, setAside: 0 });
    expect(told).toEqual(['notes-below 5']);
  });

  it('a torn last row is no note', () => {
    const { report, told } = read('city,year,P-01', 'Dongguan,2023,60', 'Tianjin');
    expect(report).toMatchObject({ rowsRead: 2, loaded: 1, setAside: 1 });
    expect(told).toEqual(['row-length 3']);
  });
});

describe('identity', () => {
  it.each([
    ['GB/T 4754-2017 E47', 'building'],
    ['ISIC Rev. 4 F41', 'building'],
    ['建筑领域', 'building'],
  ])('the sector %s is %s', (sector, code) => {
    const { report, values } = read('city,sector,year,indicator,value', `Dongguan,${sector},2023,C-01,5`);
    expect(values).toEqual(['CN-DG 2023 C-01 5']);
    expect(report.loaded).toBe(1);
    expect(code).toBe('building');
  });

  it('a bare E47 is asked, as the two classifications differ', () => {
    expect(read('city,sector,year,indicator,value', 'Dongguan,E47,2023,C-01,5').report.setAside).toBe(1);
  });

  it('an economy other than the register has is told', () => {
    const header = 'city,economy,year,indicator,value';
    expect(read(header, 'Dongguan,Japan,2023,C-01,5').told).toEqual(['city-economy 2']);
    expect(read(header, 'Dongguan,中国,2023,C-01,5').told).toEqual([]);
  });

  it('codes of SDMX and of spreadsheets are understood', () => {
    const { values, told } = read(
      'DATAFLOW,REF_AREA,TIME_PERIOD,INDICATOR,OBS_VALUE,OBS_STATUS',
      'X:Y(1.0),441900.0,2023.0,P–01,63.3,A',
    );
    expect(values).toEqual(['CN-DG 2023 P-01 63.3']);
    expect(told).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['633‰', 63.3, 'unit-converted 2'],
    ['1e-400', 0, 'value-imprecise 2'],
  ])('%s is %d, and that is said', (text, value, issue) => {
    const { values, told } = read('city,year,indicator,value', `Dongguan,2023,P-01,${text}`);
    expect(values).toEqual([`CN-DG 2023 P-01 ${value}`]);
    expect(told).toContain(issue);
  });
});

describe('a unit that was converted', () => {
  it('is stored as the one of the framework, so that an export is not converted twice', () => {
    const table = 'city,year,indicator,value,unit\nDongguan,2023,C-01,1.2,万个\n';
    const context = { frameworks: [framework], register, existing: null };
    const { dataset } = importFiles([file(table)], context);
    const again = importFiles([file(observationsCsv(dataset))], context).dataset;
    expect(valuesOf(again)).toEqual(['CN-DG 2023 C-01 12000']);
    expect(again.observations.units).toEqual(['count']);
  });
});
