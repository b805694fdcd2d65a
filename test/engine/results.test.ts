import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScoreResult } from '../../src/core/result.ts';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import type { Engine } from '../../src/engine/port.ts';
import { city, HOSTILE, observationsOf, resultOf, sectorOf } from './sample.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openBlockingEngine();
  await engine.loadDataset(
    [city('A'), city('B'), city('C'), city('D'), city(HOSTILE)],
    observationsOf([
      ['A', 2024, 'i1', 4, 'published'],
      ['A', 2024, 'i1', 99, 'target'],
      ['D', 2024, 'i3', null, 'not-available'],
      ['A', 2024, 'i1', 77, '', 'retail'],
    ]),
    [],
  );
});
afterAll(() => engine.close());

beforeEach(async () => {
  await engine.storeResult(resultOf(sectorOf()), 'current');
  await engine.storeResult(resultOf(), 'published');
});

describe('a ranking', () => {
  it('goes by rank, then city, and cities without a rank stand last', async () => {
    const rows = await engine.ranking('building', 2024, 'current');
    expect(rows.map(r => [r.city, r.rank, r.score, r.grade])).toEqual([
      ['A', 1, 80, 'AAA'],
      ['C', 1, 80, 'AAA'],
      ['D', 3, 50, 'BB'],
      ['B', null, null, ''],
    ]);
  });

  it('shows pillars in framework order, the trend, gaps and what applies', async () => {
    const [a, , d, b] = await engine.ranking('building', 2024, 'current');
    expect(a?.pillars).toEqual([
      { node: 'B1', score: 81 },
      { node: 'B2', score: 79 },
    ]);
    expect(d?.pillars[1]).toEqual({ node: 'B2', score: null });
    expect(d?.ranks).toEqual([
      { year: 2023, rank: null },
      { year: 2024, rank: 3 },
    ]);
    expect([b?.missing, d?.missing, a?.missing]).toEqual([['i1', 'i2', 'i3'], ['i3'], []]);
    expect([a?.applicable, b?.coverage]).toEqual([3, 0.1]);
  });

  it('takes the rank before from the last earlier year that has one', async () => {
    const rows = await engine.ranking('building', 2024, 'current');
    const before = Object.fromEntries(rows.map(r => [r.city, [r.previousRank, r.previousYear]]));
    expect(before).toEqual({ A: [1, 2023], C: [2, 2023], D: [null, null], B: [null, null] });
    expect((await engine.ranking('building', 2023, 'current')).every(r => r.previousRank === null)).toBe(
      true,
    );
  });

  it('skips a year in which the city had no rank', async () => {
    const cities = ['B', 'B', 'A', 'A', 'C', 'B', 'D'];
    const years = Int32Array.from([2021, 2022, 2022, 2023, 2023, 2024, 2024]);
    await engine.storeResult(resultOf({ ...sectorOf(), cities, years }), 'current');
    const b = (await engine.ranking('building', 2024, 'current')).find(r => r.city === 'B');
    expect([b?.previousRank, b?.previousYear]).toEqual([1, 2021]);
    expect(b?.ranks.map(r => r.rank)).toEqual([1, null, null, 1]);
  });

  it('says why a city has no rank', async () => {
    const reason = async (year: number) =>
      (await engine.ranking('building', year, 'current')).find(r => r.city === 'B')?.exclusion;
    expect(await reason(2024)).toEqual({ reason: 'coverage', coverage: 0.1, threshold: 0.6 });
    expect(await reason(2023)).toEqual({
      reason: 'pillar-coverage',
      node: 'B2',
      coverage: 0,
      threshold: 0.5,
    });
  });

  it('keeps the reasons without a coverage too', async () => {
    const exclusions = [{ reason: 'no-score' }, { reason: 'non-zero', share: 0.2, threshold: 0.5 }] as const;
    const rest = Array.from({ length: 5 }, () => null);
    await engine.storeResult(resultOf({ ...sectorOf(), exclusions: [...exclusions, ...rest] }), 'current');
    const rows = await engine.ranking('building', 2023, 'current');
    expect(rows.flatMap(r => r.exclusion ?? [])).toEqual([exclusions[0], exclusions[1]]);
  });

  it('counts not-applicable cells neither as missing nor as applicable', async () => {
    const [, , b] = await engine.ranking('building', 2023, 'current');
    expect([b?.city, b?.missing, b?.applicable]).toEqual(['B', ['i3'], 2]);
    const [, c] = await engine.ranking('building', 2023, 'current');
    expect([c?.city, c?.missing, c?.applicable]).toEqual(['C', ['i2'], 3]);
  });

  it('of a hostile city, sector or year is only data', async () => {
    await engine.storeResult(resultOf({ ...sectorOf([HOSTILE, 'B', 'C', 'D']), sector: HOSTILE }), 'current');
    const rows = await engine.ranking(HOSTILE, 2024, 'current');
    expect(rows.map(r => r.city)).toEqual(['C', HOSTILE, 'D', 'B']);
    expect(rows[1]?.pillars.length).toBe(2);
    expect(await engine.ranking(`' OR true --`, 2024, 'current')).toEqual([]);
    expect((await engine.catalogue()).observations).toBe(4);
  });
});

