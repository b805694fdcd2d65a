import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Dataset, FLAGS, flagNumber } from '../../src/core/observation.ts';
import { importFiles } from '../../src/ingest/import.ts';
import { observationsCsv } from '../../src/publish/data/observations-csv.ts';
import { observationsPackage } from '../../src/publish/data/observations-package.ts';
import { observationsXlsx } from '../../src/publish/data/observations-xlsx.ts';
import { city, open, register } from '../ingest/support.ts';
import { randomStream } from '../support/random.ts';

const CITIES = [
  ...register.slice(0, 3),
  city('XQ-Delta', '', '=HYPERLINK("x")', '', true),
  city('ZQ-7', '', 'Omega, the "last"', ''),
];
const TEXTS = [
  'Yearbook 2024',
  '',
  '  spaces at both ends  ',
  'a "quoted" word, and a comma',
  'two\nlines',
  '=1+1',
  "'=1+1",
  "''-x",
  '+cmd|calc',
  '-5 is text here',
  '@SUM(A1)',
  '＝全角',
  '\ttab first',
  '统计年鉴，第3卷',
  '😀 é ß ﬃ',
  '_x000D_ and _x0041_',
  '<b>&amp;</b>',
  '\u200b=1',
  "O'Brien",
];
const EDGES = [
  0,
  1,
  -1,
  5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  0.1 + 0.2,
  2 ** 53,
  2 ** 53 + 2,
  1e21,
  123456789012345680000,
  -1e-7,
  1 / 3,
];

/** A table of up to thirty observations of anything that can be stored. */
function randomDataset(seed: number): Dataset {
  const random = randomStream(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const bits = new DataView(new ArrayBuffer(8));
  const anyDouble = (): number => {
    bits.setUint32(0, below(2 ** 32));
    bits.setUint32(4, below(2 ** 32));
    const value = bits.getFloat64(0);
    return Number.isFinite(value) ? value : 7;
  };
  const rows = new Map<string, readonly [number, number, number, number, number, number]>();
  for (let i = below(30) + 1; i > 0; i -= 1) {
    const [place, year, indicator] = [below(CITIES.length), 1980 + below(40), below(3)];
    const isBlank = random() < 0.15;
    const value = isBlank ? Number.NaN : random() < 0.4 ? EDGES[below(EDGES.length)]! : anyDouble();
    const flag = isBlank
      ? (['not-available', 'confidential'] as const)
      : (['', 'published', 'estimated', 'synthetic'] as const);
    const number = flagNumber(flag[below(flag.length)]!);
    rows.set(`${place} ${year} ${indicator}`, [place, year, indicator, value, number, below(TEXTS.length)]);
  }
  const all = [...rows.values()];
  const column = (at: number): Int32Array => Int32Array.from(all, row => row[at]!);
  const zeros = new Int32Array(all.length);
  return {
    cities: CITIES,
    groups: [],
    observations: {
      length: all.length,
      cities: CITIES.map(c => c.code),
      sectors: ['all'],
      indicators: ['i1', 'i2', 'Pop'],
      units: [''],
      sources: TEXTS,
      files: ['x.csv'],
      city: column(0),
      sector: zeros,
      year: column(1),
      indicator: column(2),
      value: Float64Array.from(all, row => row[3]!),
      flag: Uint8Array.from(all, row => row[4]!),
      unit: zeros,
      source: column(5),
      file: zeros,
      line: zeros,
      column: zeros,
    },
  };
}

/** Everything an observation says, the value by its bits; sorted. */
function said({ observations: o }: Dataset): readonly string[] {
  const bits = new DataView(new ArrayBuffer(8));
  return Array.from({ length: o.length }, (_, i) => {
    bits.setFloat64(0, o.value[i]!);
    const value = Number.isNaN(o.value[i]!) ? 'none' : bits.getBigUint64(0).toString(16);
    const place = [o.cities[o.city[i]!], o.sectors[o.sector[i]!], o.year[i], o.indicators[o.indicator[i]!]];
    return JSON.stringify([...place, value, FLAGS[o.flag[i]!], o.units[o.unit[i]!], o.sources[o.source[i]!]]);
  }).sort();
}

function readAgain(name: string, bytes: Uint8Array) {
  const { dataset, files } = importFiles([{ name, bytes }], { frameworks: [open], register, existing: null });
  return { dataset, report: files[0] };
}

describe('data that are written and read again', () => {
  it('are the same to the last bit as CSV, a thousand random tables', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const dataset = randomDataset(seed);
      const { dataset: again, report } = readAgain(
        'd.csv',
        new TextEncoder().encode(observationsCsv(dataset)),
      );
      expect(report?.issues.filter(i => i.severity === 'error')).toEqual([]);
      expect(said(again), `seed ${seed}`).toEqual(said(dataset));
    }
  }, 120_000);

  it('are the same as a workbook', async () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const dataset = randomDataset(seed);
      const blob = await observationsXlsx(dataset);
      const { dataset: again, report } = readAgain('d.xlsx', new Uint8Array(await blob.arrayBuffer()));
      expect(report?.issues.filter(i => i.severity === 'error')).toEqual([]);
      expect(said(again), `seed ${seed}`).toEqual(said(dataset));
    }
  }, 240_000);

  it('are the same as a data package, beside files that are none of its tables', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const dataset = randomDataset(seed);
      const parts = unzipSync(observationsPackage(dataset));
      const crowded = zipSync({
        ...parts,
        'readme.txt': strToU8('city,year\n'),
        'old/data.csv': strToU8('a,b\n1,2\n'),
      });
      const { dataset: again, report } = readAgain('d.zip', crowded);
      expect(report?.issues.filter(i => i.severity === 'error')).toEqual([]);
      expect(said(again), `seed ${seed}`).toEqual(said(dataset));
    }
  }, 240_000);
});
