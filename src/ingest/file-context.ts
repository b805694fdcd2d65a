import type { City, GroupLabel } from '../core/city.ts';
import type { IssuePlace } from '../core/issue.ts';
import type { FileChoice } from '../core/workspace.ts';
import type { Builder } from './builder.ts';
import type { Catalogue } from './catalogue.ts';
import type { CityBook } from './city-book.ts';
import type { Column, Header } from './header.ts';
import type { IssueLog } from './issue-log.ts';
import type { DecimalMark } from './number.ts';

/** What the reading of a file's rows works with and adds to. */
export interface FileContext {
  readonly catalogue: Catalogue;
  readonly book: CityBook;
  readonly builder: Builder;
  /** Cities the files brought along, by code. */
  readonly brought: Map<string, City>;
  readonly groups: GroupLabel[];
  readonly log: IssueLog;
  readonly header: Header;
  readonly mark: DecimalMark | 'unclear';
  /** Year of a table without a year column. */
  readonly year: number | null;
  /** The year it is: there are no results of later ones. */
  readonly thisYear: number;
  /** What a person has answered about this file. */
  readonly choice: FileChoice;
}

/** The word a person has given for a word of the file, else the word itself. */
export const answered = (answers: Readonly<Record<string, string>> | undefined, word: string): string =>
  answers !== undefined && Object.hasOwn(answers, word) ? (answers[word] ?? word) : word;

/** The place of a cell, for messages. */
export const cellPlace = (line: number, column: Column | undefined): IssuePlace =>
  column === undefined ? { line } : { line, column: column.number, columnName: column.name };

/** The column of a number: one with a meaning, one of unknown heading, or just the number. */
export function columnAt(number: number, { header }: FileContext): Column {
  const columns = [...Object.values(header.fields), ...header.values, ...header.groups, ...header.unknown];
  return columns.find(column => column.number === number) ?? { number, name: '' };
}
