import type { Framework } from './framework.ts';
import type { Issue } from './issue.ts';
import type { Dataset } from './observation.ts';

/** A file as it came in; `bytes` is never changed. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, where it is known already. */
  readonly sha256?: string | undefined;
}

/** A file as the browser keeps it: its bytes are read where they are needed, by a worker, without a copy here. */
export interface KeptFile {
  readonly name: string;
  readonly blob: Blob;
  /** SHA-256 that the bytes must have, where the file was kept under it. */
  readonly sha256?: string | undefined;
}

/** What a column was read as. `field`: one of the places of a row; `value`: values of one indicator. */
export interface HeadColumn {
  /** From 1. */
  readonly number: number;
  readonly heading: string;
  readonly kind: 'field' | 'value' | 'year' | 'group' | 'unknown';
  /** Name of the field, word of the indicator, the year, or code of the group; '' when unknown. */
  readonly means: string;
}

/** The top of a table as it was read. */
export interface TableHead {
  /** Physical line of the headings. */
  readonly line: number;
  readonly decimalMark: '.' | ',' | 'unclear';
  readonly columns: readonly HeadColumn[];
  /** The first rows below the headings, cut to the columns and to 60 characters a cell. */
  readonly rows: readonly (readonly string[])[];
}

/** `years`: an indicator a row with a column a year. */
export type DataForm = 'long' | 'wide' | 'years' | 'peer' | 'unknown';

/** What happened to one file. `rowsRead` = `loaded` + `setAside` + `blank`, header lines not counted. */
export interface FileReport {
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** e.g. `utf-8`, `utf-16le`, `gb18030`, or `xlsx`; empty when the file was refused before decoding. */
  readonly encoding: string;
  readonly delimiter: string;
  readonly form: DataForm;
  readonly rowsRead: number;
  readonly loaded: number;
  readonly setAside: number;
  readonly blank: number;
  /** Values taken from the file: equals `loaded` in long form, cells in wide form. */
  readonly values: number;
  readonly state: 'read' | 'refused';
  readonly issues: readonly Issue[];
  /** Absent where no headings were found. */
  readonly head?: TableHead | undefined;
  /** Sheet of a workbook, or file of an archive, that was read, and all there are; absent for a plain file. */
  readonly sheet?: string | undefined;
  readonly sheets?: readonly string[] | undefined;
}

/** Result of reading data files: what they add, and the account of every row. */
export interface ImportOutcome {
  /** The data after the import: what was there before plus what the files add. */
  readonly dataset: Dataset;
  readonly files: readonly FileReport[];
}

/** Result of reading a framework file. */
export interface FrameworkOutcome {
  /** null when the file was refused; the issues say why. */
  readonly framework: Framework | null;
  readonly issues: readonly Issue[];
}
