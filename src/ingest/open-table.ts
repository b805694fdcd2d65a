import type { DataForm, TableHead } from '../core/import-report.ts';
import { error, type Issue, warning } from '../core/issue.ts';
import type { FileChoice } from '../core/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import type { CityBook } from './city-book.ts';
import { unpackArchive, unpackGzip, unpackWorkbook } from './containers/unpack.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { decode, ENCODINGS } from './decode.ts';
import { DELIMITERS, findDelimiter, HEADER_LINES } from './delimiter.ts';
import { type Form, formOf } from './form.ts';
import { COLUMN_LIMIT, countKnown, type Header, readHeader } from './header.ts';
import type { DecimalMark } from './number.ts';
import { type Records, readRecords } from './records.ts';
import { sniff, sniffText } from './sniff.ts';
import { stackedHeader, withUnitRow } from './stacked-header.ts';
import { headOf } from './table-head.ts';

/** A file whose columns are understood and whose rows can be read. */
export interface OpenTable {
  readonly records: Records;
  readonly header: Header;
  /** Number of the last record that holds headings, from 0. */
  readonly headerRow: number;
  readonly shape: Form;
  readonly mark: DecimalMark | 'unclear';
  /** Year of rows that name none; null when they do. */
  readonly year: number | null;
  readonly nulLine: number;
}

