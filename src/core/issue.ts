/**
 * Something a person can mend: where it is, what was found, and (through the words of `code`) what to do.
 * The words live in `i18n` under `issue.<code>`; `params` fill their holes.
 */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'note';
  /** Key of the message, e.g. `city-ambiguous`; stable, written to issues.csv. */
  readonly code: string;
  readonly where: IssuePlace;
  /** The text as it stands in the file, cut to 200 characters; absent when the problem is that nothing is there. */
  readonly found?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** How many more places have the very same problem; only the first is listed. */
  readonly more?: number;
}

export interface IssuePlace {
  readonly file?: string;
  /** Physical line of the file, from 1; the header is usually line 1. */
  readonly line?: number;
  /** Field number, from 1. */
  readonly column?: number;
  readonly columnName?: string;
  /** Place inside a JSON file or the framework, e.g. `normalise.method` or `node B2`. */
  readonly path?: string;
}

/** The parts of an issue that a caller may leave out. */
type IssueParts = Omit<Issue, 'severity' | 'code' | 'where'> & { where?: IssuePlace };

const FOUND_LIMIT = 200;

function make(severity: Issue['severity'], code: string, { where = {}, found, ...rest }: IssueParts): Issue {
  return found === undefined
    ? { severity, code, where, ...rest }
    : { severity, code, where, found: found.slice(0, FOUND_LIMIT), ...rest };
}

/** An issue that keeps its row, cell or file out until it is mended. */
export const error = (code: string, parts: IssueParts = {}): Issue => make('error', code, parts);

/** An issue that says how something was read; the value is used. */
export const warning = (code: string, parts: IssueParts = {}): Issue => make('warning', code, parts);

/** An issue for the record. */
export const note = (code: string, parts: IssueParts = {}): Issue => make('note', code, parts);

/** Whether any of the issues is an error. */
export const hasError = (issues: readonly Issue[]): boolean => issues.some(i => i.severity === 'error');

/** What stands between names that a parameter lists; no sheet of a workbook can have it in its name. */
export const BETWEEN_NAMES = ' | ';