describe('scores', () => {
  it('stand in the order of scores.csv, and only the index carries a grade', async () => {
    const rows = await engine.scores({}, 'current');
    expect(rows.length).toBe(42);
    expect(rows.slice(0, 4).map(r => [r.year, r.node, r.city, r.grade])).toEqual([
      [2023, 'B', 'A', 'AA'],
      [2023, 'B', 'B', ''],
      [2023, 'B', 'C', 'B'],
      [2023, 'B1', 'A', ''],
    ]);
  });

  it('can be narrowed by every key', async () => {
    const filter = {
      sector: 'building',
      year: 2024,
      cities: ['A', 'D', HOSTILE],
      nodes: ['B', 'i1'],
      minLevel: 2,
    };
    const rows = await engine.scores(filter, 'current');
    expect(rows.map(r => [r.city, r.node, r.score])).toEqual([
      ['A', 'B', 80],
      ['D', 'B', 50],
    ]);
    expect(await engine.scores({ cities: [] }, 'current')).toEqual([]);
    expect(await engine.scores({ sector: 'none' }, 'current')).toEqual([]);
  });

  it('have the total over sectors as a sector of its own', async () => {
    const total = [
      { city: 'A', year: 2024, score: 70, rank: 1, coverage: 0.5, grade: 'AA' },
      { city: 'B', year: 2024, score: null, rank: null, coverage: 0, grade: '' },
    ];
    const result: ScoreResult = { ...resultOf(sectorOf()), total, totalNode: 'B', totalLevel: 4 };
    await engine.storeResult(result, 'current');
    const rows = await engine.scores({ sector: 'total' }, 'current');
    expect(rows).toEqual(total.map(t => ({ ...t, sector: 'total', node: 'B', level: 4 })));
    const ranking = await engine.ranking('total', 2024, 'current');
    expect(ranking.map(r => [r.city, r.rank, r.pillars, r.applicable])).toEqual([
      ['A', 1, [], 0],
      ['B', null, [], 0],
    ]);
  });

  it('keep half ranks', async () => {
    const rank = sectorOf().rank.map((r, i) => (i === 3 || i === 5 ? 1.5 : r));
    await engine.storeResult(resultOf({ ...sectorOf(), rank }), 'current');
    expect((await engine.ranking('building', 2024, 'current')).map(r => r.rank)).toEqual([1.5, 1.5, 3, null]);
  });
});

describe('slots', () => {
  it('do not see each other, and each is replaced as a whole', async () => {
    expect(await engine.scores({}, 'published')).toEqual([]);
    await engine.storeResult(resultOf(sectorOf(['X', 'B', 'C', 'D'])), 'published');
    expect((await engine.ranking('building', 2024, 'published')).map(r => r.city)).toEqual([
      'C',
      'X',
      'D',
      'B',
    ]);
    expect((await engine.ranking('building', 2024, 'current'))[0]?.city).toBe('A');
    await engine.storeResult(resultOf(), 'current');
    expect(await engine.ranking('building', 2024, 'current')).toEqual([]);
    expect(await engine.weights('building', 2024, 'current')).toEqual([]);
    expect(await engine.cells({ sector: 'building' }, 'current')).toEqual([]);
    expect(await engine.moves('building', 2023, 2024, 'current')).toEqual([]);
  });

  it('keep their results when a new one cannot be stored', async () => {
    const broken = {
      ...sectorOf(),
      score: Float64Array.from({ length: 42 }, () => Number.POSITIVE_INFINITY),
    };
    await expect(engine.storeResult(resultOf(broken), 'current')).rejects.toThrow('Infinity');
    expect((await engine.ranking('building', 2024, 'current')).length).toBe(4);
  });
});

