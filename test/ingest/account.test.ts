import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/ingest/import.ts';
import { context, file, importOne, LONG, open, register } from './support.ts';

const field = fc.constantFrom(
  ...[
    'CN-DG',
    'CN-TJ',
    'XX',
    '东莞',
    'Suzhou',
    'building',
    'manufacturing',
    '2023',
    '2024',
    '23',
    'P-01',
    'M-01',
  ],
  ...[
    '61.5',
    '1,234',
    '63,3',
    '3.4亿',
    '…',
    '',
    ' ',
    'NaN',
    '%',
    '"',
    '""',
    '"a',
    'a"b',
    '"x\ny"',
    '\ufffd',
    '\0',
    'x',
  ],
);
const cells = fc.array(field, { minLength: 0, maxLength: 12 }).map(fields => fields.join(','));
const nearlySound = fc
  .tuple(
    fc.constantFrom('CN-DG', 'CN-TJ', '东莞'),
    fc.constantFrom('2022', '2023'),
    fc.constantFrom('P-01', 'C-01'),
    fc.constantFrom('1', '2', '', 'x'),
  )
  .map(([city, year, indicator, value]) => `${city},,,building,${year},${indicator},${value},,,`);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const lines = fc.array(fc.tuple(fc.oneof(cells, nearlySound, nearlySound), lineEnd), { maxLength: 30 });
const headers = fc.constantFrom(
  LONG,
  'city_code,sector,year,P-01,C-01,M-01',
  'city_code;year;indicator;value',
  'uCode,uName,Time,P-01',
  '城市,年份,指标,数值',
);
const text = fc.tuple(headers, lines).map(([head, body]) => `${head}\n${body.flat().join('')}`);

describe('the account of a file', () => {
  it('adds up for whatever stands in it', () => {
    fc.assert(
      fc.property(text, content => {
        const { report, dataset } = importOne(content);
        expect(report.rowsRead).toBe(report.loaded + report.setAside + report.blank);
        expect(Math.min(report.loaded, report.setAside, report.blank)).toBeGreaterThanOrEqual(0);
        expect(dataset.observations.length).toBe(report.values);
        if (report.form === 'long') expect(report.values).toBe(report.loaded);
        if (report.setAside > 0) expect(report.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 9000 },
    );
  }, 120_000);

  it('counts every line of a file without quotation marks', () => {
    fc.assert(
      fc.property(fc.array(nearlySound), rows => {
        const { report } = importOne([LONG, ...rows, ''].join('\n'));
        expect(report.rowsRead).toBe(rows.length);
      }),
    );
  });

  it('holds for bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const { report } = importOne(bytes);
        expect(report.rowsRead).toBe(report.loaded + report.setAside + report.blank);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same table however rows without rivals are spread over files', () => {
    const rows = ['CN-DG,2022', 'CN-TJ,2022', 'CN-DG,2023', 'CN-TJ,2023'].map(row => `${row},P-01,5`);
    const head = 'city_code,year,indicator,value';
    const whole = importFiles([file([head, ...rows].join('\n'))], context).dataset.observations;
    const split = importFiles(
      rows.map((row, i) => file(`${head}\n${row}`, `${i}.csv`)),
      context,
    ).dataset.observations;
    expect([split.city, split.year, split.value]).toEqual([whole.city, whole.year, whole.value]);
  });

  it('reads two hundred thousand rows in a few seconds on a busy machine', () => {
    const rows: string[] = [LONG];
    for (let i = 0; rows.length <= 200_000; i += 1) {
      for (let year = 1901; year <= 2000; year += 1)
        rows.push(`Town-${i}Q,,,all,${year},i1,${i + 0.5},,yearbook,`);
    }
    const bytes = file(rows.join('\n'));
    const start = performance.now();
    const [report] = importFiles([bytes], { frameworks: [open], register, existing: null }).files;
    expect(report?.loaded).toBe(200_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
