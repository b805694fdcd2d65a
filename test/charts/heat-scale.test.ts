import { describe, expect, it } from 'vitest';
import { classBounds, classOf } from '../../src/charts/heat-scale.ts';

describe('seven classes', () => {
  it('are equally wide over the scores there are', () => {
    expect(classBounds([30, null, 100])).toEqual([40, 50, 60, 70, 80, 90]);
  });

  it('give a bound to the class above it', () => {
    const bounds = classBounds([30, 100]);
    expect([30, 39.99, 40, 89, 90, 100].map(s => classOf(s, bounds))).toEqual([0, 0, 1, 5, 6, 6]);
  });

  it('are none for flat or missing scores: all stand in the middle', () => {
    expect(classBounds([50, 50])).toEqual([]);
    expect(classBounds([null])).toEqual([]);
    expect(classOf(50, [])).toBe(3);
  });
});
