const MEGABYTE = 1e6;

/** What an archive may hold; beyond any of these it is refused before it is unpacked. */
export const ARCHIVE_LIMITS = {
  /** Bytes as packed. */
  packed: 50 * MEGABYTE,
  /** Bytes unpacked, all files together. */
  unpacked: 150 * MEGABYTE,
  files: 200,
  /** Bytes unpacked for each packed one, of files above a megabyte. */
  ratio: 200,
} as const;

/** Bytes a gzip file may unpack to: those of the largest file that is read. */
export const GZIP_LIMIT = 250 * MEGABYTE;

/** Cells of a sheet, empty ones not counted. */
export const CELL_COUNT_LIMIT = 1_000_000;

/** Columns of a sheet, as of any table. */
export const SHEET_COLUMN_LIMIT = 2000;
