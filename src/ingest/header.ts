import { error, type Issue, warning } from '../core/issue.ts';
import type { ColumnRole, FileChoice } from '../core/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { type Field, fieldNamed, isIgnored } from './column-aliases.ts';
import { fold, hasHidden } from './fold.ts';
import { readYear } from './year.ts';

/** Most columns a table may have, and most characters a heading. */
export const COLUMN_LIMIT = 2000;
const HEADING_LIMIT = 256;

/** A column by its place: `number` from 1, `name` as the heading has it. */
export interface Column {
  readonly number: number;
  readonly name: string;
}

/** A column of values: `word` is the code or name of its indicator, `unit` what the heading says in brackets. */
export interface ValueColumn extends Column {
  readonly word: string;
  readonly unit: string;
  /** Year of its values, where the headings name one. */
  readonly year?: number;
}

/** A column of the values of one year, in tables with an indicator a row. */
export interface YearColumn extends Column {
  readonly year: number;
}

export interface GroupColumn extends Column {
  readonly group: string;
}

/** What the columns of a table mean. */
export interface Header {
  /** Physical line of the headings. */
  readonly line: number;
  /** Number of the last record that belongs to the headings, where they take more than one. */
  readonly lastRow?: number;
  /** Number of columns, blank ones at the end left off. */
  readonly width: number;
  readonly fields: Readonly<Partial<Record<Field, Column>>>;
  readonly values: readonly ValueColumn[];
  readonly groups: readonly GroupColumn[];
  /** Columns of years; only where rows name indicators and there is no column of values. */
  readonly years: readonly YearColumn[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly Column[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a row of headings. Headings with hidden characters are never matched; a meaning given twice is an error.
 * What a person has said of a column stands above what its heading says.
 */
export function readHeader(
  headings: readonly string[],
  catalogue: Catalogue,
  line: number,
  choice: FileChoice = {},
): Header {
  const fields: Partial<Record<Field, Column>> = {};
  const values: ValueColumn[] = [];
  const groups: GroupColumn[] = [];
  const years: YearColumn[] = [];
  const unknown: Column[] = [];
  const issues: Issue[] = [];
  const isByYear =
    !hasField(headings, catalogue, choice, VALUE_OR_YEAR) && hasField(headings, catalogue, choice, INDICATOR);
  const taken = new Map<string, number>();

  headings.forEach((heading, i) => {
    const column: Column = { number: i + 1, name: heading.trim().slice(0, HEADING_LIMIT) };
    const where = { line, column: column.number, columnName: column.name };
    if (heading.trim() === '') return;
    if (heading.length > HEADING_LIMIT || hasHidden(heading)) {
      unknown.push(column);
      const code = hasHidden(heading) ? 'header-hidden' : 'header-unknown';
      issues.push(warning(code, { where, found: heading, params: { column: column.name } }));
      return;
    }
    const meaning = toldMeaning(column.name, headings, choice) ?? meaningOf(heading, catalogue);
    if (meaning === 'ignored' || (meaning === null && isIgnored(heading))) return;
    const year = meaning === null && isByYear ? readYear(heading) : null;
    if (year !== null && !years.some(other => other.year === year)) {
      years.push({ ...column, year });
      return;
    }
    if (meaning === null) {
      unknown.push(column);
      issues.push(warning('header-unknown', { where, found: heading, params: { column: column.name } }));
      return;
    }
    const key = `${meaning.kind}:${meaning.kind === 'field' ? meaning.field : fold(meaning.word)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    if (count > 1) {
      issues.push(
        error('header-duplicate', { where, found: heading, params: { column: column.name, count } }),
      );
      return;
    }
    if (meaning.kind === 'field') fields[meaning.field] = column;
    else if (meaning.kind === 'group') groups.push({ ...column, group: meaning.word });
    else values.push({ ...column, word: meaning.word, unit: meaning.unit });
  });
  const width = headings.findLastIndex(heading => heading.trim() !== '') + 1;
  return { line, width, fields, values, groups, years, unknown, issues };
}

const INDICATOR: readonly Field[] = ['indicator', 'indicator_name'];
const VALUE_OR_YEAR: readonly Field[] = ['value', 'year', 'Time'];

/** Whether any heading means one of some fields. */
const hasField = (
  headings: readonly string[],
  catalogue: Catalogue,
  choice: FileChoice,
  fields: readonly Field[],
): boolean =>
  headings.slice(0, COLUMN_LIMIT).some(heading => {
    if (heading.length > HEADING_LIMIT || heading.trim() === '' || hasHidden(heading)) return false;
    const meaning = toldMeaning(heading.trim(), headings, choice) ?? meaningOf(heading, catalogue);
    return (
      meaning !== null && meaning !== 'ignored' && meaning.kind === 'field' && fields.includes(meaning.field)
    );
  });

/** How many headings of a row are recognised: the row and the delimiter with the most are the right ones. */
export function countKnown(
  headings: readonly string[],
  catalogue: Catalogue,
  choice: FileChoice = {},
): number {
  return headings.slice(0, COLUMN_LIMIT).filter(heading => {
    if (heading.length > HEADING_LIMIT || heading.trim() === '') return false;
    return (toldMeaning(heading.trim(), headings, choice) ?? meaningOf(heading, catalogue)) !== null;
  }).length;
}

type Meaning =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'value'; readonly word: string; readonly unit: string }
  | { readonly kind: 'group'; readonly word: string };

const TOLD: Readonly<Partial<Record<ColumnRole, Field>>> = {
  city_name: 'city',
  sector: 'sector',
  year: 'year',
  indicator: 'indicator',
  value: 'value',
  unit: 'unit',
  source: 'source',
  flag: 'flag',
};

/** What stands in brackets at the end: a unit. */
const BRACKETED = /[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)?)[)\]]\s*$/;

/**
 * What a person has said of a column; null where nothing was said. An indicator with a code of its own is a column of
 * values, one without names the indicators of its rows. A city beside a column of names is a code.
 */
function toldMeaning(
  heading: string,
  headings: readonly string[],
  { columns = {}, indicators = {} }: FileChoice,
): Meaning | 'ignored' | null {
  const word = Object.hasOwn(indicators, heading) ? indicators[heading] : undefined;
  const role = Object.hasOwn(columns, heading) ? columns[heading] : undefined;
  if (word !== undefined && (role === undefined || role === 'indicator'))
    return { kind: 'value', word, unit: BRACKETED.exec(heading.normalize('NFKC'))?.[1]?.trim() ?? '' };
  if (role === undefined) return null;
  if (role === 'ignore' || role === 'note') return 'ignored';
  if (role !== 'city') return { kind: 'field', field: TOLD[role] ?? 'source' };
  const hasNames = headings.some(other => Object.hasOwn(columns, other) && columns[other] === 'city_name');
  return { kind: 'field', field: hasNames ? 'city_code' : 'city' };
}

function meaningOf(heading: string, catalogue: Catalogue): Meaning | null {
  const text = heading.replace(/\s+/g, ' ').trim();
  if (catalogue.knows(text)) return { kind: 'value', word: text, unit: '' };
  const field = fieldNamed(text);
  if (field !== null) return { kind: 'field', field };
  const group = catalogue.group(text);
  if (group !== null) return { kind: 'group', word: group };
  return withUnit(text.normalize('NFKC'), catalogue) ?? withName(text, catalogue);
}

/** `B4-01 (kWh/(m2·a))`: the words before a bracket, and what stands in it. */
function withUnit(text: string, catalogue: Catalogue): Meaning | null {
  for (const match of text.matchAll(/[([]/g)) {
    const word = text.slice(0, match.index).trim();
    const unit = text.slice(match.index + 1).replace(/[)\]]\s*$/, '');
    if (word !== '' && catalogue.knows(word)) return { kind: 'value', word, unit: unit.trim() };
    if (word !== '' && fieldNamed(word) === 'value') return { kind: 'field', field: 'value' };
  }
  return null;
}

/** `B4-01 单位面积能耗`: a code, then words that explain it. */
function withName(text: string, catalogue: Catalogue): Meaning | null {
  const word = text.split(' ', 1)[0] ?? '';
  return word !== text && catalogue.knows(word) ? { kind: 'value', word, unit: '' } : null;
}
