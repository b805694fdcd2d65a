import { frameworkSchema } from '../../../src/core/framework.ts';
import { DEFAULT_METHOD } from '../../../src/core/method.ts';
import type { CellRow, ScoreRow, WeightRow } from '../../../src/engine/port.ts';
import type { CityFacts } from '../../../src/screens/city/use-facts.ts';
import { rankingRow, scoreRow } from './rows.ts';

const CITIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** Two pillars of equal weight; `i2` is worse the more there is of it. Raw values are shares of 100. */
const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  version: '2',
  name: { en: 'Trial', zh: '试用' },
  nodes: [
    { code: 'I', parent: null, name: { en: 'Index', zh: '指数' } },
    { code: 'P1', parent: 'I', name: { en: 'Policy', zh: '政策' } },
    { code: 'P2', parent: 'I', name: { en: 'Energy', zh: '能源' } },
  ],
  indicators: [
    { code: 'i1', parent: 'P1', unit: '%', goalposts: [0, 80], name: { en: 'Share', zh: '占比' } },
    {
      code: 'i2',
      parent: 'P2',
      unit: 'kWh',
      direction: -1,
      goalposts: [20, 120],
      name: { en: 'Use', zh: '能耗' },
    },
    { code: 'i3', parent: 'P2', unit: '%', goalposts: [0, 100], name: { en: 'Heat', zh: '供热' } },
  ],
});

/** Own city A: i1 60 of 80, i2 carried from the year before, i3 not applicable. Others lie 10 points lower each. */
const scores: readonly ScoreRow[] = CITIES.flatMap((city, at) => {
  const i1 = 75 - 10 * at;
  const i2 = 40 + at;
  const row = (node: string, level: number, score: number | null) =>
    scoreRow(city, score, { node, level, rank: score === null ? null : at + 1 });
  return [
    row('I', 3, (i1 + i2) / 2),
    row('P1', 2, i1),
    row('P2', 2, i2),
    row('i1', 1, i1),
    row('i2', 1, i2),
    row('i3', 1, null),
  ];
});

const weight = (
  node: string,
  parent: string,
  level: number,
  share: number,
  effective: number,
): WeightRow => ({
  sector: 's',
  year: 2024,
  node,
  parent,
  level,
  weight: share,
  effective,
});

const cell = (indicator: string, patch: Partial<CellRow>): CellRow => ({
  city: 'A',
  sector: 's',
  year: 2024,
  indicator,
  raw: null,
  denominated: null,
  imputed: null,
  treated: null,
  normalised: null,
  status: 'missing',
  flags: '',
  imputedFrom: null,
  observation: null,
  ...patch,
});

/** What a screen knows of city A, small enough to be checked by head. */
export const trialFacts: CityFacts = {
  place: {
    city: 'A',
    sector: 's',
    year: 2024,
    years: [2023, 2024],
    sectors: ['s'],
    framework,
    top: 'I',
    method: { ...DEFAULT_METHOD, impute: { method: 'latest' }, normalise: { method: 'goalposts' } },
    isPeer: () => true,
  },
  ranking: CITIES.map((city, at) => rankingRow(city, { rank: at + 1, coverage: 0.75 })),
  scores,
  history: scores.filter(s => s.city === 'A'),
  index: scores.filter(s => s.node === 'I'),
  sectors: scores.filter(s => s.node === 'I'),
  weights: [
    weight('I', '', 3, 1, 1),
    weight('P1', 'I', 2, 0.5, 0.5),
    weight('P2', 'I', 2, 0.5, 0.5),
    weight('i1', 'P1', 1, 1, 0.5),
    weight('i2', 'P2', 1, 0.5, 0.25),
    weight('i3', 'P2', 1, 0.5, 0.25),
  ],
  cells: [
    cell('i1', {
      raw: 60,
      denominated: 60,
      imputed: 60,
      treated: 60,
      normalised: 75,
      status: 'observed',
      observation: { value: 60, flag: '', unit: '%', source: 'Bureau', file: 'a.csv', line: 3, column: 2 },
    }),
    cell('i2', {
      imputed: 80,
      treated: 80,
      normalised: 40,
      flags: 'imputed:latest;from:2023',
      imputedFrom: 2023,
    }),
    cell('i3', { status: 'not-applicable', flags: 'not-applicable' }),
  ],
};
