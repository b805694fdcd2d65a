import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/ingest/import.ts';
import { city, framework } from '../support.ts';
import { number, row, text, workbook } from './make-workbook.ts';

const context = {
  frameworks: [framework],
  register: [city('CN-DG', '441900', 'Dongguan', '东莞市')],
  existing: null,
};
const load = (bytes: Uint8Array, name: string, choices = {}) => {
  const { dataset, files } = importFiles([{ name, bytes }], { ...context, choices });
  return { report: files[0]!, values: [...dataset.observations.value], table: dataset.observations };
};
const CSV = strToU8('城市,行业,年份,指标,数值\n东莞市,building,2023,P-01,63.5\n');
const heads = row(
  1,
  ...['城市', '行业', '年份', '指标', '数值'].map((word, i) => text(`${'ABCDE'[i]}1`, word)),
);
const line = (at: number, value: string) =>
  row(
    at,
    text(`A${at}`, '东莞市'),
    text(`B${at}`, 'building'),
    number(`C${at}`, 2023),
    text(`D${at}`, 'P-01'),
    value,
  );

describe('a file that is packed', () => {
  it('as gzip, whatever its name, is read', () => {
    const { report, values } = load(gzipSync(CSV), 'a.csv');
    expect([report.state, report.encoding, values]).toEqual(['read', 'utf-8', [63.5]]);
  });

  it('as gzip that is cut short or changed, is refused', () => {
    const packed = gzipSync(CSV);
    expect(load(packed.subarray(0, packed.length - 9), 'a.gz').report.state).toBe('refused');
    packed[20]! ^= 1;
    expect(load(packed, 'a.gz').report.issues[0]?.code).toBe('archive-damaged');
  });

  it('as an archive of one table, is read; of several, one is asked for', () => {
    expect(load(zipSync({ 'x/a.csv': CSV, 'read.me': CSV }), 'a.zip').values).toEqual([63.5]);
    const two = zipSync({ 'a.csv': CSV, 'b.csv': CSV });
    expect(load(two, 'a.zip').report.issues[0]?.code).toBe('sheet-unclear');
    expect(load(two, 'a.zip', { 'a.zip': { sheet: 'b.csv' } }).report).toMatchObject({
      state: 'read',
      sheet: 'b.csv',
    });
    expect(load(zipSync({ 'a.pdf': CSV }), 'a.zip').report.issues[0]?.code).toBe('archive-no-table');
  });

  it('as a workbook, is read with sheet, row and column told', () => {
    const { report, values, table } = load(
      workbook({ name: '2023', rows: heads + line(2, number('E2', 63.5)) + line(4, text('E4', 'x')) }),
      'a.xlsx',
    );
    expect(report).toMatchObject({
      state: 'read',
      encoding: 'xlsx',
      sheet: '2023',
      rowsRead: 2,
      loaded: 1,
      setAside: 1,
    });
    expect([values, table.line[0], table.column[0]]).toEqual([[63.5], 2, 5]);
    expect(report.issues[0]).toMatchObject({ code: 'value-not-number', where: { line: 4, column: 5 } });
  });

  it('as a workbook, takes a percentage as one, and no date or error for a number', () => {
    const cells = [number('E2', 0.57, 2), number('E3', 43829, 1), '<c r="E4" t="e"><v>#N/A</v></c>'];
    const { report, values } = load(
      workbook({ name: 'a', rows: heads + cells.map((cell, i) => line(i + 2, cell)).join('') }),
      'a.xlsx',
    );
    expect(values).toEqual([57]);
    expect(report.issues.filter(i => i.severity === 'error').map(i => [i.code, i.where.line])).toEqual([
      ['value-date', 3],
      ['value-not-number', 4],
    ]);
  });

  it('inside another packed file, is refused', () => {
    expect(load(gzipSync(gzipSync(CSV)), 'a.gz').report.issues[0]?.code).toBe('file-not-table');
  });
});