/** How far the opening of a file came; without a table the first issue says why. */
export interface Opening {
  /** `xlsx` for a workbook. */
  readonly encoding: string;
  readonly delimiter: string;
  readonly form: DataForm;
  readonly issues: readonly Issue[];
  readonly table: OpenTable | null;
  /** The headings and first rows, where the file came that far. */
  readonly head?: TableHead;
  /** Sheet of a workbook, or file of an archive, that was read, and all there are. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

interface Known {
  readonly catalogue: Catalogue;
  readonly book: CityBook;
}

const unread = (issue: Issue): Opening => ({
  encoding: '',
  delimiter: '',
  form: 'unknown',
  issues: [issue],
  table: null,
});

/** From bytes to a table with understood columns; what is packed is unpacked first, once. */
export function openTable(bytes: Uint8Array, choice: FileChoice, known: Known): Opening {
  const kind = sniff(bytes);
  if (kind === null) return openText(bytes, choice, known);
  if (typeof kind !== 'string') return unread(kind);
  if (kind === 'XLSX') return openSheet(bytes, choice, known);
  const inside = kind === 'gzip' ? unpackGzip(bytes) : unpackArchive(bytes, choice.sheet);
  if ('code' in inside) return unread(inside);
  const { sheet, sheets, issues } = inside;
  const further = sniff(inside.bytes);
  if (typeof further === 'string') return unread(error('file-not-table', { params: { kind: further } }));
  const opening = further === null ? openText(inside.bytes, choice, known) : unread(further);
  return { ...opening, sheet, sheets, issues: [...opening.issues, ...issues] };
}

/** A workbook's sheet; a comma in its texts groups thousands. */
function openSheet(bytes: Uint8Array, choice: FileChoice, known: Known): Opening {
  const judge = (rows: readonly (readonly string[])[]): number => {
    const most = Math.max(0, ...rows.slice(0, HEADER_LINES).map(row => countKnown(row, known.catalogue)));
    return most < FEWEST_HEADINGS ? 0 : most;
  };
  const inside = unpackWorkbook(bytes, choice.sheet, judge);
  if ('code' in inside) return unread(inside);
  const { records, sheet, sheets, issues } = inside;
  const opening = openRecords(records, ',', 0, choice, known);
  return {
    ...opening,
    encoding: 'xlsx',
    delimiter: '',
    sheet,
    sheets,
    issues: [...opening.issues, ...issues],
  };
}

/** Recognised headings that make a row the top of a data table. */
const FEWEST_HEADINGS = 2;

function openText(bytes: Uint8Array, choice: FileChoice, known: Known): Opening {
  const chosen = ENCODINGS.find(encoding => encoding === choice.encoding);
  const decoded = decode(bytes, chosen);
  if ('code' in decoded) return unread(decoded);
  const { text, encoding, nulLine, issues } = decoded;
  const noTable = sniffText(text) ?? (text.trim() === '' ? error('file-empty') : null);
  if (noTable !== null) return unread(noTable);
  const told = DELIMITERS.find(delimiter => delimiter === choice.delimiter);
  const delimiter = told ?? findDelimiter(text, known.catalogue);
  if (typeof delimiter !== 'string') return { ...unread(delimiter), encoding };
  const opening = openRecords(readRecords(text, delimiter), delimiter, nulLine, choice, known);
  return { ...opening, encoding, delimiter, issues: [...opening.issues, ...issues] };
}

type TableOpening = Pick<Opening, 'form' | 'issues' | 'table' | 'head'>;

function openRecords(
  records: Records,
  delimiter: string,
  nulLine: number,
  choice: FileChoice,
  { catalogue, book }: Known,
): TableOpening {
  const refuse = (...issues: readonly Issue[]): TableOpening => ({ form: 'unknown', issues, table: null });
  const headerRow = findHeader(records, catalogue, choice);
  const headings = records.fieldsOf(headerRow);
  const line = records.lineOf(headerRow);
  if (headings.length > COLUMN_LIMIT) {
    const params = { limit: COLUMN_LIMIT };
    return refuse(error('columns-too-many', { where: { line }, found: String(headings.length), params }));
  }
  const stacked = stackedHeader(records, headerRow, catalogue, choice);
  const header = stacked ?? withUnitRow(readHeader(headings, catalogue, line, choice), records, headerRow);
  const firstRow = header.lastRow ?? headerRow;
  const head = headOf(records, firstRow, header);
  if (Object.keys(header.fields).length === 0) {
    return { ...refuse(error('header-missing', { where: { line }, found: headings.join(delimiter) })), head };
  }
  const shape = formOf(header, book);
  const remarks = header.issues.filter(issue => issue !== shape);
  if ('code' in shape) return { ...refuse(shape, ...remarks), head };
  const { form } = shape;
  if (records.count === firstRow + 1) return { ...refuse(error('file-empty'), ...remarks), form };
  const year = yearOf(header, form, choice.year);
  if (year === 'missing')
    return { ...refuse(error('year-missing', { where: { line } }), ...remarks), form, head };
  const mark = choice.decimalMark ?? markOf(records, firstRow, header, delimiter);
  const below = warning('header-below', { where: { line: 1 }, params: { rows: headerRow, line } });
  const issues = headerRow === 0 || isOnlySeparator(records, headerRow) ? remarks : [below, ...remarks];
  return {
    form,
    issues,
    table: { records, header, headerRow: firstRow, shape, mark, year, nulLine },
    head: { ...head, decimalMark: mark },
  };
}

/** Whether nothing stands above the headings but the line by which Excel is told the delimiter: `sep=;`. */
const isOnlySeparator = (records: Records, headerRow: number): boolean =>
  headerRow === 1 && /^sep=.?$/i.test((records.fieldsOf(0)[0] ?? '').trim());

/** The early row with the most recognised headings; the first when none has any. */
function findHeader(records: Records, catalogue: Catalogue, choice: FileChoice): number {
  const early = Math.min(records.count, HEADER_LINES);
  const known = Array.from({ length: early }, (_, i) => countKnown(records.fieldsOf(i), catalogue, choice));
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** The year of rows that name none: as given, 0 where columns do and 0 in the peer's form; null when rows do name it. */
function yearOf(
  { fields, values }: Header,
  form: DataForm,
  given: number | undefined,
): number | null | 'missing' {
  if (fields.year !== undefined || fields.Time !== undefined) return null;
  if (form === 'years' || values.some(column => column.year !== undefined)) return 0;
  return given ?? (form === 'peer' ? 0 : 'missing');
}

/** In files of commas the comma can't be trusted as a decimal mark; elsewhere the values show it. */
function markOf(
  records: Records,
  headerRow: number,
  header: Header,
  delimiter: string,
): DecimalMark | 'unclear' {
  if (delimiter === ',') return '.';
  const { fields, values, years } = header;
  const columns = fields.value === undefined ? [...values, ...years] : [fields.value];
  return decimalMarkOf(
    valuesIn(
      records,
      headerRow,
      columns.map(column => column.number - 1),
    ),
  );
}

function* valuesIn(records: Records, headerRow: number, places: readonly number[]): Generator<string> {
  for (let i = headerRow + 1; i < records.count; i += 1) {
    const fields = records.fieldsOf(i);
    for (const place of places) yield fields[place] ?? '';
  }
}
