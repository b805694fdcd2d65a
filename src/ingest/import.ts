import type { City, GroupLabel } from '../core/city.ts';
import type { Framework } from '../core/framework.ts';
import { hashOf } from '../core/hash.ts';
import type { FileReport, ImportOutcome, InputFile } from '../core/import-report.ts';
import { error, type Issue, warning } from '../core/issue.ts';
import type { Dataset } from '../core/observation.ts';
import type { FileChoice, StoredFile } from '../core/workspace.ts';
import { tableBuilder } from './builder.ts';
import { catalogueOf } from './catalogue.ts';
import { cityBook } from './city-book.ts';
import { readFile, type SharedContext } from './read-file.ts';
import { refusedReport } from './refused-report.ts';

/** What data files are read against. */
export interface ImportContext {
  readonly frameworks: readonly Framework[];
  readonly register: readonly City[];
  /** The data that are there already; a file never changes or removes them. */
  readonly existing: Dataset | null;
  /** Files whose data are there already; the same bytes are not read twice. */
  readonly loaded?: readonly StoredFile[];
  /** Answers to questions that earlier reports have raised, by file name. */
  readonly choices?: Readonly<Record<string, FileChoice>>;
}

/** How far an import has come. */
export interface ImportProgress {
  /** From 1. */
  readonly file: number;
  readonly files: number;
  /** Rows of this file read so far, and all it has. */
  readonly rows: number;
  readonly of: number;
}

const NO_PROGRESS = (): void => {};

/**
 * Reads data files one after the other and adds what is sound to the existing data.
 * Every row of every file is accounted for: read = loaded + set aside + blank.
 * A refused file adds nothing; of two different values for one place the one that was there stays.
 */
export function importFiles(
  files: readonly InputFile[],
  { frameworks, register, existing, loaded = [], choices = {} }: ImportContext,
  progress: (progress: ImportProgress) => void = NO_PROGRESS,
): ImportOutcome {
  const book = cityBook(register);
  for (const city of existing?.cities ?? []) if (book.exact(city.code) === null) book.add(city);
  const brought = new Map<string, City>();
  const groups: GroupLabel[] = [];
  const builder = tableBuilder(existing?.observations ?? null);
  const thisYear = new Date().getFullYear();
  const catalogue = catalogueOf(frameworks);
  const shared: SharedContext = { catalogue, book, builder, brought, groups, thisYear };
  const seen = new Map(loaded.map(({ sha256, name }) => [sha256, name]));

  const reports = files.map((file, i): FileReport => {
    const hash = file.sha256 ?? hashOf(file.bytes);
    const twin = seen.get(hash);
    const refused = (issue: Issue): FileReport => refusedReport(file.name, file.bytes.length, hash, issue);
    if (frameworks.length === 0) return refused(error('framework-needed'));
    if (twin !== undefined) return refused(warning('file-twice', { params: { other: twin } }));
    seen.set(hash, file.name);
    const choice = Object.hasOwn(choices, file.name) ? (choices[file.name] ?? {}) : {};
    return readFile(file, hash, shared, choice, (rows, of) =>
      progress({ file: i + 1, files: files.length, rows, of }),
    );
  });

  const observations = builder.table();
  const cities = observations.cities.flatMap(code => book.exact(code) ?? []);
  return {
    dataset: { cities, observations, groups: merged(existing?.groups ?? [], groups) },
    files: reports,
  };
}

/** Labels by city, year and group; the first stays. */
function merged(before: readonly GroupLabel[], added: readonly GroupLabel[]): GroupLabel[] {
  const byPlace = new Map<string, GroupLabel>();
  for (const label of [...before, ...added]) {
    const key = `${label.city}\n${label.year}\n${label.group}`;
    if (!byPlace.has(key)) byPlace.set(key, label);
  }
  return [...byPlace.values()];
}
