import { describe, expect, it } from 'vitest';
import type { FileChoice } from '../../src/core/workspace.ts';
import { importFiles } from '../../src/ingest/import.ts';
import { file, framework } from './support.ts';

const CITIES = [
  { code: 'CN-SU', nameEn: 'Suzhou', nameZh: '苏州市' },
  { code: 'CN-DG', nameEn: 'Dongguan', nameZh: '东莞市' },
].map(city => ({ ...city, gb2260: '', economy: 'China', lat: null, lon: null, tags: [], member: true }));
const HEAD = 'city,sector,year,indicator,value\n';

/** Reads the files one on top of the other; the last one with the answers given. */
function read(choice: FileChoice, ...texts: readonly string[]) {
  const files = texts.map((text, i) => file(text, `${i + 1}.csv`));
  const choices = { [`${texts.length}.csv`]: choice };
  const { dataset, files: reports } = importFiles(files, {
    frameworks: [framework],
    register: CITIES,
    existing: null,
    choices,
  });
  const { length, value, city, cities, year, indicator, indicators } = dataset.observations;
  const cells = Array.from({ length }, (_, i) =>
    [cities[city[i] ?? 0], year[i], indicators[indicator[i] ?? 0], value[i]].join(' '),
  );
  const report = reports.at(-1);
  if (report === undefined) throw new Error('no file');
  expect(report.rowsRead).toBe(report.loaded + report.setAside + report.blank);
  return { cells, report, codes: report.issues.map(i => i.code) };
}

describe('what a person answered about a file', () => {
  it('names sectors and indicators that are not known as they stand', () => {
    const text = `${HEAD}东莞市,住建,2024,绿色率,50\n`;
    expect(read({}, text).cells).toEqual([]);
    const choice = { sectors: { 住建: 'building' }, indicators: { 绿色率: 'P-01' } };
    expect(read(choice, text)).toMatchObject({ cells: ['CN-DG 2024 P-01 50'], codes: [] });
  });

  it('gives columns their meaning, also those whose headings mean something else', () => {
    const text = '报送地区,领域,统计期,指数,结果,批注\nDongguan,building,2024,P-01,50,x\n';
    const columns = {
      报送地区: 'city',
      统计期: 'year',
      指数: 'indicator',
      结果: 'value',
      批注: 'note',
    } as const;
    expect(read({}, text).report.state).toBe('refused');
    expect(read({ columns }, text)).toMatchObject({ cells: ['CN-DG 2024 P-01 50'], codes: [] });
  });

  it('makes a heading a column of one indicator, its unit still checked', () => {
    const wide = (unit: string) => `city,sector,year,绿色建筑（${unit}）\nDongguan,building,2024,50\n`;
    const choice = (unit: string): FileChoice => ({ indicators: { [`绿色建筑（${unit}）`]: 'P-01' } });
    expect(read(choice('%'), wide('%'))).toMatchObject({ cells: ['CN-DG 2024 P-01 50'], codes: [] });
    expect(read(choice('t'), wide('t')).cells).toEqual([]);
  });

  it('puts a cell right by line and column, and says so', () => {
    const text = `${HEAD}Dongguan,building,2024,P-01,5o\nSuzhou,building,2024,P-01,60\n`;
    const fixed = read({ cells: [{ row: 2, column: 5, text: '50' }] }, text);
    expect(fixed.cells).toEqual(['CN-DG 2024 P-01 50', 'CN-SU 2024 P-01 60']);
    expect(fixed.report.issues).toMatchObject([{ code: 'cell-fixed', found: '5o', params: { text: '50' } }]);
    expect(read({ cells: [{ row: 2, column: 9, text: '50' }] }, text).cells).toEqual(['CN-SU 2024 P-01 60']);
  });
});

describe('a value that differs from one that is there', () => {
  const there = `${HEAD}Dongguan,building,2024,P-01,50\n`;
  const other = `${HEAD}Dongguan,building,2024,P-01,60\n`;

  it('is set aside, unless it was chosen to stand', () => {
    expect(read({}, there, other)).toMatchObject({
      cells: ['CN-DG 2024 P-01 50'],
      codes: ['duplicate-conflict'],
    });
    const replaced = read({ conflicts: 'replace' }, there, other);
    expect(replaced).toMatchObject({ cells: ['CN-DG 2024 P-01 60'], codes: ['duplicate-replaced'] });
    expect(replaced.report.loaded).toBe(1);
  });

  it('does not take the place of another while its own file contradicts itself', () => {
    const torn = `${other}Dongguan,building,2024,P-01,70\nDongguan,building,2024,P-01,60\n`;
    const { cells, report } = read({ conflicts: 'replace' }, there, torn);
    expect(cells).toEqual(['CN-DG 2024 P-01 50']);
    expect(report).toMatchObject({ rowsRead: 3, setAside: 3 });
  });
});

describe('the top of a table', () => {
  it('comes with the report: headings, what each was read as, first rows', () => {
    const { head } = read({}, `${HEAD}Dongguan,building,2024,P-01,50\n`).report;
    expect(head?.columns.map(c => `${c.heading} ${c.kind} ${c.means}`)).toEqual([
      'city field city',
      'sector field sector',
      'year field year',
      'indicator field indicator',
      'value field value',
    ]);
    expect(head?.rows).toEqual([['Dongguan', 'building', '2024', 'P-01', '50']]);
  });

  it('comes also with a file that was refused for its columns', () => {
    const { state, head } = read({}, '报送地区,sector,year,P-01\nDongguan,building,2024,5\n').report;
    expect(state).toBe('refused');
    expect(head?.columns[0]).toMatchObject({ heading: '报送地区', kind: 'unknown' });
  });
});
