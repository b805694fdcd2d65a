import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD } from '../../../src/core/method.ts';
import type { CellRow, Move } from '../../../src/engine/port.ts';
import { englishWords } from '../../../src/i18n/index.ts';
import { headlineText } from '../../../src/screens/overview/headline.ts';
import { bestAndWorst, heatOf } from '../../../src/screens/overview/heat.ts';
import { movedOf } from '../../../src/screens/overview/moved.ts';
import { around } from '../../../src/screens/overview/neighbours.ts';
import { worstPillar } from '../../../src/screens/overview/obstacle.ts';
import { qualityCounts } from '../../../src/screens/overview/quality.ts';
import { rankingRow, scoreRow } from '../city/rows.ts';
import { cityNamed, framework, modelOf, placeAt } from '../rankings/place.ts';

describe('the headline', () => {
  const rows = [
    rankingRow('A', { score: 80, grade: 'AA' }),
    rankingRow('B', { rank: 2, score: 61.4, grade: 'BBB', previousRank: 2, previousYear: 2023 }),
  ];
  const text = (list = rows, own: string | null = null) =>
    headlineText(englishWords, modelOf(list, { own: own === null ? null : cityNamed(own) }), '#');

  it('is about the own city', () => {
    expect(text(rows, 'B')).toBe('B scores 61.4, grade #, and ranks 2nd of 2, level with 2023.');
  });

  it('is about the leader without an own city', () => {
    expect(text()).toBe('A leads 2 cities with 80.0, grade #.');
  });

  it('speaks of no grade where there is none', () => {
    const plain = rows.map(r => ({ ...r, grade: '' }));
    expect(text(plain, 'A')).toBe('A scores 80.0 and ranks 1st of 2.');
    expect(text(plain)).toBe('A leads 2 cities with 80.0.');
  });

  it('stays right for one city, for none ranked and for no data', () => {
    expect(text(rows.slice(0, 1), 'A')).toBe('A scores 80.0, grade #, and is the only city ranked.');
    expect(text([rankingRow('A', { rank: null, score: null })])).toBe('No city is ranked.');
    expect(text([])).toBe('There are no data.');
    expect(text(rows, 'Z')).toBe('There are no data on Z here.');
  });
});

describe('what holds a city back', () => {
  const sources = {
    framework,
    sector: 'paper',
    method: DEFAULT_METHOD,
    weights: [
      { node: 'a', effective: 0.5 },
      { node: 'b', effective: 0.25 },
      { node: 'c', effective: 0.25 },
    ],
  };
  const cells = (a: number | null, b: number, c: number) => [
    { indicator: 'a', normalised: a },
    { indicator: 'b', normalised: b },
    { indicator: 'c', normalised: c },
  ];

  it('is the pillar with the largest share of what is lacking', () => {
    const worst = worstPillar({ ...sources, cells: cells(80, 20, 60) });
    expect(worst?.pillar.code).toBe('P2');
    expect(worst?.share).toBeCloseTo(0.75, 12);
  });

  it('leaves missing indicators out', () => {
    expect(worstPillar({ ...sources, cells: cells(null, 20, 60) })?.share).toBe(1);
  });

  it('is nothing at full marks, nor without full marks', () => {
    expect(worstPillar({ ...sources, cells: cells(100, 100, 100) })).toBeNull();
    const method = { ...DEFAULT_METHOD, normalise: { method: 'z-score' as const } };
    expect(worstPillar({ ...sources, method, cells: cells(1, 0, -1) })).toBeNull();
  });
});

it('neighbours stand around the city, or at the end where it does', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(around(list, 3, 5)).toEqual([2, 3, 4, 5, 6]);
  expect(around(list, 0, 3)).toEqual([1, 2, 3]);
  expect(around(list, 7, 3)).toEqual([6, 7, 8]);
  expect(around(list, 1, 20)).toEqual(list);
});

describe('the heat table', () => {
  const cities = [
    rankingRow('A', { pillars: [{ node: 'P1', score: 70 }] }),
    rankingRow('B', { pillars: [{ node: 'P1', score: 60 }] }),
  ];
  const place = placeAt({ sectors: ['paper', 'steel', 'empty'], own: cityNamed('B') });

  it('has a row a sector, without those that have no score', () => {
    const sectors = [
      scoreRow('A', 50, { sector: 'paper' }),
      scoreRow('B', 40, { sector: 'steel' }),
      scoreRow('B', null, { sector: 'empty' }),
    ];
    const heat = heatOf(englishWords, { place, frameworks: [framework], cities, sectors });
    expect(heat.rows.map(r => r.name)).toEqual(['Paper', 'steel']);
    expect(heat.columns.map(c => c.isOwn)).toEqual([false, true]);
    expect(heat.scores).toEqual([
      [50, null],
      [null, 40],
    ]);
  });

  it('has a row a pillar where there is one sector', () => {
    const heat = heatOf(englishWords, { place, frameworks: [framework], cities, sectors: undefined });
    expect(heat.rows.map(r => r.name)).toEqual(['P1 Policy', 'P2 Energy']);
    expect(heat.scores).toEqual([
      [70, 60],
      [null, null],
    ]);
  });

  it('names best and worst only where they differ', () => {
    const heads = ['x', 'y'].map(name => ({ code: name, name, isOwn: false }));
    const heat = (scores: number[][]) => ({ rows: heads, columns: heads, scores });
    expect(bestAndWorst(heat([[1], [2]]), 'x')).toEqual({ best: 'y', high: 2, worst: 'x', low: 1 });
    expect(bestAndWorst(heat([[1], [1]]), 'x')).toBeNull();
    expect(bestAndWorst(heat([[1], [2]]), 'z')).toBeNull();
  });
});

it('moves are counted by direction, the largest first', () => {
  const move = (city: string, from: number, to: number): Move => ({
    city,
    from,
    to,
    scoreFrom: 0,
    scoreTo: 0,
  });
  const moved = movedOf([move('A', 2, 1), move('B', 5, 2), move('C', 1, 3), move('D', 4, 4)], 1);
  expect(moved).toMatchObject({ up: 2, down: 1, same: 1 });
  expect(moved.risers.map(m => m.city)).toEqual(['B']);
  expect(moved.fallers.map(m => m.city)).toEqual(['C']);
});

it('cells are counted by how they came to their value', () => {
  const cell = (status: string, flags: string, flag: string | null): CellRow => ({
    city: 'A',
    sector: 's',
    year: 2024,
    indicator: 'a',
    raw: null,
    denominated: null,
    imputed: null,
    treated: null,
    normalised: null,
    status,
    flags,
    imputedFrom: null,
    observation:
      flag === null ? null : { value: 1, flag, unit: '', source: '', file: '', line: 1, column: 1 },
  });
  const cells = [
    cell('observed', 'winsorised', 'synthetic'),
    cell('observed', '', 'provisional'),
    cell('missing', 'imputed:latest;from:2022', null),
    cell('missing', '', 'not-available'),
    cell('not-applicable', 'not-applicable', null),
  ];
  expect(qualityCounts(cells)).toEqual({
    observed: 1,
    estimated: 1,
    imputed: 1,
    missing: 1,
    'not-applicable': 1,
  });
});
