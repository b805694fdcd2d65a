import type { City, GroupLabel } from '../core/city.ts';
import type { IssuePlace } from '../core/issue.ts';
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
  /** Codes that a person has given for names, or codes, of cities in this file. */
  readonly cityAnswers: Readonly<Record<string, string>>;
}

/** The place of a cell, for messages. */
export const cellPlace = (line: number, column: Column | undefined): IssuePlace =>
  column === undefined ? { line } : { line, column: column.number, columnName: column.name };
