import type { FileReport } from '../../core/import-report.ts';
import { BETWEEN_NAMES, type Issue } from '../../core/issue.ts';

export type Filter = 'all' | 'errors' | 'warnings';

const ORDER: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** Every problem of files and scoring, errors first, otherwise in the order found. */
export function problemsOf(reports: readonly FileReport[], scoring: readonly Issue[]): readonly Issue[] {
  return [...reports.flatMap(r => r.issues), ...scoring].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  );
}

/** The problems a filter lets through. */
export function filtered(issues: readonly Issue[], filter: Filter): readonly Issue[] {
  if (filter === 'all') return issues;
  return issues.filter(i => (filter === 'errors' ? i.severity === 'error' : i.severity === 'warning'));
}

/** What a reader can settle on the spot. */
export type Question =
  | 'city'
  | 'sector'
  | 'indicator'
  | 'column'
  | 'conflict'
  | 'cell'
  | 'year'
  | 'delimiter'
  | 'encoding'
  | 'decimal'
  | 'sheet';

const QUESTIONS: Readonly<Record<string, Question>> = {
  'city-ambiguous': 'city',
  'city-unknown': 'city',
  'sector-unknown': 'sector',
  'sector-unlisted': 'sector',
  'indicator-unknown': 'indicator',
  'indicator-unlisted': 'indicator',
  'header-unknown': 'column',
  'header-hidden': 'column',
  'duplicate-conflict': 'conflict',
  'value-not-number': 'cell',
  'value-date': 'cell',
  'value-two-marks': 'cell',
  'value-infinite': 'cell',
  'value-no-result': 'cell',
  'value-out-of-range': 'cell',
  'percent-fraction': 'cell',
  'year-invalid': 'cell',
  'year-future': 'cell',
  'flag-unknown': 'cell',
  'flag-with-value': 'cell',
  'year-missing': 'year',
  'delimiter-unclear': 'delimiter',
  'encoding-undecodable': 'encoding',
  'encoding-guessed': 'encoding',
  'decimal-mark-unclear': 'decimal',
  'sheet-read': 'sheet',
  'sheet-unclear': 'sheet',
};

/** The question a problem puts, or null when it can only be mended in the file. */
export function questionOf({ code, where, params }: Issue): Question | null {
  const question = QUESTIONS[code] ?? null;
  if (where.file === undefined || question === null) return null;
  if (question === 'cell' && (where.line === undefined || where.column === undefined)) return null;
  const isInside = String(params?.other ?? '').startsWith(`${where.file}:`);
  return question === 'conflict' && isInside ? null : question;
}

/** What a question is about inside its file: the same word is asked once, a conflict once a file, a cell by itself. */
function subjectOf({ found, where, params }: Issue, question: Question): string {
  switch (question) {
    case 'city':
    case 'sector':
    case 'indicator':
      return found ?? '';
    case 'column':
      return String(params?.column ?? '');
    case 'cell':
      return `${where.line}:${where.column}`;
    default:
      return '';
  }
}

/** The problems that carry their question: of several that put the same one about a file, the first. */
export function askedAt(issues: readonly Issue[]): ReadonlySet<Issue> {
  const asked = new Map<string, Issue>();
  for (const issue of issues) {
    const question = questionOf(issue);
    if (question === null) continue;
    const key = JSON.stringify([issue.where.file, question, subjectOf(issue, question)]);
    if (!asked.has(key)) asked.set(key, issue);
  }
  return new Set(asked.values());
}

/** Names of the sheets, or files of an archive, that a problem offers. */
export const offeredSheets = ({ params }: Issue): readonly string[] =>
  String(params?.sheets ?? '').split(BETWEEN_NAMES);

/** Codes and names of the cities that a problem offers, as its parameters have them: `苏州市 Suzhou (CN-SUZ)`. */
export const offeredCities = ({
  params,
}: Issue): readonly { readonly code: string; readonly name: string }[] =>
  ['a', 'b', 'suggestion'].flatMap(key => {
    const name = params?.[key];
    if (name === undefined) return [];
    const title = String(name);
    return [{ code: /\(([^()]+)\)$/.exec(title)?.[1] ?? title, name: title }];
  });
