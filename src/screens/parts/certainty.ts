import type { RunStatistics, SectorUncertainty } from '../../core/uncertainty.ts';
import { probabilityAbove } from '../../scoring/uncertainty/probability.ts';

/** Quantiles over the runs. */
export interface Quantiles {
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

/** How sure a ranked city's place is. */
export interface CityCertainty {
  readonly city: string;
  /** Under the method as it stands. */
  readonly rank: number;
  readonly ranks: Quantiles;
  readonly scores: Quantiles;
  /** Share of the runs among the first ten, 0–1. */
  readonly topShare: number;
  readonly group: TieGroup;
}

/** Cities, best first, whose order the runs do not settle; a city by itself is a group of one. */
export interface TieGroup {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly cities: readonly string[];
}

/** How sure the ranks of a sector and year are. */
export interface Certainty {
  readonly runs: number;
  readonly seed: number;
  /** Ranked cities, best first. */
  readonly cities: readonly CityCertainty[];
  /** null for a city that is not ranked. */
  readonly of: (city: string) => CityCertainty | null;
  /** Share of the runs in which one city ranks above another, ties counting half; null where no run ranks both. */
  readonly above: (city: string, other: string) => number | null;
  /** How far rank quantiles moved over the last quarter of the runs, in places; null with too few runs. */
  readonly change: number | null;
}

/** How sure the ranks of one year are, from the runs of the sector. */
export function certaintyOf(runs: SectorUncertainty, year: number): Certainty {
  const { nominalRank, years, cities: codes, tieGroup } = runs;
  const units = codes
    .map((_, unit) => unit)
    .filter(unit => years[unit] === year && !Number.isNaN(nominalRank[unit]!) && runs.rank.p05[unit]! > 0)
    .sort((a, b) => nominalRank[a]! - nominalRank[b]! || a - b);
  const groups = new Map<number, number[]>();
  for (const unit of units) groups.set(tieGroup[unit]!, [...(groups.get(tieGroup[unit]!) ?? []), unit]);
  const groupOf = new Map(
    [...groups].map(([number, members]): [number, TieGroup] => [
      number,
      {
        number,
        first: nominalRank[members[0]!]!,
        last: nominalRank[members.at(-1)!]!,
        cities: members.map(unit => codes[unit]!),
      },
    ]),
  );
  const cities = units.map(
    (unit): CityCertainty => ({
      city: codes[unit]!,
      rank: nominalRank[unit]!,
      ranks: at(runs.rank, unit),
      scores: at(runs.score, unit),
      topShare: runs.top10Share[unit]!,
      group: groupOf.get(tieGroup[unit]!)!,
    }),
  );
  const unitOf = new Map(units.map(unit => [codes[unit]!, unit]));
  const byCode = new Map(cities.map(c => [c.city, c]));
  return {
    runs: runs.runs,
    seed: runs.seed,
    cities,
    of: city => byCode.get(city) ?? null,
    above: (city, other) => {
      const [a, b] = [unitOf.get(city), unitOf.get(other)];
      const share = a === undefined || b === undefined ? Number.NaN : probabilityAbove(runs, a, b);
      return Number.isNaN(share) ? null : share;
    },
    change: runs.convergence.at(-1)?.change ?? null,
  };
}

const at = (statistics: RunStatistics, unit: number): Quantiles => ({
  mean: statistics.mean[unit]!,
  p05: statistics.p05[unit]!,
  p25: statistics.p25[unit]!,
  median: statistics.median[unit]!,
  p75: statistics.p75[unit]!,
  p95: statistics.p95[unit]!,
});
