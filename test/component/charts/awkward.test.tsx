import { type ComponentType, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { type ChartData, type ChartId, chartOf } from '../../../src/charts/index.ts';
import { palettes } from '../../../src/charts/palette.ts';
import type { ChartProps } from '../../../src/charts/props.ts';
import { englishWords } from '../../../src/i18n/index.ts';
import { samples } from './samples.ts';
import { settled } from './settled.ts';

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
});

const usual = samples('en');
const city = { code: 'X', name: 'A city with a name that is much longer than any axis', isOwn: true };

/** Data that are empty, single, flat, missing or negative. */
const awkward: readonly (readonly [
  string,
  { readonly [Id in ChartId]: readonly [Id, ChartData[Id]] }[ChartId],
])[] = [
  ['no city', ['ranking-dots', { rows: [], grades: [], passAt: 60 }]],
  [
    'one city of score 0 without grades',
    ['ranking-dots', { rows: [{ ...city, rank: null, score: 0, grade: '' }], grades: [], passAt: null }],
  ],
  [
    'scores of 0–1',
    [
      'ranking-dots',
      {
        rows: usual['ranking-dots'].rows.map(r => ({ ...r, score: r.score / 100 })),
        grades: [],
        passAt: null,
      },
    ],
  ],
  [
    'negative scores',
    [
      'ranking-dots',
      {
        rows: usual['ranking-dots'].rows.map(r => ({ ...r, score: r.score - 60 })),
        grades: [],
        passAt: null,
      },
    ],
  ],
  ['no year', ['rank-bump', { years: [], cities: [] }]],
  ['one year', ['rank-bump', { years: [2024], cities: [{ ...city, order: 0, ranks: [1] }] }]],
  [
    'never ranked',
    ['rank-bump', { years: [2023, 2024], cities: [{ ...city, order: 0, ranks: [null, null] }] }],
  ],
  ['half ranks', ['rank-bump', { years: [2023, 2024], cities: [{ ...city, order: 0, ranks: [1.5, 2] }] }]],
  ['no pillar', ['pillar-panels', { cities: [city], panels: [] }]],
  [
    'no score in a pillar',
    [
      'pillar-panels',
      { cities: [city], panels: [{ code: 'P', name: 'Pillar', caption: '', median: null, scores: [null] }] },
    ],
  ],
  [
    'negative parts',
    [
      'contribution-bars',
      {
        parts: [
          { code: 'A', name: 'A', points: -4, peerPoints: 2 },
          { code: 'B', name: 'B', points: 3, peerPoints: null },
        ],
        total: -1,
        peerTotal: null,
        full: null,
      },
    ],
  ],
  ['no part', ['contribution-bars', { parts: [], total: 0, peerTotal: 0, full: 100 }]],
  [
    'one flat year',
    ['trend-line', { city: 'X', passAt: 60, years: [{ year: 2024, score: 50, rank: 1, median: 50 }] }],
  ],
  [
    'years without scores',
    [
      'trend-line',
      {
        city: 'X',
        passAt: null,
        years: [2023, 2024].map(year => ({ year, score: null, rank: null, median: null })),
      },
    ],
  ],
  [
    'nobody on both sides',
    ['rank-slope', { fromLabel: 'a', toLabel: 'b', cities: [{ ...city, from: null, to: 3 }] }],
  ],
  [
    'a flat indicator',
    [
      'distribution',
      {
        unit: '%',
        values: [1, 2, 3].map(i => ({ ...city, code: `${i}`, value: 7, isOutlier: false, isOwn: i === 1 })),
        quartiles: { q1: 7, median: 7, q3: 7 },
        goalposts: null,
      },
    ],
  ],
  ['no value', ['distribution', { unit: '%', values: [], quartiles: null, goalposts: [0, 10] }]],
  ['no obstacle', ['obstacle-bars', { obstacles: [] }]],
  ['no share', ['obstacle-bars', { obstacles: [{ code: 'A', name: 'A', share: 0 }] }]],
  ['no row', ['heat-grid', { rows: [], columns: [], scores: [] }]],
  ['no cell known', ['heat-grid', { rows: [city], columns: [{ ...city, code: 'Y' }], scores: [[null]] }]],
  ['no indicator', ['coverage-map', { cities: [city], indicators: [], states: [[]] }]],
];

it.each(awkward)('%s is drawn without a false number', async (_, [id, data]) => {
  const Chart = (await chartOf(id).load()) as ComponentType<ChartProps<unknown>>;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    createElement(Chart, {
      data,
      width: 320,
      palette: palettes.light,
      words: englishWords,
      description: 'd',
    }),
  );
  await settled(place);
  expect(place.querySelector('[role="img"]')).not.toBeNull();
  expect(place.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  for (const text of place.querySelectorAll('text'))
    expect(text.getBoundingClientRect().right).toBeLessThan(332);
});
