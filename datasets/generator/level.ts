import type { Indicator } from '../../src/core/framework.ts';
import { drawNormal, randomStream } from './random.ts';

/**
 * Standard deviations of the parts a level is made of, in lengths of the goalpost interval.
 * Chosen so that index scores have a mean near 57 and a standard deviation near 11.
 */
const MEAN = 0.565;
const SPREAD = {
  city: 0.115,
  sector: 0.035,
  pillar: 0.08,
  indicator: 0.1,
  own: 0.15,
  year: 0.011,
  cell: 0.025,
} as const;
const GROWTH = { mean: 0.012, spread: 0.009 } as const;

/**
 * Invented levels of one indicator for one city and sector, one a year.
 * 0 is the worse goalpost and 1 the better one; a level may lie outside.
 * City, sector, pillar and indicator share their draws, so that cities differ as wholes and pillars hang together.
 */
export function drawLevels(
  seed: number,
  city: string,
  sector: string,
  indicator: Indicator,
  years: readonly number[],
): number[] {
  const draw = (...name: readonly string[]) => drawNormal(randomStream(seed, name.join('|')));
  const { code, parent } = indicator;
  const base =
    MEAN +
    SPREAD.city * draw('city', city) +
    SPREAD.sector * draw('sector', city, sector) +
    SPREAD.pillar * draw('pillar', city, sector, parent) +
    SPREAD.indicator * draw('indicator', code) +
    SPREAD.own * draw('own', city, sector, code);
  const growth = GROWTH.mean + GROWTH.spread * draw('growth', city, sector);
  const middle = ((years[0] ?? 0) + (years.at(-1) ?? 0)) / 2;
  const cell = randomStream(seed, ['cell', city, sector, code].join('|'));
  return years.map(
    year =>
      base +
      growth * (year - middle) +
      SPREAD.year * draw('year', city, sector, String(year)) +
      SPREAD.cell * drawNormal(cell),
  );
}
