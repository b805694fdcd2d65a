import type { City, GroupLabel } from '../../src/core/city.ts';
import { FLAGS, type Flag, flagNumber, type ObservationTable } from '../../src/core/observation.ts';
import type { ScoreResult, SectorResult } from '../../src/core/result.ts';

/** A code that breaks statements which paste text. */
export const HOSTILE = `x"; DROP TABLE input.observation; -- ' \\ é中😀`;

export const city = (code: string, more: Partial<City> = {}): City => ({
  code,
  gb2260: '',
  nameEn: `City ${code}`,
  nameZh: `市${code}`,
  economy: 'China',
  lat: null,
  lon: null,
  tags: [],
  member: true,
  ...more,
});

/** City, year, indicator, value (null: none), flag; sector when it is not `building`. */
export type Line = readonly [
  city: string,
  year: number,
  indicator: string,
  value: number | null,
  flag?: Flag,
  sector?: string,
];

/** Observations of one file, line after line. */
export function observationsOf(lines: readonly Line[]): ObservationTable {
  const cities = distinct(lines.map(l => l[0]));
  const sectors = distinct(lines.map(l => l[5] ?? 'building'));
  const indicators = distinct(lines.map(l => l[2]));
  const place = (list: readonly string[], text: string) => list.indexOf(text);
  const zeros = () => new Int32Array(lines.length);
  return {
    length: lines.length,
    cities,
    sectors,
    indicators,
    units: ['kg'],
    sources: ['yearbook'],
    files: ['data.csv'],
    city: Int32Array.from(lines, l => place(cities, l[0])),
    sector: Int32Array.from(lines, l => place(sectors, l[5] ?? 'building')),
    year: Int32Array.from(lines, l => l[1]),
    indicator: Int32Array.from(lines, l => place(indicators, l[2])),
    value: Float64Array.from(lines, l => l[3] ?? Number.NaN),
    flag: Uint8Array.from(lines, l => flagNumber(l[4] ?? FLAGS[0])),
    unit: zeros(),
    source: zeros(),
    file: zeros(),
    line: Int32Array.from(lines, (_, i) => i + 2),
    column: Int32Array.from(lines, () => 6),
  };
}

export const group = (code: string, label: string): GroupLabel => ({
  city: code,
  year: 2024,
  group: 'Peers',
  label,
});

const none = Number.NaN;

/**
 * Index B over pillars B1 (indicators i1, i2) and B2 (indicator i3).
 * 2023: A and C ranked, B not. 2024: A and C tie on rank 1, D is third, B is not ranked.
 * Units by year, then city: A23 B23 C23 · A24 B24 C24 D24.
 */
export function sectorOf(
  codes: readonly [string, string, string, string] = ['A', 'B', 'C', 'D'],
): SectorResult {
  const [a, b, c, d] = codes;
  const n = 7;
  const column = (...values: readonly number[]) => values;
  const matrix = (...columns: readonly (readonly number[])[]) => Float64Array.from(columns.flat());
  const raw = matrix(
    column(1, 2, 3, 4, none, 6, 7),
    column(1, none, none, 1, none, 1, 1),
    column(5, none, 5, 5, none, 5, none),
  );
  return {
    sector: 'building',
    frameworkId: 'sample',
    cities: [a, b, c, a, b, c, d],
    years: Int32Array.from([2023, 2023, 2023, 2024, 2024, 2024, 2024]),
    indicators: ['i1', 'i2', 'i3'],
    nodes: [
      { code: 'B', parent: -1, level: 3, indicator: -1 },
      { code: 'B1', parent: 0, level: 2, indicator: -1 },
      { code: 'B2', parent: 0, level: 2, indicator: -1 },
      { code: 'i1', parent: 1, level: 1, indicator: 0 },
      { code: 'i2', parent: 1, level: 1, indicator: 1 },
      { code: 'i3', parent: 2, level: 1, indicator: 2 },
    ],
    raw,
    denominated: raw.slice(),
    imputed: raw.map((v, i) => (i === 2 * n + 6 ? 5 : v)),
    treated: raw.map((v, i) => (i === 2 * n + 6 ? 5 : v)),
    normalised: raw.map(v => v * 10),
    status: Uint8Array.from([1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 0]),
    flags: Uint8Array.from({ length: 3 * n }, (_, i) => (i === 2 * n + 6 ? 8 : i === 6 ? 1 | 2 | 4 : 0)),
    imputedFrom: Int32Array.from({ length: 3 * n }, (_, i) => (i === 2 * n + 6 ? 2022 : 0)),
    score: matrix(
      column(60, none, 40, 80, none, 80, 50),
      column(61, none, 41, 81, none, 79, 51),
      column(59, none, 39, 79, none, 81, none),
      column(1, 2, 3, 4, none, 6, 7),
      column(1, none, none, 1, none, 1, 1),
      column(5, none, 5, 5, none, 5, 5),
    ),
    rank: matrix(
      column(1, none, 2, 1, none, 1, 3),
      column(1, none, 2, 1, none, 2, 3),
      column(1, none, 2, 2, none, 1, none),
      column(3, 2, 1, 3, none, 2, 1),
      column(1, none, none, 1, none, 1, 1),
      column(1, none, 1, 1, none, 1, 1),
    ),
    coverage: Float64Array.from({ length: 6 * n }, (_, i) => (i % n === 4 ? 0.1 : 1)),
    available: Float64Array.from({ length: n }, () => 1),
    grades: ['AA', '', 'B', 'AAA', '', 'AAA', 'BB'],
    exclusions: [
      null,
      { reason: 'pillar-coverage', node: 'B2', coverage: 0, threshold: 0.5 },
      null,
      null,
      { reason: 'coverage', coverage: 0.1, threshold: 0.6 },
      null,
      null,
    ],
    weights: [
      {
        year: null,
        weight: Float64Array.from([1, 0.75, 0.25, 0.5, 0.5, 1]),
        effective: Float64Array.from([1, 0.75, 0.25, 0.375, 0.375, 0.25]),
      },
    ],
    columns: ['i1', 'i2', 'i3'].map(indicator => ({
      indicator,
      year: null,
      available: 5,
      imputed: 1,
      imputeMethod: indicator === 'i3' ? 'latest' : 'none',
      skew: null,
      kurtosis: null,
      skewAfter: null,
      kurtosisAfter: null,
      winsorised: 0,
      transform: indicator === 'i1' ? 'log-ct' : null,
      passed: true,
      clamped: 0,
      normaliseMethod: 'min-max',
      posts: null,
    })),
  };
}

export const resultOf = (...sectors: readonly SectorResult[]): ScoreResult => ({
  sectors,
  total: [],
  totalNode: 'total',
  totalLevel: 4,
  issues: [],
});

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
