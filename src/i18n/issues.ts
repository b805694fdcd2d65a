import type { Issue, IssuePlace } from '../core/issue.ts';
import { visible } from '../core/visible.ts';
import { fillHoles, holesOf } from './holes.ts';
import type { Words } from './words.ts';

/**
 * The whole problem in a sentence or two: where it is, what was found, what to do.
 * A code without words is named in a general sentence, so that nothing is ever silent.
 */
export function describeIssue(words: Words, issue: Issue): string {
  return sentence(words, issue, placeOf(words, issue.where));
}

/** The same without the place, for tables that give file, line and column in columns of their own. */
export function adviseOn(words: Words, issue: Issue): string {
  return sentence(words, issue, '');
}

function sentence(words: Words, issue: Issue, where: string): string {
  const values = { ...valuesOf(words, issue), where };
  const count = issue.params?.count;
  const text = chooseText(words, issue.code, values, typeof count === 'number' ? count : undefined);
  const filled = where === '' ? withoutPlace(text, values) : fillHoles(text, values);
  if (issue.more === undefined) return filled;
  const gap = words.language === 'en' ? ' ' : '';
  return `${filled}${gap}${words.t('issue.more', { count: issue.more })}`;
}

/** The issue's own text, else its plain form, else the sentences of it that can be completed. */
function chooseText(
  words: Words,
  code: string,
  values: Readonly<Record<string, string>>,
  count?: number,
): string {
  const isComplete = (text: string): boolean => holesOf(text).every(hole => Object.hasOwn(values, hole));
  const texts = [`issue.${code}`, `issue.${code}.plain`].flatMap(key =>
    words.has(key) ? [words.open(key, count)] : [],
  );
  const complete = texts.find(isComplete);
  if (complete !== undefined) return complete;
  const sentences =
    texts[0]?.match(/.*?(?:[.?] |[。？]|$)/g)?.filter(part => part !== '' && isComplete(part)) ?? [];
  if (sentences.length > 0) return sentences.join('').trim();
  return words.open(values.found === undefined ? 'issue.unknown' : 'issue.unknown-found');
}

/** A text that begins with its place, filled without it: `{where}: “x” is…` gives `“x” is…`. */
function withoutPlace(text: string, values: Readonly<Record<string, string>>): string {
  const rest = fillHoles(text.replace(/^\{where\}(?:: |：)/, ''), values);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function valuesOf(words: Words, { code, where, found, params }: Issue): Readonly<Record<string, string>> {
  const values: Record<string, string> = { code };
  if (where.path !== undefined) values.path = where.path;
  if (where.file !== undefined) values.file = visible(where.file);
  if (found !== undefined) values.found = visible(found);
  for (const [name, value] of Object.entries(params ?? {})) values[name] = textOf(words, name, value);
  return values;
}

/** Parameters that are ids of methods, with the words they have inside a sentence. */
const METHOD_WORDS: Readonly<Record<string, string>> = {
  aggregate: 'recipe.as.aggregate',
  below: 'recipe.as.aggregate',
  normalise: 'recipe.as.normalise',
};

/** Whole numbers may be years, lines and codes, which take no thousands mark. */
function textOf({ t, has, format }: Words, name: string, value: string | number): string {
  const key = `${METHOD_WORDS[name]}.${value}`;
  if (has(key)) return t(key);
  return typeof value === 'number' && !Number.isInteger(value)
    ? format.number(value)
    : visible(String(value));
}

function placeOf(words: Words, where: IssuePlace): string {
  const { line, column, path } = where;
  const file = where.file === undefined ? undefined : visible(where.file);
  const columnName = where.columnName === undefined ? undefined : visible(where.columnName);
  if (file === undefined) return path === undefined ? '' : words.t('issue.where.path', { path });
  if (path !== undefined) return words.t('issue.where.file-path', { file, path });
  if (line === undefined) {
    return columnName === undefined
      ? words.t('issue.where.file', { file })
      : words.t('issue.where.column', { file, column: columnName });
  }
  if (columnName !== undefined) return words.t('issue.where.cell', { file, line, column: columnName });
  if (column !== undefined) return words.t('issue.where.field', { file, line, column });
  return words.t('issue.where.row', { file, line });
}
