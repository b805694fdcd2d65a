import type { Issue, IssuePlace } from '../core/issue.ts';
import { adviseOn } from '../i18n/issues.ts';
import { englishWords } from '../i18n/languages.ts';

/** One line for a problem: `file:line:column: error city-ambiguous: “Suzhou” could be …`. */
export function diagnostic(issue: Issue): string {
  const place = placeOf(issue.where);
  const words = `${issue.severity} ${issue.code}: ${adviseOn(englishWords, issue)}`;
  return oneLine(place === '' ? words : `${place}: ${words}`);
}

/** The text without anything that would break the line or steer the terminal. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');

function placeOf({ file, line, column, path }: IssuePlace): string {
  const point = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined);
  return [point.join(':'), path ?? ''].filter(part => part !== '').join(': ');
}
