import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issue } from '../../src/i18n/en/issue.ts';
import { issueFiles } from '../../src/i18n/en/issue-files.ts';
import { issueMore } from '../../src/i18n/en/issue-more.ts';
import { storage } from '../../src/i18n/en/storage.ts';

const words: Readonly<Record<string, string>> = { ...issue, ...issueFiles, ...issueMore, ...storage };
const sources = readdirSync('src/ingest', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));

/** Codes as they are raised: the first text given to error, warning, note, say or bad, or a choice of two. */
const raised = new Set(
  sources.flatMap(source => [
    ...[...source.matchAll(/\b(?:error|warning|note|say|bad|told|counted|tooMany)\(\s*'([a-z-]+)'/g)].map(
      match => match[1] ?? '',
    ),
    ...[...source.matchAll(/\? '([a-z]+-[a-z-]+)' : '([a-z]+-[a-z-]+)'/g)].flatMap(match => match.slice(1)),
  ]),
);

describe('problems of files', () => {
  it('are found in the sources', () => expect(raised.size).toBeGreaterThan(70));

  it('all have words', () => {
    expect(
      [...raised].filter(
        code => !Object.hasOwn(words, `issue.${code}`) && !Object.hasOwn(words, `issue.${code}_other`),
      ),
    ).toEqual([]);
  });
});
