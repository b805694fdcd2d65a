import { error, type Issue } from '../core/issue.ts';
import type { Catalogue } from './catalogue.ts';
import { countKnown } from './header.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How far into a file the headings are looked for. */
export const HEADER_LINES = 20;
const HEAD_LENGTH = 65_536;

/**
 * The delimiter under which some early line has the most recognised headings.
 * Where none has any, the most frequent one; where two are equally good, an Issue.
 */
export function findDelimiter(text: string, catalogue: Catalogue): Delimiter | Issue {
  const lines = text.slice(0, HEAD_LENGTH).split('\n', HEADER_LINES);
  const ranked = DELIMITERS.map(delimiter => ({
    delimiter,
    known: Math.max(...lines.map(line => countKnown(splitPlainly(line, delimiter), catalogue))),
    fields: Math.max(...lines.map(line => line.split(delimiter).length)),
  })).sort((a, b) => b.known - a.known || b.fields - a.fields);
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return ',';
  const tied = best.known > 1 && best.known === second.known && second.fields > 1;
  return tied ? error('delimiter-unclear', { where: { line: 1 }, found: lines[0] ?? '' }) : best.delimiter;
}

/** Headings are rarely quoted around a delimiter: a plain split is enough to count them. */
const splitPlainly = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map(field => field.replace(/^"|"$/g, ''));
