import type { Framework, Goalposts, Indicator } from '../../src/core/framework.ts';
import { GAPS, HEATED_CITIES, THIN_REPORTERS } from './gaps.ts';
import { drawLevels } from './level.ts';
import { type Random, randomStream } from './random.ts';
import { writeTable } from './table.ts';
import { isOpenEnded, levelAt, printValue, valueAt } from './value.ts';

export const SEED = 20241;
export const YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024];
export const SOURCE = `GSC Index generator, seed ${SEED}`;

const HEADER = 'city_code,city,economy,sector,year,indicator,value,unit,source,flag'.split(',');

export interface DemoCity {
  readonly code: string;
  readonly name: string;
  readonly economy: string;
}

/** A published value that takes the place of an invented one. */
export interface Figure {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  readonly indicator: string;
  readonly value: number;
  readonly source: string;
}

interface Cell {
  /** Empty where there is no value; the flag says why. */
  readonly value: string;
  readonly flag: string;
  readonly source: string;
}

/** Share of single cells that are lost, that are lost with a word, and that lie far out, 0–1. */
const SHARE = { lost: 0.016, said: 0.2, outlier: 0.004 } as const;

/**
 * The demonstration observations of one sector in native long form: cities as given, then the framework's
 * indicators, then years. The same arguments give the same text, to the byte.
 */
export function demoTable(
  framework: Framework,
  sector: string,
  cities: readonly DemoCity[],
  figures: readonly Figure[],
): string {
  const indicators = framework.indicators.filter(i => i.sectors?.includes(sector) ?? true);
  const rows = cities.flatMap(city =>
    indicators.flatMap(indicator => {
      const known = figures.filter(
        f => f.city === city.code && f.sector === sector && f.indicator === indicator.code,
      );
      return series(city, sector, indicator, known).flatMap((cell, i) =>
        cell === null
          ? []
          : [
              [
                city.code,
                city.name,
                city.economy,
                sector,
                String(YEARS[i]),
                indicator.code,
                cell.value,
                indicator.unit,
                cell.source,
                cell.flag,
              ],
            ],
      );
    }),
  );
  return writeTable(HEADER, rows);
}

/** One cell a year; null where the city reports nothing and says nothing. */
function series(
  city: DemoCity,
  sector: string,
  indicator: Indicator,
  known: readonly Figure[],
): (Cell | null)[] {
  if (!isApplicable(city, indicator)) return YEARS.map(() => stated('not-applicable'));
  const posts = indicator.goalpostsBySector[sector] ?? indicator.goalposts;
  if (posts === null) throw new Error(`indicator without goalposts: ${indicator.code} in ${sector}`);
  const levels = nearFigures(drawLevels(SEED, city.code, sector, indicator, YEARS), indicator, posts, known);
  const luck = randomStream(SEED, `luck|${city.code}|${sector}|${indicator.code}`);
  const isThin = luck() < (THIN_REPORTERS[city.code] ?? 0);
  return YEARS.map((year, i) => {
    const invented = cellOf(levels[i] ?? 0, indicator, posts, luck);
    const figure = known.find(f => f.year === year);
    if (figure !== undefined)
      return { value: String(figure.value), flag: 'published', source: figure.source };
    return isThin || isInGap(city.code, sector, indicator, year) ? null : invented;
  });
}

/** Every cell takes three draws whatever becomes of it, so that one cell's fate leaves the next one's alone. */
function cellOf(level: number, indicator: Indicator, posts: Goalposts, luck: Random): Cell | null {
  const [fate, far, word] = [luck(), luck(), luck()];
  if (fate < SHARE.lost) return word < SHARE.said ? stated('not-available') : null;
  const isOutlier = fate > 1 - SHARE.outlier && isOpenEnded(indicator.unit);
  const value = isOutlier ? posts[1] + (posts[1] - posts[0]) * (0.5 + far) : valueAt(level, indicator, posts);
  const text = printValue(value, indicator, posts);
  if (text === '0' && isOpenEnded(indicator.unit)) return stated('below-unit');
  return { value: text, flag: 'synthetic', source: SOURCE };
}

const stated = (flag: string): Cell => ({ value: '', flag, source: SOURCE });

/** Shifts a series so that it passes, on average, through the figures published for it. */
function nearFigures(
  levels: number[],
  indicator: Indicator,
  posts: Goalposts,
  known: readonly Figure[],
): number[] {
  if (known.length === 0) return levels;
  const gaps = known.map(f => levelAt(f.value, indicator, posts) - (levels[YEARS.indexOf(f.year)] ?? 0));
  const shift = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return levels.map(level => level + shift);
}

/** District heating outside heated cities, and PITI outside the mainland cities it rates, do not apply. */
function isApplicable(city: DemoCity, indicator: Indicator): boolean {
  if (indicator.code === 'B4-03') return HEATED_CITIES.includes(city.code);
  if (indicator.code === 'B6-01') return city.economy === 'China';
  return true;
}

const isInGap = (city: string, sector: string, { code, parent }: Indicator, year: number): boolean =>
  GAPS.some(
    gap =>
      gap.city === city &&
      gap.sector === sector &&
      gap.from <= year &&
      (gap.codes.includes(code) || gap.codes.includes(parent)),
  );