describe('cells', () => {
  it('walk one value through its steps to file, line and field', async () => {
    const [cell] = await engine.cells(
      { sector: 'building', year: 2024, city: 'A', indicator: 'i1' },
      'current',
    );
    expect(cell).toEqual({
      ...{
        city: 'A',
        sector: 'building',
        year: 2024,
        indicator: 'i1',
        status: 'observed',
        flags: 'published',
      },
      ...{ raw: 4, denominated: 4, imputed: 4, treated: 4, normalised: 40, imputedFrom: null },
      observation: {
        ...{
          value: 4,
          flag: 'published',
          unit: 'kg',
          source: 'yearbook',
          file: 'data.csv',
          line: 2,
          column: 6,
        },
      },
    });
  });

  it('tell what was imputed, from which year, and what was treated', async () => {
    const cells = await engine.cells({ sector: 'building', year: 2024, city: 'D' }, 'current');
    expect(cells.map(c => [c.indicator, c.status, c.flags, c.imputedFrom])).toEqual([
      ['i1', 'observed', 'winsorised;log;clamped', null],
      ['i2', 'observed', '', null],
      ['i3', 'missing', 'not-available;imputed:latest;from:2022', 2022],
    ]);
    expect(cells[2]?.raw).toBeNull();
    expect(cells[2]?.observation?.value).toBeNull();
    expect(cells[1]?.observation).toBeNull();
  });

  it('stand by year, indicator in framework order, and city; not-applicable says so', async () => {
    const cells = await engine.cells({ sector: 'building' }, 'current');
    expect(cells.length).toBe(21);
    expect(cells.slice(2, 5).map(c => [c.year, c.indicator, c.city])).toEqual([
      [2023, 'i1', 'C'],
      [2023, 'i2', 'A'],
      [2023, 'i2', 'B'],
    ]);
    expect(cells.filter(c => c.status === 'not-applicable').map(c => [c.indicator, c.city, c.flags])).toEqual(
      [['i2', 'B', 'not-applicable']],
    );
  });

  it('take the imputation of their own year where windows are years', async () => {
    const sector = sectorOf();
    const columns = [2023, 2024].flatMap(year =>
      sector.columns.map(c => ({ ...c, year, imputeMethod: year === 2024 ? 'mean' : 'latest' })),
    );
    await engine.storeResult(resultOf({ ...sector, columns }), 'current');
    const cells = await engine.cells({ sector: 'building', city: 'D' }, 'current');
    expect(cells.map(c => c.flags)).toContain('not-available;imputed:mean;from:2022');
    expect(cells.length).toBe(3);
  });
});

describe('weights', () => {
  it('stand from the top down, each with its parent', async () => {
    const rows = await engine.weights('building', 2024, 'current');
    expect(rows.map(r => [r.node, r.parent, r.level, r.weight, r.effective, r.year])).toEqual([
      ['B', '', 3, 1, 1, 2024],
      ['B1', 'B', 2, 0.75, 0.75, 2024],
      ['B2', 'B', 2, 0.25, 0.25, 2024],
      ['i1', 'B1', 1, 0.5, 0.375, 2024],
      ['i2', 'B1', 1, 0.5, 0.375, 2024],
      ['i3', 'B2', 1, 1, 0.25, 2024],
    ]);
  });

  it('are those of the year where windows are years', async () => {
    const set = (year: number, w: number) => ({
      year,
      weight: new Float64Array(6).fill(w),
      effective: new Float64Array(6),
    });
    await engine.storeResult(
      resultOf({ ...sectorOf(), weights: [set(2023, 0.1), set(2024, 0.2)] }),
      'current',
    );
    expect((await engine.weights('building', 2024, 'current')).map(r => r.weight)).toEqual(
      Array(6).fill(0.2),
    );
  });
});

describe('moves', () => {
  it('hold the cities ranked in both years, by the later rank, then city', async () => {
    expect(await engine.moves('building', 2023, 2024, 'current')).toEqual([
      { city: 'A', from: 1, to: 1, scoreFrom: 60, scoreTo: 80 },
      { city: 'C', from: 2, to: 1, scoreFrom: 40, scoreTo: 80 },
    ]);
    expect(await engine.moves('building', 2019, 2024, 'current')).toEqual([]);
  });
});
