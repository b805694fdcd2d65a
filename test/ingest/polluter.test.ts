import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/core/framework.ts';
import type { ImportOutcome } from '../../src/core/import-report.ts';
import { importFiles } from '../../src/ingest/import.ts';
import { type Variant, variants } from './polluter.ts';
import { file, register } from './support.ts';

const INDICATORS = ['P-01', 'P-02', 'P-03', 'P-04'];
const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'polluted',
  name: 'Polluted',
  sectors: [{ code: 'building', name: 'Building' }],
  nodes: [{ code: 'X', name: 'Index', parent: null }],
  indicators: INDICATORS.map(code => ({ code, parent: 'X', unit: 't' })),
});
const context = { frameworks: [framework], register, existing: null };

const CITIES = ['CN-DG', '天津市', 'CN-SU'];
const YEARS = [2019, 2020, 2021, 2022, 2023];
const places = CITIES.flatMap(city => YEARS.map(year => [city, String(year)] as const));
/** Values of up to seven digits; of two that hang together by a digit lost or won none is another of the same place. */
const filedValue = (place: number, indicator: number): string =>
  ((place * 7 + indicator * 3 + 11) * 97.25 + indicator * 1000).toFixed(indicator === 0 ? 0 : 2);

const LONG = [
  ['city', 'sector', 'year', 'indicator', 'unit', 'source', 'value'],
  ...places.flatMap(([city, year], place) =>
    INDICATORS.map((indicator, i) => [
      city,
      'building',
      year,
      indicator,
      't',
      place % 4 === 0 ? '"Yearbook, volume 2"' : 'Yearbook',
      filedValue(place, i),
    ]),
  ),
];
/** Every third row has no value in its last column. */
const WIDE = [
  ['city', 'sector', 'year', 'note', ...INDICATORS],
  ...places.map(([city, year], place) => [
    city,
    'building',
    year,
    place % 5 === 0 ? '"as filed, revised"' : '',
    ...INDICATORS.map((_, i) => (i === 3 && place % 3 === 0 ? '' : filedValue(place, i))),
  ]),
];

/** Values by city, sector, year and indicator, with the line each came from. */
function cellsOf({
  dataset: { observations: o },
}: ImportOutcome): Map<string, { value: number; line: number }> {
  return new Map(
    Array.from({ length: o.length }, (_, i) => [
      [o.cities[o.city[i]!], o.sectors[o.sector[i]!], o.year[i], o.indicators[o.indicator[i]!]].join(' '),
      { value: o.value[i]!, line: o.line[i]! },
    ]),
  );
}

const read = (text: string): ImportOutcome => importFiles([file(text)], context);
const textOf = (rows: readonly (readonly string[])[]): string => rows.map(r => `${r.join(',')}\n`).join('');

/** What a table of broken variants comes to. */
function judge(table: readonly (readonly string[])[]) {
  const truth = cellsOf(read(textOf(table)));
  const count = { variants: 0, right: 0, lost: 0, silent: 0 };
  const faults: string[] = [];
  for (const variant of variants(table)) {
    count.variants += 1;
    const outcome = read(variant.text);
    const [report] = outcome.files;
    const told = new Set(report?.issues.map(i => i.where.line));
    const isToldOfFile = told.has(undefined) || report?.state === 'refused';
    const cells = cellsOf(outcome);
    for (const [key, { value, line }] of cells) {
      const wanted = truth.get(key)?.value;
      const isRight = wanted !== undefined && Object.is(wanted, value);
      if (isRight || told.has(line) || isToldOfFile) continue;
      count.silent += 1;
      faults.push(`${at(variant)}: ${key} = ${value}, not ${wanted}`);
    }
    if (variant.row === 0) continue;
    let lost = 0;
    const gone = unrecoverable(variant, table);
    for (const [key, { value, line }] of truth) {
      if (line >= gone.from && line <= gone.to) continue;
      if (Object.is(cells.get(key)?.value, value)) count.right += 1;
      else lost += 1;
    }
    count.lost += lost;
    if (lost > 0) faults.push(`${at(variant)}: ${lost} lost`);
    if (report !== undefined && report.rowsRead !== report.loaded + report.setAside + report.blank)
      faults.push(`${at(variant)}: account`);
  }
  return { ...count, f1: (2 * count.right) / (2 * count.right + count.lost + count.silent), faults };
}

/**
 * Lines of the sound table that nobody can give back: the one touched; the one below where a sign that is no line end
 * stands between them; those that an open quotation mark swallows, to the next line with such a mark.
 */
function unrecoverable({ what, row, text }: Variant, table: readonly (readonly string[])[]) {
  const from = row + 1;
  if (/^end (nel|ls|vt|ff)$/.test(what)) return { from, to: from + 1 };
  const marks = text.split('"').length - 1;
  const touched = text
    .split('\n')
    .slice(row, row + 2)
    .join('\n');
  const isOpen = marks % 2 === 1 || /"[^"\n]*"[^,\n"]/.test(touched);
  if (!isOpen) return { from, to: from };
  const next = table.findIndex((fields, i) => i > row && fields.some(f => f.includes('"')));
  return { from, to: next < 0 ? table.length + 1 : next + 1 };
}

const at = ({ what, row }: Variant): string => `row ${row}, ${what}`;

describe('a table with one thing wrong in one place', () => {
  it.each([
    ['long', LONG],
    ['wide', WIDE],
  ] as const)(
    'of %s form gives back every other value, and none that is wrong without a word',
    (_, table) => {
      const { variants: tried, f1, silent, faults } = judge(table);
      expect(tried).toBeGreaterThan(2000);
      expect(faults.slice(0, 20)).toEqual([]);
      expect(silent).toBe(0);
      expect(f1).toBe(1);
    },
  );
});
