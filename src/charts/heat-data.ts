/** Scores of rows by columns, null where there is none. */
export interface HeatData {
  readonly rows: readonly HeatHead[];
  readonly columns: readonly HeatHead[];
  /** Row after row. */
  readonly scores: readonly (readonly (number | null)[])[];
}

/** A head of a heat table; the own city is framed. */
export interface HeatHead {
  readonly code: string;
  readonly name: string;
  readonly isOwn: boolean;
}
