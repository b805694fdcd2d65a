import { describe, expect, it } from 'vitest';
import { bestScores, chosenCities, widestGap } from '../../../src/screens/compare/chosen.ts';
import { rankingRow } from '../city/rows.ts';

const pillars = (p1: number | null, p2: number | null) => [
  { node: 'P1', score: p1 },
  { node: 'P2', score: p2 },
];
const rows = [
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J'].map((city, i) => rankingRow(city, { rank: i + 1 })),
  rankingRow('N', { rank: null }),
];

describe('the cities compared', () => {
  it('are those of the link that the data hold, the own one first, eight at most', () => {
    expect(chosenCities(rows, ['C', 'X', 'N', 'A'], 'A')).toEqual(['A', 'C', 'N']);
    expect(chosenCities(rows, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J'], null)).toHaveLength(8);
  });

  it('without a choice are the own city, the leader and the nearest', () => {
    expect(chosenCities(rows, [], 'F')).toEqual(['F', 'A', 'E', 'G', 'D']);
    expect(chosenCities(rows, [], 'A')).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('without an own city that is ranked are the first five', () => {
    expect(chosenCities(rows, [], null)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(chosenCities(rows, [], 'N')).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(chosenCities([], [], null)).toEqual([]);
  });
});

describe('the widest gap', () => {
  it('is in the pillar furthest under the best of the others', () => {
    const compared = [
      rankingRow('A', { pillars: pillars(50, 60) }),
      rankingRow('B', { pillars: pillars(70, 65) }),
      rankingRow('C', { pillars: pillars(60, 90) }),
    ];
    expect(widestGap(compared, 'A')).toEqual({ node: 'P2', best: 'C', gap: 30 });
  });

  it('is none where the city leads, has no score, or stands alone', () => {
    const leader = rankingRow('A', { pillars: pillars(80, 80) });
    expect(widestGap([leader, rankingRow('B', { pillars: pillars(70, null) })], 'A')).toBeNull();
    expect(widestGap([rankingRow('A', { pillars: pillars(null, null) }), leader], 'A')).toBeNull();
    expect(widestGap([leader], 'A')).toBeNull();
  });
});

describe('the best scores', () => {
  it('are the highest of each pillar; one city is not best of itself', () => {
    const a = rankingRow('A', { pillars: pillars(50, null) });
    const b = rankingRow('B', { pillars: pillars(-3, 65) });
    expect([...bestScores([a, b])]).toEqual([
      ['P1', 50],
      ['P2', 65],
    ]);
    expect(bestScores([a]).size).toBe(0);
  });
});
