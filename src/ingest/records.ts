import Papa from 'papaparse';

/** The records of a text: fields as they stand, and where each begins. */
export interface Records {
  readonly count: number;
  /** Fields of record `i`; none beyond the last. */
  fieldsOf(i: number): readonly string[];
  /** Whether U+FFFD stands anywhere: a letter that was lost. */
  readonly hasLostLetters: boolean;
  /** Physical line on which record `i` begins, from 1. */
  lineOf(i: number): number;
  /** Lines that record `i` covers. */
  linesIn(i: number): number;
  /** What is wrong with the quotation marks of record `i`. */
  quoteFault(i: number): QuoteFault | null;
  /** Whether record `i` is one field: beside longer ones a note, or a piece that was torn off. */
  isLone(i: number): boolean;
  /** Whether the fields of a record have places of their own, as the cells of a sheet: then none can have moved. */
  readonly isPlaced: boolean;
}

export interface QuoteFault {
  /** `unclosed` and `broken` records are not to be used; `stray` ones read as they look. */
  readonly kind: 'unclosed' | 'broken' | 'stray';
  /** Field number, from 1. */
  readonly column: number;
}

/** Splits text with `\n` line ends into records; one blank end of file is no record. */
export function readRecords(text: string, delimiter: string): Records {
  const hasLostLetters = text.includes('\ufffd');
  if (!text.includes('"')) return { ...plainRecords(text, delimiter), hasLostLetters };
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  const rows = parsed.data;
  if (rows.length > 0 && isEmptyRecord(rows[rows.length - 1])) rows.pop();
  const firstLines = linesOf(rows, text);
  const faults = new Map<number, QuoteFault['kind']>();
  for (const { row, code } of parsed.errors) {
    if (row === undefined || faults.get(row) === 'unclosed') continue;
    if (code === 'MissingQuotes') faults.set(row, 'unclosed');
    if (code === 'InvalidQuotes') faults.set(row, 'broken');
  }
  const starts = lineStarts(text);
  const lineOf = (i: number): number => firstLines[i] ?? 0;
  const rawLine = (line: number): string => text.slice(starts[line - 1], starts[line]);
  return {
    count: rows.length,
    fieldsOf: i => rows[i] ?? [],
    hasLostLetters,
    lineOf,
    linesIn: i => (firstLines[i + 1] ?? 0) - lineOf(i),
    quoteFault(i) {
      const kind = faults.get(i);
      if (kind !== undefined) return { kind, column: openQuoteColumn(rawLine(lineOf(i)), delimiter) };
      const row = rows[i];
      if (row === undefined || !row.some(field => field.includes('"'))) return null;
      const column = strayQuoteColumn(rawLine(lineOf(i)), delimiter);
      return column === 0 ? null : { kind: 'stray', column };
    },
    isLone: i => rows[i]?.length === 1,
    isPlaced: false,
  };
}

/** Without quotation marks every line is a record: it is cut up when it is asked for, and not kept. */
function plainRecords(text: string, delimiter: string): Omit<Records, 'hasLostLetters'> {
  const starts = lineStarts(text);
  const isEndBlank = text === '' || text.endsWith('\n');
  const count = starts.length - (isEndBlank ? 2 : 1);
  const cut = fieldCutter(text, delimiter);
  return {
    count,
    fieldsOf(i) {
      if (i < 0 || i >= count) return [];
      const end = starts[i + 1]!;
      return cut(starts[i]!, text.charCodeAt(end - 1) === 10 ? end - 1 : end);
    },
    lineOf: i => i + 1,
    linesIn: () => 1,
    quoteFault: () => null,
    isLone(i) {
      if (i < 0 || i >= count) return false;
      const at = text.indexOf(delimiter, starts[i]);
      return at < 0 || at >= starts[i + 1]!;
    },
    isPlaced: false,
  };
}

/**
 * Cuts stretches of a text at a delimiter of one letter. A field like the one that stood in its place before is that
 * very text: rows of a long table repeat most of the row above, and a text met again needs no new memory or hash.
 */
function fieldCutter(text: string, delimiter: string): (from: number, to: number) => readonly string[] {
  const sign = delimiter.charCodeAt(0);
  let before: readonly string[] = [];
  /** Where each field of the row before was cut out: comparing the text with itself is quickest. */
  const places: number[] = [];
  const standsAt = (i: number, from: number, to: number): boolean => {
    const shift = places[i]! - from;
    // From its end, where texts of a column differ most.
    for (let at = to - 1; at >= from; at -= 1) {
      if (text.charCodeAt(at) !== text.charCodeAt(at + shift)) return false;
    }
    return true;
  };
  return (from, to) => {
    const fields: string[] = [];
    for (let start = from; start <= to; ) {
      const i = fields.length;
      const same = before[i];
      let end = start + (same?.length ?? 0);
      const isEnd = end === to || (end < to && text.charCodeAt(end) === sign);
      if (same !== undefined && isEnd && standsAt(i, start, end)) fields.push(same);
      else {
        for (end = start; end < to && text.charCodeAt(end) !== sign; ) end += 1;
        fields.push(text.slice(start, end));
        places[i] = start;
      }
      start = end + 1;
    }
    before = fields;
    return fields;
  };
}

const isEmptyRecord = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === '';

/** First line of every record, and one past the last line at the end. */
function linesOf(rows: readonly (readonly string[])[], text: string): Int32Array {
  const first = new Int32Array(rows.length + 1);
  let line = 1;
  rows.forEach((row, i) => {
    first[i] = line;
    line += 1;
    for (const field of row) if (field.includes('\n')) line += countBreaks(field);
  });
  first[rows.length] = Math.min(line, countBreaks(text) + (text.endsWith('\n') ? 1 : 2));
  return first;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Where each line begins, and the end of the text. */
function lineStarts(text: string): Float64Array {
  const starts = new Float64Array(countBreaks(text) + 2);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1;
  starts[line] = text.length;
  return starts;
}

/** Field in which the last quotation mark of the line opens. */
function openQuoteColumn(line: string, delimiter: string): number {
  let column = 1;
  let opened = 1;
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') {
      quoted = !quoted;
      if (quoted) opened = column;
    } else if (letter === delimiter && !quoted) column += 1;
  }
  return opened;
}

/** First field that holds a quotation mark without beginning with one; 0 when none does. */
function strayQuoteColumn(line: string, delimiter: string): number {
  let column = 1;
  let quoted = false;
  let atStart = true;
  let justClosed = false;
  for (const letter of line) {
    if (letter === '"') {
      if (!quoted && !atStart && !justClosed) return column;
      quoted = !quoted;
    } else if (letter === delimiter && !quoted) {
      column += 1;
    }
    justClosed = letter === '"' && !quoted;
    atStart = letter === delimiter && !quoted;
  }
  return 0;
}
