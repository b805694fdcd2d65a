import { describe, expect, it } from 'vitest';
import { drawNormal, randomStream } from '../../datasets/generator/random.ts';

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('a stream of random numbers', () => {
  it('draws the same numbers for the same seed and name', () => {
    expect(take(5, randomStream(1, 'a'))).toEqual(take(5, randomStream(1, 'a')));
  });

  it('differs by seed and by name', () => {
    const first = take(5, randomStream(1, 'a'));
    expect(take(5, randomStream(2, 'a'))).not.toEqual(first);
    expect(take(5, randomStream(1, 'b'))).not.toEqual(first);
  });

  it('fills [0, 1) evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of take(20_000, randomStream(7, 'even'))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      tenths[Math.floor(value * 10)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('gives normal draws of mean 0 and standard deviation 1', () => {
    const random = randomStream(7, 'normal');
    const draws = take(20_000, () => drawNormal(random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (draws.length - 1);
    expect(mean).toBeCloseTo(0, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(1, 1);
  });
});
