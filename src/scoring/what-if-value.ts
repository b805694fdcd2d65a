import { type Framework, goalpostsIn, type Indicator } from '../core/framework.ts';
import type { Method } from '../core/method.ts';
import type { SectorResult } from '../core/result.ts';
import { gradeOf } from '../methods/grade/definition.ts';
import { isTied, placesOf } from '../methods/statistics/ranking.ts';
import { gradeScaleOf } from './grade.ts';
import { orNull, unitsOf } from './ranking-of.ts';
import { nominalScale } from './what-if-scale.ts';
import { unitTree } from './what-if-tree.ts';

/** Where a unit would stand. */
export interface UnitStanding {
  readonly score: number;
  readonly rank: number;
  /** Empty where the scores carry none. */
  readonly grade: string;
}

/** An indicator whose value can be tried. */
export interface TriedIndicator {
  readonly code: string;
  /** Raw value now; null where it is missing. */
  readonly value: number | null;
  /** Raw values at which the scale begins and ends, in the order of the scale: worst first. */
  readonly bounds: readonly [number, number];
}

/** A unit whose values can be tried, everything else held as it is. */
export interface UnitTrial {
  readonly now: UnitStanding;
  readonly indicators: readonly TriedIndicator[];
  /** Where the unit would stand with these raw values; null where it would have no score. */
  readonly standing: (values: ReadonlyMap<string, number>) => UnitStanding | null;
  /** The next better score in the year, and the next better grade; null at the top. */
  readonly nextRank: { readonly score: number; readonly rank: number } | null;
  readonly nextGrade: { readonly score: number; readonly grade: string } | null;
}

interface TrialSources {
  readonly result: SectorResult;
  readonly framework: Framework;
  readonly method: Method;
  readonly city: string;
  readonly year: number;
}

/**
 * A unit whose raw values can be tried. It is scored again by itself: extremes, means, weights, outlier limits and
 * the scores of all others stay those of the result. Without any change the score is that of the result.
 * null where the unit has no rank, or where a score depends on the other units beyond such statistics
 * (Copeland, TOPSIS, weights of each unit).
 */
export function unitTrial({ result, framework, method, city, year }: TrialSources): UnitTrial | null {
  const units = unitsOf(result, year);
  const unit = units.find(u => result.cities[u] === city);
  if (unit === undefined || Number.isNaN(result.rank[unit]!)) return null;
  const tree = unitTree(result, method, unit);
  if (tree === null) return null;
  const n = result.cities.length;
  const scales = new Map(
    result.indicators.flatMap((code, j) => {
      const indicator = framework.indicators.find(i => i.code === code);
      const scale = indicator && nominalScale({ result, method, indicator, position: j, unit });
      return indicator === undefined || scale == null ? [] : [[code, { ...scale, position: j, indicator }]];
    }),
  );
  const others = units.map(u => result.score[u]!);
  const own = units.indexOf(unit);
  const grading = result.grades[unit] === '' ? null : gradeScaleOf(method);
  const standing = (values: ReadonlyMap<string, number>): UnitStanding | null => {
    const normalised = new Map<number, number>();
    for (const [code, value] of values) {
      const scale = scales.get(code);
      const score = scale?.normalised(value) ?? Number.NaN;
      if (scale === undefined || Number.isNaN(score)) return null;
      normalised.set(scale.position, score);
    }
    const { score, coverage } = tree(normalised);
    if (Number.isNaN(score)) return null;
    const scores = Float64Array.from(others, (s, i) => (i === own ? score : s));
    const places = new Float64Array(scores.length);
    placesOf(scores, method.rank.ties, places);
    return {
      score,
      rank: places[own]!,
      grade: grading === null ? '' : gradeOf(grading, score, coverage),
    };
  };
  const now = standing(new Map());
  if (now === null) return null;
  return {
    now,
    indicators: [...scales].map(([code, { indicator, position, factor }]) => ({
      code,
      value: orNull(result.raw[position * n + unit]),
      bounds: boundsOf(result, indicator, position, year, factor),
    })),
    standing,
    nextRank: nextRank(result, units, now),
    nextGrade: grading === null ? null : nextGrade(grading.classes, now.score),
  };
}

/** The goalposts of the framework, else the extremes of the year's treated values; raw, worst first. */
function boundsOf(
  result: SectorResult,
  indicator: Indicator,
  position: number,
  year: number,
  factor: number,
): readonly [number, number] {
  const n = result.cities.length;
  const known = unitsOf(result, year)
    .map(u => result.treated[position * n + u]!)
    .filter(v => !Number.isNaN(v));
  const [low, high] = goalpostsIn(indicator, result.sector) ?? [Math.min(...known), Math.max(...known)];
  const raw = [low / factor, high / factor] as const;
  return indicator.direction === 1 ? raw : [raw[1], raw[0]];
}

function nextRank(
  { score, rank }: SectorResult,
  units: readonly number[],
  now: UnitStanding,
): UnitTrial['nextRank'] {
  const better = units
    .filter(u => score[u]! > now.score && !isTied(score[u]!, now.score))
    .sort((a, b) => score[a]! - score[b]!);
  const [next] = better;
  return next === undefined ? null : { score: score[next]!, rank: rank[next]! };
}

function nextGrade(
  classes: readonly { readonly grade: string; readonly from: number }[],
  score: number,
): UnitTrial['nextGrade'] {
  const above = classes.filter(c => c.from > score && !isTied(c.from, score)).sort((a, b) => a.from - b.from);
  const [next] = above;
  return next === undefined ? null : { score: next.from, grade: next.grade };
}

/** One indicator alone on the way to a score. */
export interface WayStep {
  readonly indicator: string;
  readonly from: number;
  /** Raw value that is enough; null where even the end of the scale is not. */
  readonly to: number | null;
  /** Part of the whole scale that lies between, 0–1; null where it is not enough. */
  readonly share: number | null;
  /** Score at the end of the scale. */
  readonly most: number;
}

/** Halvings of the way: more than the digits of a double. */
const HALVINGS = 60;

/**
 * For every indicator alone: the least change of its raw value, inside its scale, that brings the unit to a score.
 * By bisection with the unit scored again each time. Those that are enough come first, the shortest way first; an
 * indicator already at the end of its scale, or without a value, is left out.
 */
export function wayTo({ indicators, standing }: UnitTrial, wanted: number): readonly WayStep[] {
  const steps = indicators.flatMap(({ code, value, bounds: [worst, best] }): readonly WayStep[] => {
    if (value === null || worst === best || (best - value) * Math.sign(best - worst) <= 0) return [];
    const scoreAt = (v: number): number => standing(new Map([[code, v]]))?.score ?? Number.NaN;
    const reaches = (v: number): boolean => scoreAt(v) >= wanted || isTied(scoreAt(v), wanted);
    const most = scoreAt(best);
    if (Number.isNaN(most)) return [];
    const rest = { indicator: code, from: value, most };
    if (!reaches(best)) return [{ ...rest, to: null, share: null }];
    let [short, enough] = [value, best];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = short + (enough - short) / 2;
      if (middle === short || middle === enough) break;
      if (reaches(middle)) enough = middle;
      else short = middle;
    }
    return [{ ...rest, to: enough, share: Math.abs((enough - value) / (best - worst)) }];
  });
  return steps.sort((a, b) => (a.share ?? 2) - (b.share ?? 2) || b.most - a.most);
}
