import { describe, expect, it } from 'vitest';
import { medianOf, peerScores, rankedPeers } from '../../../src/screens/city/peers.ts';
import { spanOf, trendOf, withIntervals } from '../../../src/screens/city/trend.ts';
import { sampleRuns } from '../parts/sample-runs.ts';
import { rankingRow, scoreRow } from './rows.ts';

const everyone = () => true;

describe('a city over years', () => {
  const index = [
    scoreRow('A', 40, { year: 2022, rank: 3 }),
    scoreRow('B', 60, { year: 2022, rank: 1 }),
    scoreRow('C', 50, { year: 2022, rank: 2 }),
    scoreRow('A', 55, { year: 2024, rank: 1 }),
    scoreRow('B', 45, { year: 2024, rank: 2 }),
    scoreRow('C', 99, { year: 2024, rank: null }),
  ];

  it('stands beside the median of the cities ranked that year', () => {
    expect(trendOf(index, 'A', [2022, 2023, 2024], everyone)).toEqual([
      { year: 2022, score: 40, rank: 3, median: 50 },
      { year: 2023, score: null, rank: null, median: null },
      { year: 2024, score: 55, rank: 1, median: 50 },
    ]);
  });

  it('takes the median over the peer group only', () => {
    expect(trendOf(index, 'A', [2022], city => city !== 'B')[0]?.median).toBe(45);
  });

  it('speaks of the first and last ranked year', () => {
    const points = trendOf(index, 'A', [2021, 2022, 2023, 2024], everyone);
    expect(spanOf(points)).toMatchObject({ from: { year: 2022, rank: 3 }, to: { year: 2024, rank: 1 } });
  });

  it('one ranked year is no trend', () => {
    expect(spanOf(trendOf(index, 'A', [2023, 2024], everyone))).toBeNull();
  });
});

describe('peers', () => {
  it('are the ranked cities of the group', () => {
    const ranking = [rankingRow('A'), rankingRow('B', { rank: null }), rankingRow('C')];
    expect([...rankedPeers(ranking, city => city !== 'C')]).toEqual(['A']);
  });

  it('a median leaves missing values out', () => {
    expect(medianOf([3, null, 1])).toBe(2);
    expect(medianOf([null])).toBeNull();
  });

  it('their scores are gathered by node without missing ones', () => {
    const rows = [scoreRow('A', 1), scoreRow('B', null), scoreRow('C', 2), scoreRow('A', 3, { node: 'P' })];
    const scores = peerScores(rows, new Set(['A', 'B']));
    expect(scores.get('I')).toEqual([{ city: 'A', score: 1 }]);
    expect(scores.get('P')).toEqual([{ city: 'A', score: 3 }]);
  });

  it('carries the intervals of the runs for the years they know, and nothing where there are none', () => {
    const points = [2022, 2023, 2024].map(year => ({ year, score: 70, rank: 1, median: 60 }));
    const drawn = withIntervals(points, sampleRuns, 'Alba').map(p => p.interval);
    expect(drawn).toEqual([undefined, [70, 72], [74, 81]]);
    expect(withIntervals(points, sampleRuns, 'Dora').map(p => p.interval)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(withIntervals(points, null, 'Alba')).toBe(points);
  });
});
