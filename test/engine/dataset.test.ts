import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CELL_STATUS } from '../../src/core/result.ts';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import type { Engine } from '../../src/engine/port.ts';
import { city, group, HOSTILE, type Line, observationsOf, resultOf, sectorOf } from './sample.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openBlockingEngine();
});
afterAll(() => engine.close());

const load = (lines: readonly Line[], cities = [...new Set(lines.map(l => l[0]))].map(code => city(code))) =>
  engine.loadDataset(cities, observationsOf(lines), []);

const LINES: readonly Line[] = [
  ['A', 2024, 'i1', 4],
  [HOSTILE, 2024, 'i1', null, 'confidential'],
  ['A', 2023, 'i2', 0.1, 'synthetic'],
  ['B', 2024, 'i2', null, 'not-applicable'],
  ['B', 2024, 'i1', 7, '', 'retail'],
];

beforeEach(async () => {
  await engine.storeResult(resultOf(), 'current');
  await load(LINES);
});

describe('an empty engine', () => {
  it('answers every question about the data with nothing', async () => {
    await load([]);
    expect(await engine.catalogue()).toEqual({ sectors: [], years: [], cities: [], observations: 0 });
    expect((await engine.observations()).length).toBe(0);
    expect(await engine.groups()).toEqual([]);
    expect(await engine.flags()).toEqual([]);
    expect((await engine.coverage('building', 2024)).status.length).toBe(0);
    expect(await engine.distribution('building', 2024, 'i1')).toEqual({
      values: [],
      min: null,
      q1: null,
      median: null,
      q3: null,
      max: null,
      outliers: [],
      applicable: 0,
    });
  });
});

describe('loading', () => {
  it('gives the observations back as they were, column for column', async () => {
    expect(await engine.observations()).toEqual(observationsOf(LINES));
  });

  it('keeps the order of loading over many batches, and arrays that columns share', async () => {
    const rows = 50_000;
    const base = observationsOf([['A', 2024, 'i1', 1]]);
    const zeros = new Int32Array(rows);
    const value = Float64Array.from({ length: rows }, (_, i) => (i % 7 === 0 ? Number.NaN : i / 3));
    const line = Int32Array.from({ length: rows }, (_, i) => (i * 7919) % rows);
    const table = {
      ...base,
      ...{ length: rows, city: zeros, sector: zeros, year: zeros, indicator: zeros, value, line },
      ...{ flag: new Uint8Array(rows), unit: zeros, source: zeros, file: zeros, column: zeros },
    };
    await engine.loadDataset([city('A')], table, []);
    expect(await engine.observations()).toEqual(table);
  });

  it('replaces everything that was there', async () => {
    await engine.loadDataset([city('C', { tags: ['x'] })], observationsOf([['C', 2020, 'i9', 1]]), [
      group('C', 'big'),
    ]);
    await load([['D', 2021, 'i8', 2]]);
    const { sectors, years, cities, observations } = await engine.catalogue();
    expect([sectors, years, cities.map(c => c.code), observations]).toEqual([['building'], [2021], ['D'], 1]);
    expect(await engine.groups()).toEqual([]);
  });

  it.each([
    ['a city twice', () => engine.loadDataset([city('X'), city('X')], observationsOf([]), [])],
    [
      'an infinite value',
      () => engine.loadDataset([city('X')], observationsOf([['X', 1, 'i', Number.POSITIVE_INFINITY]]), []),
    ],
    [
      'columns of different lengths',
      () => engine.loadDataset([city('X')], { ...observationsOf(LINES), line: new Int32Array(1) }, []),
    ],
  ])('changes nothing when it fails: %s', async (_, failing) => {
    const before = await engine.catalogue();
    await expect(failing()).rejects.toThrow();
    expect(await engine.catalogue()).toEqual(before);
    expect(await engine.observations()).toEqual(observationsOf(LINES));
  });
});

describe('the catalogue', () => {
  it('names sectors as they first appear, years ascending, cities as loaded with all they carry', async () => {
    const full = city(HOSTILE, {
      gb2260: '441900',
      lat: 23.02,
      lon: -113.75,
      tags: ['b', 'a'],
      member: false,
    });
    await load(LINES, [full, city('A'), city('B')]);
    const catalogue = await engine.catalogue();
    expect(catalogue).toEqual({
      sectors: ['building', 'retail'],
      years: [2023, 2024],
      cities: [full, city('A'), city('B')],
      observations: 5,
    });
  });

  it('gives group labels by city, year and group', async () => {
    await engine.loadDataset([city('A')], observationsOf([]), [
      group('B', 'small'),
      group(HOSTILE, "o'k"),
      group('A', 'big'),
    ]);
    expect((await engine.groups()).map(g => [g.city, g.group, g.label])).toEqual([
      ['A', 'Peers', 'big'],
      ['B', 'Peers', 'small'],
      [HOSTILE, 'Peers', "o'k"],
    ]);
  });
});

