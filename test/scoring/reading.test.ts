import { describe, expect, it } from 'vitest';
import { contributionsOf, contributionsToIndex } from '../../src/scoring/contribution.ts';
import { compareParts, compareRankings } from '../../src/scoring/moves.ts';
import { obstaclesOf } from '../../src/scoring/obstacle.ts';
import { growthRate, trendLine } from '../../src/scoring/trend.ts';

const child = (node: string, weight: number, score: number | null, parent = 'index') => ({
  node,
  weight,
  score,
  parent,
});

describe('contributions', () => {
  const children = [child('a', 0.5, 80), child('b', 0.25, null), child('c', 0.25, 20)];

  it('of an arithmetic mean are renormalised weight × score, and sum to it', () => {
    expect(contributionsOf(children, 60, 'arithmetic')).toEqual([
      { node: 'a', share: 2 / 3, points: (2 / 3) * 80 },
      { node: 'b', share: null, points: null },
      { node: 'c', share: 1 / 3, points: (1 / 3) * 20 },
    ]);
  });

  it('of a geometric mean are shares of the logarithms', () => {
    const parent = Math.sqrt(100 * 10);
    const [a, b] = contributionsOf([child('a', 0.5, 100), child('b', 0.5, 10)], parent, 'geometric');
    expect(a!.points! / b!.points!).toBeCloseTo(2, 12);
    expect(a!.points! + b!.points!).toBeCloseTo(parent, 12);
  });

  it('are not told of other methods, nor of a geometric mean of scores below 1', () => {
    expect(contributionsOf(children, 50, 'median').map(c => c.points)).toEqual([null, null, null]);
    expect(contributionsOf([child('a', 1, 0.5)], 0.5, 'geometric')[0]!.points).toBeNull();
  });

  it('go down the tree and sum to the index, also through a zero', () => {
    const nodes = [
      { node: 'index', parent: '', weight: 1, score: 30 },
      child('P', 0.5, 0),
      child('Q', 0.5, 60),
      child('p1', 0.5, 10, 'P'),
      child('p2', 0.5, -10, 'P'),
      child('q1', 1, 60, 'Q'),
    ];
    const parts = contributionsToIndex(nodes, () => 'arithmetic');
    expect([...parts].map(([node, p]) => [node, p.points])).toEqual([
      ['index', 30],
      ['P', 0],
      ['p1', 2.5],
      ['p2', -2.5],
      ['Q', 30],
      ['q1', 30],
    ]);
  });
});

describe('obstacles', () => {
  it('are what is lacking, by weight, as shares; missing ones drop out', () => {
    const degrees = obstaclesOf([
      { indicator: 'a', effective: 0.5, score: 90 },
      { indicator: 'b', effective: 0.25, score: 40 },
      { indicator: 'c', effective: 0.25, score: null },
    ]);
    expect(degrees.map(d => d.degree)).toEqual(
      [0.25, 0.75, null].map(d => (d === null ? null : expect.closeTo(d, 12))),
    );
  });

  it('are none for a city that is best in everything, and stay inside the scale', () => {
    expect(obstaclesOf([{ indicator: 'a', effective: 1, score: 120 }])).toEqual([
      { indicator: 'a', degree: 0 },
    ]);
    expect(obstaclesOf([{ indicator: 'a', effective: 1, score: 0.2 }], [0, 1])[0]!.degree).toBe(1);
  });
});

describe('two rankings', () => {
  const place = (city: string, score: number | null, rank: number | null) => ({ city, score, rank });
  const change = compareRankings(
    [place('A', 80, 1), place('B', 70, 2), place('C', 60, 3), place('D', 50, 4), place('E', null, null)],
    [place('A', 60, 3), place('B', 75, 1), place('C', 65, 2), place('E', 40, 4), place('D', null, null)],
  );

  it('say who moved, most first, who entered and who left', () => {
    expect(change.moves.map(m => [m.city, m.gained, m.scoreChange])).toEqual([
      ['A', -2, -20],
      ['B', 1, 5],
      ['C', 1, 5],
    ]);
    expect([change.entered, change.left, change.meanMove]).toEqual([['E'], ['D'], 4 / 3]);
  });

  it('correlate by rank over the cities in both', () => {
    expect(change.rankCorrelation).toBeCloseTo(-0.5, 12);
    expect(compareRankings([place('A', 1, 1)], [place('A', 2, 1)]).rankCorrelation).toBeNull();
    const tied = compareRankings([place('A', 1, 1), place('B', 1, 1)], [place('A', 1, 1), place('B', 1, 1)]);
    expect(tied.rankCorrelation).toBeNull();
  });

  it('differ by parts, largest first', () => {
    const before = new Map([
      ['a', 10],
      ['b', 5],
      ['c', null],
    ]);
    expect(
      compareParts(
        before,
        new Map([
          ['a', 4],
          ['b', 6],
        ]),
      ).map(p => [p.node, p.change]),
    ).toEqual([
      ['a', -6],
      ['b', 1],
      ['c', null],
    ]);
  });
});

describe('a trend', () => {
  const series = [
    { year: 2021, value: 12 },
    { year: 2019, value: 10 },
    { year: 2020, value: null },
  ];

  it('is a growth rate between the ends, whatever the order given', () => {
    expect(growthRate(series)).toBeCloseTo(1.2 ** 0.5 - 1, 12);
    expect(
      growthRate([
        { year: 2019, value: -1 },
        { year: 2020, value: 2 },
      ]),
    ).toBeNull();
    expect(growthRate([{ year: 2019, value: 1 }])).toBeNull();
  });

  it('is a least-squares line over the years that have a value', () => {
    expect(trendLine(series)).toEqual({ slope: 1, first: 10, last: 12, percentPerYear: 10 });
    expect(trendLine([{ year: 2019, value: 1 }])).toBeNull();
  });
});
