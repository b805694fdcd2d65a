import type { City, GroupLabel } from '../core/city.ts';
import type { ObservationTable } from '../core/observation.ts';
import type { Exclusion, ScoreResult } from '../core/result.ts';

/** How far the engine's start has come. `total` is 0 while it is not known. */
export interface StartProgress {
  readonly loaded: number;
  readonly total: number;
}

export interface Catalogue {
  readonly sectors: readonly string[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly cities: readonly City[];
  readonly observations: number;
}

/** A line of scores.csv with numbers as numbers; null = missing. */
export interface ScoreRow {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  readonly node: string;
  readonly level: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly coverage: number | null;
  /** The unit's own weight of the node in its parent, times its score its points; absent where all units share weights. */
  readonly unitWeight?: number;
  readonly grade: string;
}

/** Which scores; a missing key means all. */
export interface ScoreFilter {
  readonly sector?: string;
  readonly year?: number;
  readonly cities?: readonly string[];
  readonly nodes?: readonly string[];
  /** Least level, e.g. 2 to leave the indicators out. */
  readonly minLevel?: number;
}

/** A city's place in the index of one sector and year, with what a ranking table shows beside it. */
export interface RankingRow {
  readonly city: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly grade: string;
  /** Weighted coverage, 0–1. */
  readonly coverage: number | null;
  readonly exclusion: Exclusion | null;
  /** Rank in the last earlier year that has one. */
  readonly previousRank: number | null;
  readonly previousYear: number | null;
  /** Scores of the nodes just under the index, in framework order. */
  readonly pillars: readonly { readonly node: string; readonly score: number | null }[];
  /** Index rank in every year of the sector, ascending. */
  readonly ranks: readonly { readonly year: number; readonly rank: number | null }[];
  /** Codes of applicable indicators without an observation. */
  readonly missing: readonly string[];
  readonly applicable: number;
}

/** One cell through all its steps. */
export interface CellRow {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  readonly indicator: string;
  readonly raw: number | null;
  readonly denominated: number | null;
  readonly imputed: number | null;
  readonly treated: number | null;
  readonly normalised: number | null;
  /** `missing`, `observed` or `not-applicable`. */
  readonly status: string;
  /** e.g. `imputed:latest;winsorised`. */
  readonly flags: string;
  readonly imputedFrom: number | null;
  /** Where the observation stands, null where there is none. */
  readonly observation: ObservationRow | null;
}

export interface ObservationRow {
  readonly value: number | null;
  readonly flag: string;
  readonly unit: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface CellFilter {
  readonly sector: string;
  readonly year?: number;
  readonly city?: string;
  readonly indicator?: string;
}

export interface WeightRow {
  readonly sector: string;
  readonly year: number;
  readonly node: string;
  /** Empty for the top. */
  readonly parent: string;
  readonly level: number;
  readonly weight: number;
  readonly effective: number;
}

/** Distribution of an indicator over the cities of a sector and year, on raw values. */
export interface Distribution {
  readonly values: readonly { readonly city: string; readonly value: number; readonly flag: string }[];
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  /** Cities outside 1.5 interquartile ranges from the quartiles. */
  readonly outliers: readonly string[];
  readonly applicable: number;
}

/** Which cells of a sector and year carry a value. */
export interface CoverageGrid {
  /** By code. */
  readonly cities: readonly string[];
  /** In framework order. */
  readonly indicators: readonly string[];
  /** Position in CELL_STATUS, indicator after indicator, one a city. */
  readonly status: Uint8Array;
}

export interface FlagCount {
  readonly flag: string;
  readonly count: number;
}

/** How the index rank of a city differs between two years. */
export interface Move {
  readonly city: string;
  readonly from: number;
  readonly to: number;
  readonly scoreFrom: number;
  readonly scoreTo: number;
}

/** What a person's own question gave: every value as text, numbers in the shortest form that reads back the same. */
export interface WrittenAnswer {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** null = no value. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** There were more rows than the limit. */
  readonly isCut: boolean;
}

/**
 * The typed questions the product asks of its data. DuckDB-WASM answers them in the browser;
 * a remote engine may later. Every answer has a stated order; rows are plain objects of numbers and text.
 */
export interface Engine {
  /** Replaces cities, observations and group labels as a whole. On failure nothing is changed. */
  loadDataset(
    cities: readonly City[],
    observations: ObservationTable,
    groups: readonly GroupLabel[],
  ): Promise<void>;
  /** Observations as columns, in the order of loading: what scoring and merging read. */
  observations(): Promise<ObservationTable>;
  groups(): Promise<readonly GroupLabel[]>;
  /** Replaces the stored results. `slot` keeps the published method's results beside a scenario's. */
  storeResult(result: ScoreResult, slot: ResultSlot): Promise<void>;

  catalogue(): Promise<Catalogue>;
  scores(filter: ScoreFilter, slot: ResultSlot): Promise<readonly ScoreRow[]>;
  /** By rank, then city; not-ranked last. */
  ranking(sector: string, year: number, slot: ResultSlot): Promise<readonly RankingRow[]>;
  /** By indicator in framework order, then city. */
  cells(filter: CellFilter, slot: ResultSlot): Promise<readonly CellRow[]>;
  weights(sector: string, year: number, slot: ResultSlot): Promise<readonly WeightRow[]>;
  distribution(sector: string, year: number, indicator: string): Promise<Distribution>;
  coverage(sector: string, year: number): Promise<CoverageGrid>;
  flags(sector?: string, year?: number): Promise<readonly FlagCount[]>;
  moves(sector: string, from: number, to: number, slot: ResultSlot): Promise<readonly Move[]>;

  /**
   * Answers a SELECT that a person wrote over the views of `VIEWS`; at most `limit` rows. Nothing can be changed by
   * it, and nothing is reached but the loaded data. Rejects with the database's own words where it is not understood.
   */
  written(question: string, limit: number): Promise<WrittenAnswer>;

  /** Stops the running question, if any; its promise rejects with `cancelled`. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** `current`: the method in force. `published`: the data set's own method, kept while a what-if is shown. */
export type ResultSlot = 'current' | 'published';
