import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/screens/city/model.ts';
import { percentileOf } from '../../../src/screens/city/reading.ts';
import { trialFacts } from './facts.ts';

const model = modelOf(trialFacts);

describe('what is said about a city', () => {
  it('the points of the pillars make the index', () => {
    expect(model.score).toBe(57.5);
    expect(model.pillars.map(p => p.points)).toEqual([37.5, 20]);
  });

  it('a pillar stands beside the median of the ranked cities, the own one among them', () => {
    expect(model.pillars[0]).toMatchObject({ score: 75, median: 45, gap: 30, medianPoints: 22.5 });
    expect(model.pillars[0]?.others).toHaveLength(6);
  });

  it('the weight of what does not apply is carried by the others', () => {
    const rows = model.groups.flatMap(g => g.rows);
    expect(rows.map(r => r.weight)).toEqual([0.5, 0.5, null]);
  });

  it('obstacle degrees share what is lacking to full marks', () => {
    expect(model.obstacles.map(o => o.row.indicator.code)).toEqual(['i2', 'i1']);
    expect(model.obstacles[0]?.degree).toBeCloseTo(30 / 42.5, 12);
  });

  it('an imputed value is neither strength nor gap', () => {
    if (model.reading.at !== 'read') throw new Error('expected a reading');
    expect(model.reading.strengths.map(s => s.row.indicator.code)).toEqual(['i1']);
    expect(model.reading.gaps).toEqual([]);
  });

  it('names no strength where coverage is too low for a grade', () => {
    const ranking = trialFacts.ranking.map(r => ({ ...r, coverage: 0.69 }));
    expect(modelOf({ ...trialFacts, ranking }).reading).toMatchObject({ at: 'thin', threshold: 0.7 });
  });

  it('names no strength among a handful of cities', () => {
    const place = { ...trialFacts.place, isPeer: (city: string) => city < 'F' };
    expect(modelOf({ ...trialFacts, place }).reading).toEqual({ at: 'few', least: 6 });
  });
});

describe('a percentile', () => {
  it('counts ties by half', () => {
    expect(percentileOf(5, [1, 5, 5, 9])).toBe(0.5);
    expect(percentileOf(10, [1, 2])).toBe(1);
    expect(percentileOf(0, [1, 2])).toBe(0);
  });
});