describe('flags', () => {
  it('are counted in the order of the flags, over all or one sector and year', async () => {
    expect(await engine.flags()).toEqual([
      { flag: '', count: 2 },
      { flag: 'synthetic', count: 1 },
      { flag: 'not-applicable', count: 1 },
      { flag: 'confidential', count: 1 },
    ]);
    expect(await engine.flags('retail')).toEqual([{ flag: '', count: 1 }]);
    expect(await engine.flags('building', 2023)).toEqual([{ flag: 'synthetic', count: 1 }]);
    expect(await engine.flags(HOSTILE)).toEqual([]);
  });
});

describe('a distribution', () => {
  const spread = (values: readonly number[]) => load(values.map((v, i): Line => [`C${i}`, 2024, 'i1', v]));

  it('has interpolated quartiles and names what lies outside the fences', async () => {
    await spread([1, 2, 3, 4, 100]);
    const { values, ...summary } = await engine.distribution('building', 2024, 'i1');
    expect(values.map(v => v.value)).toEqual([1, 2, 3, 4, 100]);
    expect(summary).toEqual({ min: 1, q1: 2, median: 3, q3: 4, max: 100, outliers: ['C4'], applicable: 5 });
  });

  it('of one value is that value five times', async () => {
    await spread([-3]);
    const { values, ...summary } = await engine.distribution('building', 2024, 'i1');
    expect(values).toEqual([{ city: 'C0', value: -3, flag: '' }]);
    expect(summary).toEqual({ min: -3, q1: -3, median: -3, q3: -3, max: -3, outliers: [], applicable: 1 });
  });

  it('of equal values has no outliers', async () => {
    await spread([5, 5, 5, 5]);
    expect((await engine.distribution('building', 2024, 'i1')).outliers).toEqual([]);
  });

  it('leaves targets, gaps, other sectors and other years out, and ties stand by city', async () => {
    await load([
      ['B', 2024, 'i1', 2],
      ['A', 2024, 'i1', 2],
      ['C', 2024, 'i1', 99, 'target'],
      ['D', 2024, 'i1', null],
      ['E', 2024, 'i1', null, 'not-applicable'],
      ['F', 2024, 'i1', 50, '', 'retail'],
      ['G', 2023, 'i1', 60],
    ]);
    const { values, applicable } = await engine.distribution('building', 2024, 'i1');
    expect(values.map(v => v.city)).toEqual(['A', 'B']);
    expect(applicable).toBe(3);
  });

  it('of a hostile name is empty and harms nothing', async () => {
    expect((await engine.distribution(HOSTILE, 2024, HOSTILE)).values).toEqual([]);
    expect((await engine.catalogue()).observations).toBe(5);
  });
});

describe('coverage', () => {
  const squares = async () => {
    const { cities, indicators, status } = await engine.coverage('building', 2024);
    return indicators.flatMap((indicator, j) =>
      cities.map((city, i) => [indicator, city, CELL_STATUS[status[j * cities.length + i] ?? -1]]),
    );
  };

  it('before scoring is the grid of what was loaded', async () => {
    expect(await squares()).toEqual([
      ['i1', 'A', 'observed'],
      ['i1', 'B', 'missing'],
      ['i1', HOSTILE, 'missing'],
      ['i2', 'A', 'missing'],
      ['i2', 'B', 'not-applicable'],
      ['i2', HOSTILE, 'missing'],
    ]);
  });

  it('after scoring is the grid of the scores, indicators in framework order', async () => {
    await engine.storeResult(resultOf(sectorOf()), 'current');
    const found = await squares();
    expect(found.length).toBe(12);
    expect(found.filter(([, place]) => place === 'B')).toEqual([
      ['i1', 'B', 'missing'],
      ['i2', 'B', 'missing'],
      ['i3', 'B', 'missing'],
    ]);
    expect((await engine.distribution('building', 2024, 'i2')).applicable).toBe(4);
  });
});
