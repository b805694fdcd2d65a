import { hashOf } from '../core/hash.ts';
import type { DataForm, FileReport, InputFile } from '../core/import-report.ts';
import { error, type Issue, warning } from '../core/issue.ts';
import type { FileChoice } from '../core/workspace.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { decode, ENCODINGS } from './decode.ts';
import { findDelimiter, HEADER_LINES } from './delimiter.ts';
import type { FileContext } from './file-context.ts';
import { formOf } from './form.ts';
import { COLUMN_LIMIT, countKnown, type Header, readHeader } from './header.ts';
import { issueLog } from './issue-log.ts';
import type { DecimalMark } from './number.ts';
import { longReader } from './read-long.ts';
import { type RowProgress, readRows, type Tally } from './read-rows.ts';
import { wideReader } from './read-wide.ts';
import { type Records, readRecords } from './records.ts';
import { sniff, sniffText } from './sniff.ts';

/** What all files of one import share and add to. */
export type SharedContext = Omit<FileContext, 'log' | 'header' | 'mark' | 'year' | 'cityAnswers'>;

const NOTHING: Tally = { rowsRead: 0, loaded: 0, setAside: 0, blank: 0, values: 0 };

/** Takes one file from bytes to observations in the shared builder, and accounts for it. */
export function readFile(
  { name, bytes }: InputFile,
  shared: SharedContext,
  choice: FileChoice,
  progress: RowProgress,
): FileReport {
  const log = issueLog(name);
  let encoding = '';
  let delimiter = '';
  let form: DataForm = 'unknown';
  const report = (tally: Tally, state: FileReport['state']): FileReport => {
    const sha256 = hashOf(bytes);
    return {
      name,
      size: bytes.length,
      sha256,
      encoding,
      delimiter,
      form,
      ...tally,
      state,
      issues: log.list(),
    };
  };
  const refuse = (issue: Issue): FileReport => {
    log.add(issue);
    return report(NOTHING, 'refused');
  };

  const binary = sniff(bytes);
  if (binary !== null) return refuse(binary);
  const decoded = decode(
    bytes,
    ENCODINGS.find(known => known === choice.encoding),
  );
  if ('code' in decoded) return refuse(decoded);
  const noTable = sniffText(decoded.text);
  if (noTable !== null) return refuse(noTable);
  encoding = decoded.encoding;
  const { text, nulLine } = decoded;
  if (text.trim() === '') return refuse(error('file-empty'));

  const found = choice.delimiter ?? findDelimiter(text, shared.catalogue);
  if (typeof found !== 'string') return refuse(found);
  delimiter = found;
  const records = readRecords(text, found);
  const headerRow = findHeader(records, shared);
  if (headerRow < 0)
    return refuse(
      error('header-missing', { where: { line: 1 }, found: (records.rows[0] ?? []).join(found) }),
    );
  const headings = records.rows[headerRow] ?? [];
  const line = records.lineOf(headerRow);
  if (headings.length > COLUMN_LIMIT) {
    return refuse(
      error('columns-too-many', {
        where: { line },
        found: String(headings.length),
        params: { limit: COLUMN_LIMIT },
      }),
    );
  }
  const header = readHeader(headings, shared.catalogue, line);
  const shape = formOf(header, shared.book);
  for (const issue of [...decoded.issues, ...header.issues]) log.add(issue);
  if (headerRow > 0)
    log.add(warning('header-below', { where: { line: 1 }, params: { rows: headerRow, line } }));
  if ('code' in shape) return shape.code === 'header-duplicate' ? report(NOTHING, 'refused') : refuse(shape);
  form = shape.form;
  if (records.rows.length === headerRow + 1) return refuse(error('file-empty'));
  const year = yearOf(header, form, choice.year);
  if (year === 'missing') return refuse(error('year-missing', { where: { line } }));

  const mark = choice.decimalMark ?? markOf(records, headerRow, header, found);
  const context: FileContext = { ...shared, log, header, mark, year, cityAnswers: choice.cities ?? {} };
  const reader =
    shape.form === 'long'
      ? longReader(context, name, shape.value)
      : wideReader(context, name, form === 'peer');
  return report(readRows(records, headerRow, nulLine, context, reader, progress), 'read');
}

/** The first early row with a city and one heading more, else the one that knows most; −1 when none knows any. */
function findHeader(records: Records, { catalogue }: SharedContext): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < Math.min(records.rows.length, HEADER_LINES); i += 1) {
    const known = countKnown(records.rows[i] ?? [], catalogue);
    if (known > most) {
      best = i;
      most = known;
    }
  }
  return best;
}

/** The year of rows that name none: as given, 0 in the peer's form, null when rows do name it. */
function yearOf({ fields }: Header, form: DataForm, given: number | undefined): number | null | 'missing' {
  if (fields.year !== undefined || fields.Time !== undefined) return null;
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
  const columns = header.fields.value === undefined ? header.values : [header.fields.value];
  return decimalMarkOf(
    valuesIn(
      records,
      headerRow,
      columns.map(column => column.number - 1),
    ),
  );
}

function* valuesIn({ rows }: Records, headerRow: number, places: readonly number[]): Generator<string> {
  for (let i = headerRow + 1; i < rows.length; i += 1)
    for (const place of places) yield rows[i]?.[place] ?? '';
}
