import { DESCRIPTION, tablesOfPackage } from '../../core/data-package.ts';
import { BETWEEN_NAMES, error, type Issue, note, warning } from '../../core/issue.ts';
import type { Records } from '../records.ts';
import { type Archive, openArchive } from './archive.ts';
import { gunzip } from './gzip.ts';
import type { Sheet } from './sheet.ts';
import { openWorkbook, type SheetEntry, type Workbook } from './workbook.ts';

/** Which of several tables is read, and their names. */
export interface Chosen {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
}

/** The records of a workbook's sheet. */
export interface UnpackedSheet extends Chosen {
  readonly records: Records;
}

/** The bytes of a file inside an archive. */
export interface UnpackedFile extends Chosen {
  readonly bytes: Uint8Array;
}

/** How likely it is that rows are the top of a data table; 0 when they are none. */
type Judge = (rows: readonly (readonly string[])[]) => number;

const isIssue = (value: object): value is Issue => 'code' in value;

/** What is inside a gzip file. */
export function unpackGzip(bytes: Uint8Array): UnpackedFile | Issue {
  const inside = gunzip(bytes);
  return isIssue(inside) ? inside : { bytes: inside, sheet: '', sheets: [], issues: [] };
}

/** The one table of text of an archive, or the one that was chosen. */
export function unpackArchive(bytes: Uint8Array, chosen: string | undefined): UnpackedFile | Issue {
  const archive = openArchive(bytes);
  if (isIssue(archive)) return archive;
  const texts = archive.names.filter(name => /\.(csv|tsv|txt)$/i.test(name) && !/^__MACOSX\//.test(name));
  const tables = resourcesOf(archive)?.filter(name => texts.includes(name)) ?? texts;
  const name = oneOf(tables, chosen);
  if (typeof name !== 'string') return name;
  const content = readFrom(archive, name);
  if (isIssue(content)) return content;
  return { bytes: content, sheet: name, sheets: tables, issues: [told('archive-file-read', name, tables)] };
}

/** The files that a data package names as its tables, seen from the archive; null where it is no such package. */
function resourcesOf(archive: Archive): readonly string[] | null {
  const name = archive.names.find(at => at === DESCRIPTION || /^[^/]+\/datapackage\.json$/.test(at));
  const content = name === undefined ? null : archive.read(name);
  if (name === undefined || content === null || isIssue(content)) return null;
  const folder = name.slice(0, -DESCRIPTION.length);
  return tablesOfPackage(new TextDecoder().decode(content))?.map(path => folder + path) ?? null;
}

/** The sheet of a workbook that looks like a data table, or the one that was chosen. */
export function unpackWorkbook(
  bytes: Uint8Array,
  chosen: string | undefined,
  judge: Judge,
): UnpackedSheet | Issue {
  const archive = openArchive(bytes);
  if (isIssue(archive)) return archive;
  const workbook = openWorkbook(archive);
  if (isIssue(workbook)) return workbook;
  const sheets = workbook.sheets.map(sheet => sheet.name);
  const found = chosen === undefined ? likely(workbook, judge) : named(workbook, chosen);
  if (isIssue(found)) return found;
  const { entry, sheet } = found;
  const issues = [
    ...(sheets.length > 1 ? [told('sheet-read', entry.name, sheets)] : []),
    ...(sheet.formulas > 0 ? [counted('sheet-formulas', sheet.formulas)] : []),
    ...(sheet.merged > 0 ? [counted('sheet-merged', sheet.merged)] : []),
    ...(sheet.hiddenRows > 0 ? [counted('sheet-hidden-rows', sheet.hiddenRows)] : []),
  ];
  return { records: recordsOf(sheet), sheet: entry.name, sheets, issues };
}

interface Found {
  readonly entry: SheetEntry;
  readonly sheet: Sheet;
}

function named(workbook: Workbook, name: string): Found | Issue {
  const entry = workbook.sheets.find(sheet => sheet.name === name);
  if (entry === undefined) return choose(workbook.sheets.map(sheet => sheet.name));
  const sheet = workbook.read(entry);
  return isIssue(sheet) ? sheet : { entry, sheet };
}

/** Hidden sheets are not looked at unless asked for. A sheet that cannot be read matters only when no other can. */
function likely(workbook: Workbook, judge: Judge): Found | Issue {
  const visible = workbook.sheets.filter(sheet => !sheet.isHidden);
  const read = visible.map(entry => ({ entry, sheet: workbook.read(entry) }));
  const sound = read.flatMap(({ entry, sheet }) => (isIssue(sheet) ? [] : [{ entry, sheet }]));
  const broken = read.map(r => r.sheet).find(isIssue);
  const judged = sound.map(found => ({ ...found, likeness: judge(found.sheet.rows) }));
  const tables = judged.filter(found => found.likeness > 0);
  const [only] = tables;
  if (tables.length === 1 && only !== undefined) return only;
  if (tables.length > 1) return choose(tables.map(found => found.entry.name));
  return broken ?? sound.find(found => found.sheet.rows.length > 0) ?? error('file-empty');
}

/** The name chosen or the only one; an issue that asks, or says that there is none. */
function oneOf(names: readonly string[], chosen: string | undefined): string | Issue {
  const [only] = names;
  if (chosen !== undefined && names.includes(chosen)) return chosen;
  if (only === undefined) return error('archive-no-table');
  return names.length === 1 ? only : choose(names);
}

const choose = (names: readonly string[]): Issue =>
  error('sheet-unclear', { where: { line: 1 }, params: { sheets: names.join(BETWEEN_NAMES) } });

const told = (code: string, name: string, names: readonly string[]): Issue =>
  warning(code, { where: { line: 1 }, params: { sheet: name, sheets: names.join(BETWEEN_NAMES) } });

const counted = (code: string, count: number): Issue => note(code, { where: { line: 1 }, params: { count } });

const readFrom = (archive: Archive, name: string): Uint8Array | Issue =>
  archive.read(name) ?? error('archive-damaged', { found: name });

/** A sheet as the records of a text: its row numbers are the lines. */
const recordsOf = ({ rows, numbers }: Sheet): Records => ({
  count: rows.length,
  isLone: i => rows[i]?.length === 1,
  isPlaced: true,
  fieldsOf: i => rows[i] ?? [],
  hasLostLetters: false,
  lineOf: i => numbers[i] ?? 0,
  linesIn: () => 1,
  quoteFault: () => null,
});
