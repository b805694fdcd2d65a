import type { City } from '../core/city.ts';
import { error, type Issue, warning } from '../core/issue.ts';
import type { CityAnswer } from './city-book.ts';
import { economyNamed } from './economies.ts';
import { cellPlace, type FileContext } from './file-context.ts';
import { fold } from './fold.ts';
import type { Column } from './header.ts';

/** Position of a row's city in the builder, or −1 when the row must be set aside; the reason is then logged. */
export type CityReader = (row: readonly string[], line: number) => number;

interface Reading {
  readonly position: number;
  /** Said for every row when there is no position, else once. */
  readonly issue: Issue | null;
  readonly column: Column | undefined;
}

/** Reads the city of rows in long and wide form. */
export function cityReader(context: FileContext): CityReader {
  const { city_code, gb_code, city: nameColumn, economy: economyColumn } = context.header.fields;
  const known = new Map<string, Reading>();
  let last = { code: '', name: '', position: -1 };
  return (row, line) => {
    const code = cellOf(row, city_code) || cellOf(row, gb_code);
    const name = cellOf(row, nameColumn);
    // Rows repeat most of the row above.
    if (last.position >= 0 && code === last.code && name === last.name) return last.position;
    const key = `${code}\n${name}`;
    let reading = known.get(key);
    const isFirst = reading === undefined;
    if (reading === undefined) {
      const answer = answerTo(code.trim(), name.trim(), context);
      reading = isTotal(code, name)
        ? totalOf(name || code, nameColumn ?? city_code)
        : readingOf(answer, code, name, cellOf(row, economyColumn).trim(), context);
      known.set(key, reading);
    }
    if (reading.issue !== null && (isFirst || reading.position < 0)) {
      context.log.add({ ...reading.issue, where: cellPlace(line, reading.column) });
    }
    last = { code, name, position: reading.position };
    return reading.position;
  };
}

/** Words for sums and means over cities. */
const TOTALS = new Set(
  '合计 总计 小计 平均 均值 平均值 平均数 全国 全省 全市 total subtotal sum average mean median'.split(' '),
);

const isTotal = (code: string, name: string): boolean =>
  [code, name].every(word => word.trim() === '' || TOTALS.has(fold(word))) && `${code}${name}`.trim() !== '';

const totalOf = (found: string, column: Column | undefined): Reading => ({
  position: -1,
  issue: error('city-total', { found: found.trim() }),
  column,
});

/** Reads the city of rows in the peer's form: code and name are taken as they are. */
export function peerCityReader(context: FileContext): CityReader {
  const { uCode, uName } = context.header.fields;
  return (row, line) => {
    const code = cellOf(row, uCode).trim();
    if (code === '') {
      context.log.add(error('city-missing', { where: cellPlace(line, uCode) }));
      return -1;
    }
    if (context.book.exact(code) === null) bring(context, code, cellOf(row, uName).trim() || code, '');
    return context.builder.cities.position(code);
  };
}

const cellOf = (row: readonly string[], column: Column | undefined): string =>
  column === undefined ? '' : (row[column.number - 1] ?? '');

function answerTo(code: string, name: string, { book, choice: { cities = {} } }: FileContext): CityAnswer {
  const given = [name, code].find(word => word !== '' && Object.hasOwn(cities, word));
  return given === undefined ? book.find(code, name) : book.find(cities[given] ?? '', '');
}

function readingOf(
  answer: CityAnswer,
  code: string,
  name: string,
  economy: string,
  context: FileContext,
): Reading {
  const { city_code, gb_code, city } = context.header.fields;
  const codeColumn = city_code ?? gb_code ?? city;
  const nameColumn = city ?? codeColumn;
  const refuse = (issue: Issue, column: Column | undefined): Reading => ({ position: -1, issue, column });
  const accept = (found: string, issue: Issue | null, column: Column | undefined): Reading => {
    return { position: context.builder.cities.position(found), issue, column };
  };
  switch (answer.kind) {
    case 'known': {
      const { city: found, otherName } = answer;
      const params = { code: found.code, registered: found.nameZh || found.nameEn || found.code };
      const issue =
        otherName && name.trim() !== found.code
          ? warning('city-name-other', { found: name, params })
          : economyIssue(found, economy);
      return accept(found.code, issue, nameColumn);
    }
    case 'new': {
      bring(context, answer.code, answer.name, economy);
      const params = { city: answer.name, code: answer.code };
      return accept(answer.code, warning('city-new', { found: name || code, params }), nameColumn);
    }
    case 'missing':
      return refuse(error('city-missing'), codeColumn);
    case 'ambiguous':
      return refuse(
        error('city-ambiguous', { found: name, params: { a: answer.a, b: answer.b } }),
        nameColumn,
      );
    case 'disagree': {
      const params = { code: answer.code, registered: answer.registered };
      return refuse(error('city-code-name', { found: name, params }), codeColumn);
    }
    case 'close': {
      const isCode = answer.by === 'code';
      const params = { suggestion: answer.suggestion };
      return refuse(
        error('city-unknown', { found: isCode ? code : name, params }),
        isCode ? codeColumn : nameColumn,
      );
    }
  }
}

/** A warning where the file puts a city into another economy than the register does. */
function economyIssue({ economy, nameZh, nameEn, code }: City, found: string): Issue | null {
  const said = economyNamed(found);
  const registered = economyNamed(economy);
  if (said === null || registered === null || said === registered) return null;
  const params = { city: nameZh || nameEn || code, registered };
  return warning('city-economy', { found, params });
}

function bring({ brought, book }: FileContext, code: string, name: string, economy: string): void {
  if (book.exact(code) !== null) return;
  const isChinese = /\p{Script=Han}/u.test(name);
  const city: City = {
    code,
    gb2260: /^\d{6}$/.test(code) ? code : '',
    nameEn: isChinese ? '' : name,
    nameZh: isChinese ? name : '',
    economy,
    lat: null,
    lon: null,
    tags: [],
    member: true,
  };
  brought.set(code, city);
  book.add(city);
}
