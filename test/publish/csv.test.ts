import { describe, expect, it } from 'vitest';
import { englishWords, wordsFor } from '../../src/i18n/index.ts';
import { chartCsv } from '../../src/publish/csv.ts';
import { parseCsv } from '../support/csv.ts';

const provenance = {
  source: 'Demonstration',
  dataHash: 'd'.repeat(64),
  methodHash: 'e'.repeat(64),
  id: 'R-7K2M',
  isSynthetic: true,
  isScenario: false,
};
const table = {
  columns: [
    { label: 'City', isNumber: false },
    { label: 'Score, of 100', isNumber: true, decimals: 1 },
  ],
  rows: [
    ['东莞', -61.40000000000001],
    ['=HYPERLINK("x")', null],
    [' ＋1', 0],
  ],
} as const;

describe('data of a chart as CSV', () => {
  const text = chartCsv(table, provenance, englishWords);
  const rows = parseCsv(text.slice(1));

  it('starts with a byte order mark and ends every line alike', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(5);
  });

  it('keeps numbers as numbers in full, missing empty', () => {
    expect(rows.slice(1).map(r => r[1])).toEqual(['-61.40000000000001', '', '0']);
  });

  it('lets no spreadsheet take text for a formula', () => {
    expect(rows.slice(2).map(r => r[0])).toEqual([`'=HYPERLINK("x")`, `' ＋1`]);
  });

  it('quotes a head with a comma', () => {
    expect(rows[0]).toEqual(['City', 'Score, of 100', 'Flag', 'Source']);
  });

  it('carries the mark of synthetic data, the hashes and the id on every row', () => {
    for (const row of rows.slice(1)) {
      expect(row[2]).toBe('Synthetic 模拟数据');
      expect(row[3]).toContain(provenance.dataHash);
      expect(row[3]).toContain('R-7K2M');
    }
  });

  it('marks a scenario, and has Chinese heads in Chinese', async () => {
    const words = await wordsFor('zh');
    const [head, first] = parseCsv(chartCsv(table, { ...provenance, isScenario: true }, words).slice(1));
    expect(head?.slice(2)).toEqual(['数据标识', '数据来源']);
    expect(first?.[2]).toBe('Synthetic 模拟数据; Scenario 情景');
  });

  it('marks nothing on real data', () => {
    expect(chartCsv(table, { ...provenance, isSynthetic: false }, englishWords)).not.toContain('模拟数据');
  });
});
