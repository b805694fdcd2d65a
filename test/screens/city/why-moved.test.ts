import { describe, expect, it } from 'vitest';
import type { ScoreRow } from '../../../src/engine/port.ts';
import { runOf, whyMoved, yearBefore } from '../../../src/screens/city/why-moved.ts';
import { trialFacts } from './facts.ts';
import { scoreRow } from './rows.ts';

const YEARS = [
  [2023, 40, 30],
  [2024, 75, 40],
] as const;

const history: readonly ScoreRow[] = YEARS.flatMap(([year, i1, i2]) => {
  const row = (node: string, level: number, score: number | null) =>
    ({ ...scoreRow('A', score, { node, level, rank: 1 }), year }) satisfies ScoreRow;
  return [
    row('I', 3, (i1 + i2) / 2),
    row('P1', 2, i1),
    row('P2', 2, i2),
    row('i1', 1, i1),
    row('i2', 1, i2),
    row('i3', 1, null),
  ];
});
const facts = { ...trialFacts, history };
const trend = YEARS.map(([year, i1, i2]) => ({ year, score: (i1 + i2) / 2, rank: 3, median: null }));

describe('what moved a city', () => {
  it('is told by indicator, and the changes sum to the change of the score', () => {
    const why = whyMoved(facts, trend, 2023, facts.weights);
    expect(why?.parts).toEqual([
      { node: 'i1', before: 20, after: 37.5, change: 17.5 },
      { node: 'i2', before: 15, after: 20, change: 5 },
    ]);
    expect(why?.parts.reduce((sum, p) => sum + (p.change ?? 0), 0)).toBe(why?.change);
  });

  it('has no parts where the method has none', () => {
    const method = { ...facts.place.method, aggregate: { method: 'median' as const } };
    expect(
      whyMoved({ ...facts, place: { ...facts.place, method } }, trend, 2023, facts.weights)?.parts,
    ).toEqual([]);
  });

  it('looks at the latest earlier year with a score', () => {
    expect(yearBefore(trend, 2024)).toBe(2023);
    expect(yearBefore(trend, 2023)).toBeNull();
  });

  it('runs over all years by slope and compound growth', () => {
    const { growth, slope } = runOf(trend);
    expect(slope).toBeCloseTo(22.5, 12);
    expect(growth).toBeCloseTo(57.5 / 35 - 1, 12);
  });
});
