import { readFileSync } from 'node:fs';
import type { City } from '../../src/core/city.ts';
import { type Framework, frameworkSchema } from '../../src/core/framework.ts';
import type { FileReport, ImportOutcome, InputFile } from '../../src/core/import-report.ts';
import type { Dataset } from '../../src/core/observation.ts';
import { type ImportContext, importFiles } from '../../src/ingest/import.ts';
import type { Records } from '../../src/ingest/records.ts';

/** A file of text as UTF-8, or of the bytes given. */
export const file = (content: string | Uint8Array, name = 'data.csv'): InputFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** A file from disk under its last name. */
export const fileAt = (path: string): InputFile => ({
  name: path.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(path)),
});

/** Two sectors, an indicator in %, a count, one for manufacturing only, one with a denominator. */
export const framework: Framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'test',
  name: { en: 'Test', zh: '测试' },
  sectors: [
    { code: 'building', name: { en: 'Building', zh: '建筑领域' } },
    { code: 'manufacturing', name: { en: 'Manufacturing', zh: '制造业' } },
  ],
  nodes: [{ code: 'X', name: 'Index', parent: null }],
  indicators: [
    {
      code: 'P-01',
      name: { en: 'Green share', zh: '绿色占比' },
      unit: '%',
      parent: 'X',
      sectors: ['building'],
    },
    {
      code: 'C-01',
      name: { en: 'Standards', zh: '标准数' },
      unit: 'count',
      parent: 'X',
      sectors: ['building'],
    },
    {
      code: 'M-01',
      name: { en: 'Energy', zh: '能耗' },
      unit: 'tce',
      parent: 'X',
      sectors: ['manufacturing'],
    },
  ],
});

/** A framework that claims no sectors, with a group and a denominator, as the peer's tables give. */
export const open: Framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'open',
  name: 'Open',
  nodes: [{ code: 'X', name: 'Index', parent: null }],
  indicators: [
    { code: 'i1', parent: 'X' },
    { code: 'i2', parent: 'X', denominator: 'Pop' },
  ],
  groups: [{ code: 'Size' }],
  denominators: [{ code: 'Pop' }],
});

export function city(code: string, gb2260: string, nameEn: string, nameZh: string, member = true): City {
  return { code, gb2260, nameEn, nameZh, economy: 'China', lat: null, lon: null, tags: [], member };
}

export const register: readonly City[] = [
  city('CN-DG', '441900', 'Dongguan', '东莞市'),
  city('CN-TJ', '120000', 'Tianjin', '天津市'),
  city('CN-SU', '320500', 'Suzhou', '苏州市'),
  city('CN-341300', '341300', 'Suzhou', '宿州市', false),
];

export const context: ImportContext = { frameworks: [framework], register, existing: null };

/** Imports one file and gives its report beside the whole outcome. */
export function importOne(
  content: string | Uint8Array,
  changes: Partial<ImportContext> = {},
): ImportOutcome & { report: FileReport } {
  const outcome = importFiles([file(content)], { ...context, ...changes });
  const [report] = outcome.files;
  if (report === undefined) throw new Error('no report for the file');
  return { ...outcome, report };
}

export const LONG = 'city_code,city,economy,sector,year,indicator,value,unit,source,flag';

/** Imports rows of long form under the full header. */
export const importLong = (...rows: readonly string[]) => importOne([LONG, ...rows, ''].join('\n'));

/** Codes of issues with their lines and columns: `city-unknown 2:1`. */
export const told = ({ issues }: FileReport): string[] =>
  issues.map(({ code, where }) => `${code} ${where.line ?? ''}:${where.column ?? ''}`);

/** The observations as `city sector year indicator = value`, in order. */
export function observed({ observations: o }: Dataset): string[] {
  return Array.from({ length: o.length }, (_, i) => {
    const place = [o.cities[o.city[i]!], o.sectors[o.sector[i]!], o.year[i], o.indicators[o.indicator[i]!]];
    return `${place.join(' ')} = ${o.value[i]}`;
  });
}

/** Value of a place, null where it is stated missing, undefined where nothing is stated. */
export function valueAt(
  { observations: o }: Dataset,
  key: readonly (string | number)[],
): number | null | undefined {
  for (let i = 0; i < o.length; i += 1) {
    const place = [o.cities[o.city[i]!], o.sectors[o.sector[i]!], o.year[i], o.indicators[o.indicator[i]!]];
    if (place.every((part, at) => part === key[at])) return Number.isNaN(o.value[i]!) ? null : o.value[i];
  }
  return undefined;
}

/** All records, field by field. */
export const rowsOf = (records: Records): readonly (readonly string[])[] =>
  Array.from({ length: records.count }, (_, i) => records.fieldsOf(i));
