import { describe, expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { sectorOf } from '../../src/scoring/ranking-of.ts';
import { type UnitTrial, unitTrial, wayTo } from '../../src/scoring/what-if-value.ts';
import { observedIn, score, TREE } from './small-tree.ts';

const TABLE = { A: [2, 2, 8], B: [5, 4, 6], C: [9, null, 2], D: [8, 9, 1], E: [1, 3, 9] };

function trial(input: unknown, city: string, table: Parameters<typeof observedIn>[0] = TABLE): UnitTrial {
  const { method } = parseMethod(input);
  const result = sectorOf(score(observedIn(table), input), 'all');
  if (method === null || result === null) throw new Error('not in order');
  const found = unitTrial({ result, framework: TREE, method, city, year: 2024 });
  if (found === null) throw new Error('no trial');
  return found;
}

const METHODS = [
  {},
  { normalise: { method: 'goalposts' } },
  { normalise: { method: 'z-score' } },
  { normalise: { method: 'rank' } },
  { normalise: { method: 'percentile-rank' }, weight: { method: 'equal' } },
  { normalise: { method: 'efficacy' }, aggregate: { method: 'geometric' } },
  { aggregate: { method: 'harmonic' } },
  { impute: { method: 'mean' }, weight: { method: 'entropy' }, aggregate: { method: 'median' } },
];

describe('a value that is tried', () => {
  it.each(METHODS)('changes nothing where it is the value there is: %j', method => {
    const result = sectorOf(score(observedIn(TABLE), method), 'all');
    for (const [unit, city] of (result?.cities ?? []).entries()) {
      const { now, standing, indicators } = trial(method, city);
      expect(now.score).toBe(result?.score[unit]);
      expect([now.rank, now.grade]).toEqual([result?.rank[unit], result?.grades[unit]]);
      const same = new Map(indicators.flatMap(i => (i.value === null ? [] : [[i.code, i.value] as const])));
      expect(standing(same)?.score).toBeCloseTo(now.score, 12);
    }
  });

  it('scores as if it stood in the data, where the scale does not move with them', () => {
    const method = { normalise: { method: 'goalposts' }, weight: { method: 'given' } };
    const changed = sectorOf(score(observedIn({ ...TABLE, B: [7.5, 4, 3] }), method), 'all');
    const standing = trial(method, 'B').standing(
      new Map([
        ['a', 7.5],
        ['c', 3],
      ]),
    );
    expect(standing?.score).toBe(changed?.score[1]);
    expect(standing?.rank).toBe(changed?.rank[1]);
  });

  it('can fill a gap, and the coverage that decides the grade follows', () => {
    const { now, standing } = trial({ normalise: { method: 'goalposts' } }, 'C');
    expect(now.grade).toBe('NR');
    expect(standing(new Map([['b', 9]]))?.grade).toBe('AA');
  });

  it('keeps to the limits of an outlier treatment', () => {
    const method = { treat: { method: 'winsorise', maxPoints: 1, skew: 0.5, kurtosis: 0 } };
    const table = { A: [1, 1, 5], B: [2, 2, 5], C: [3, 3, 6], D: [4, 4, 5], E: [1000, 5, 4], F: [5, 5, 4] };
    const { standing, now } = trial(method, 'E', table);
    expect(standing(new Map([['a', 5000]]))?.score).toBe(now.score);
  });

  it.each([{ aggregate: { method: 'copeland' } }])(
    'is not offered where scores hang on the others: %j',
    input => {
      const { method } = parseMethod(input);
      const result = sectorOf(score(observedIn(TABLE), input), 'all');
      if (method === null || result === null) throw new Error('not in order');
      expect(unitTrial({ result, framework: TREE, method, city: 'A', year: 2024 })).toBeNull();
    },
  );
});

describe('the shortest way up', () => {
  const method = { normalise: { method: 'goalposts' } };

  it('is the least change that is enough, and one digit less is not', () => {
    const b = trial(method, 'B');
    const next = b.nextRank;
    if (next === null) throw new Error('at the top');
    for (const { indicator, from, to } of wayTo(b, next.score)) {
      if (to === null) continue;
      expect(b.standing(new Map([[indicator, to]]))?.rank).toBeLessThanOrEqual(next.rank);
      const less = from + (to - from) * 0.999;
      expect(b.standing(new Map([[indicator, less]]))?.rank).toBe(b.now.rank);
    }
  });

  it('goes down where less is better, stays inside the goalposts, and puts the shortest first', () => {
    const steps = wayTo(trial(method, 'A'), 50);
    const c = steps.find(s => s.indicator === 'c');
    expect(c?.to ?? 8).toBeLessThanOrEqual(8);
    for (const { to } of steps) if (to !== null) expect(to >= 0 && to <= 10).toBe(true);
    const shares = steps.flatMap(s => s.share ?? []);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
  });

  it('says what cannot be reached by one indicator alone, and how far it leads', () => {
    const steps = wayTo(trial(method, 'E'), 90);
    expect(steps.every(s => s.to === null && s.most < 90)).toBe(true);
  });

  it('the top has none', () => {
    const top = [...Object.keys(TABLE)].map(city => trial(method, city)).find(t => t.now.rank === 1);
    expect(top?.nextRank).toBeNull();
  });
});
