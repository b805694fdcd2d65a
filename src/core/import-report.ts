import type { Framework } from './framework.ts';
import type { Issue } from './issue.ts';
import type { Dataset } from './observation.ts';

/** A file as it came in; `bytes` is never changed. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, where it is known already. */
  readonly sha256?: string | undefined;
  /** The same bytes as the browser keeps them: handed to a worker without a copy. */
  readonly blob?: Blob | undefined;
}

export type DataForm = 'long' | 'wide' | 'peer' | 'unknown';

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
