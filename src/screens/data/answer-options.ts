import type { Framework } from '../../core/framework.ts';
import type { Issue } from '../../core/issue.ts';
import { type LocalName, nameIn } from '../../core/name.ts';
import { COLUMN_ROLES, type ColumnRole, type FileChoice } from '../../core/workspace.ts';
import type { Words } from '../../i18n/index.ts';
import { offeredCities, offeredSheets, type Question } from './problem-rows.ts';

/** One of the answers offered. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Roles a column is offered; values of one indicator stand beside them under the indicator's code. */
const ROLES = COLUMN_ROLES.filter(role => role !== 'ignore');

/** Before the code of an indicator that a whole column holds. */
const OF_INDICATOR = 'indicator:';

/** What can be chosen; null where a text is typed. */
export function optionsOf(
  question: Question,
  issue: Issue,
  frameworks: readonly Framework[],
  words: Words,
): readonly Option[] | null {
  const { t } = words;
  switch (question) {
    case 'year':
    case 'cell':
      return null;
    case 'city':
      return offeredCities(issue).map(({ code, name }) => ({ value: code, label: name }));
    case 'sector':
      return named(
        frameworks.flatMap(f => f.sectors ?? []),
        words,
      );
    case 'indicator':
      return named(
        frameworks.flatMap(f => f.indicators),
        words,
      );
    case 'column':
      return [
        { value: 'ignore', label: t('files.answer.column.ignore') },
        ...ROLES.map(role => ({ value: role, label: t(`files.role.${role}`) })),
        ...named(
          frameworks.flatMap(f => f.indicators),
          words,
        ).map(({ value, label }) => ({
          value: `${OF_INDICATOR}${value}`,
          label,
        })),
      ];
    case 'conflict':
      return [
        { value: 'keep', label: t('files.answer.conflict.keep') },
        { value: 'replace', label: t('files.answer.conflict.replace') },
      ];
    case 'delimiter':
      return [
        { value: ',', label: t('files.delimiter.comma') },
        { value: ';', label: t('files.delimiter.semicolon') },
        { value: '\t', label: t('files.delimiter.tab') },
        { value: '|', label: t('files.delimiter.pipe') },
      ];
    case 'encoding':
      return [
        { value: 'utf-8', label: 'UTF-8' },
        { value: 'gb18030', label: 'GB18030' },
        { value: 'big5', label: 'Big5' },
        { value: 'utf-16le', label: 'UTF-16 LE' },
        { value: 'utf-16be', label: 'UTF-16 BE' },
        { value: 'windows-1252', label: 'Latin-1 (Windows-1252)' },
      ];
    case 'sheet':
      return offeredSheets(issue).map(name => ({ value: name, label: name }));
    case 'decimal':
      return [
        { value: '.', label: t('files.decimal.point') },
        { value: ',', label: t('files.decimal.comma') },
      ];
  }
}

const named = (
  entries: readonly { readonly code: string; readonly name: LocalName }[],
  { language }: Words,
): readonly Option[] => [
  ...new Map(
    entries.map(({ code, name }) => [code, { value: code, label: `${code} ${nameIn(name, language)}` }]),
  ).values(),
];

/** The answer as the import takes it; null while it is none. */
export function choiceOf(question: Question, value: string, issue: Issue): FileChoice | null {
  const found = (issue.found ?? '').trim();
  if (question === 'cell') return cellChoice(issue, value);
  if (value === '') return null;
  switch (question) {
    case 'year':
      return /^(19|20|21)\d{2}$/.test(value) ? { year: Number(value) } : null;
    case 'city':
      return { cities: { [found]: value } };
    case 'sector':
      return { sectors: { [found]: value } };
    case 'indicator':
      return { indicators: { [found]: value } };
    case 'column':
      return columnChoice(String(issue.params?.column ?? found), value);
    case 'conflict':
      return value === 'keep' || value === 'replace' ? { conflicts: value } : null;
    case 'delimiter':
      return { delimiter: value };
    case 'encoding':
      return { encoding: value };
    case 'sheet':
      return { sheet: value };
    case 'decimal':
      return value === '.' || value === ',' ? { decimalMark: value } : null;
  }
}

function columnChoice(heading: string, value: string): FileChoice | null {
  if (value.startsWith(OF_INDICATOR)) return { indicators: { [heading]: value.slice(OF_INDICATOR.length) } };
  const role = COLUMN_ROLES.find((known): known is ColumnRole => known === value);
  return role === undefined ? null : { columns: { [heading]: role } };
}

/** A corrected cell may be emptied; left as it was it is no answer. */
function cellChoice({ where, found }: Issue, text: string): FileChoice | null {
  const { line, column } = where;
  if (line === undefined || column === undefined || text === (found ?? '').trim()) return null;
  return { cells: [{ row: line, column, text }] };
}
