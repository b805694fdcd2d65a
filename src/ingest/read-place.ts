import { error, type Issue, type IssuePlace } from '../core/issue.ts';
import { answered, cellPlace, type FileContext } from './file-context.ts';
import { FIRST_YEAR, LAST_YEAR, readYear } from './year.ts';

export interface SectorReader {
  /** Code of the sector that a row names; '' when it names none; null when it must be set aside. */
  named(row: readonly string[], line: number): string | null;
  /** Code of the sector that an indicator implies where none is named; null when it implies none. */
  implied(word: string): string | null;
  /** Says that a row needs a sector. */
  sayMissing(line: number): void;
}

/** A row's year, or null when the row must be set aside. */
export type YearReader = (row: readonly string[], line: number) => number | null;

/** Reads the sector column of a file. */
export function sectorReader({ header, catalogue, log, choice }: FileContext): SectorReader {
  const column = header.fields.sector;
  const read = remember((text: string) => catalogue.sector(answered(choice.sectors, text)));
  const known = catalogue.sectorCodes.join(', ');
  return {
    implied: remember(word => catalogue.impliedSector(word)),
    sayMissing: line =>
      log.add(error('sector-missing', { where: cellPlace(line, column), params: { known } })),
    named(row, line) {
      const found = column === undefined ? '' : (row[column.number - 1] ?? '').trim();
      if (found === '') return '';
      const code = read(found);
      if (code !== null) return code;
      const where = cellPlace(line, column);
      const suggestion = catalogue.suggestSector(found);
      if (suggestion === null) log.add(error('sector-unlisted', { where, found, params: { known } }));
      else log.add(error('sector-unknown', { where, found, params: { suggestion } }));
      return null;
    },
  };
}

/** Reads the year column, or gives the file's year where there is none. */
export function yearReader({ header, year: given, log }: FileContext): YearReader {
  const column = header.fields.year ?? header.fields.Time;
  const read = remember(readYear);
  return (row, line) => {
    if (column === undefined) return given;
    const text = row[column.number - 1] ?? '';
    const year = read(text);
    if (year !== null) return year;
    const params = { min: FIRST_YEAR, max: LAST_YEAR };
    log.add(error('year-invalid', { where: cellPlace(line, column), found: text.trim(), params }));
    return null;
  };
}

/** A year to come has no results yet. */
export const futureYear = (where: IssuePlace, year: number, thisYear: number): Issue =>
  error('year-future', { where, found: String(year), params: { thisYear } });

function remember<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  /** Rows repeat most of the row above. */
  let last: { readonly text: string; readonly answer: T } | null = null;
  return text => {
    if (text === last?.text) return last.answer;
    let answer = known.get(text);
    if (answer === undefined) {
      answer = look(text);
      known.set(text, answer);
    }
    last = { text, answer };
    return answer;
  };
}
