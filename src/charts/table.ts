/** The same numbers as a chart, as rows of text: shown as a table on screen, written as CSV. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** Cells in the order of the columns; null is missing. */
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartColumn {
  readonly label: string;
  readonly isNumber: boolean;
  /** Decimals shown on screen; files get the number as it is. */
  readonly decimals?: number;
}

export type ChartCell = string | number | null;
