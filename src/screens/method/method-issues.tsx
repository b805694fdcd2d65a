import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue.ts';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { useSession } from '../../state/session.ts';
import { Message } from '../../ui/message.tsx';
import { Refused } from '../parts/refused.tsx';

const NO_ISSUES: readonly Issue[] = [];

/** Most sentences that are shown at once. */
const SHOWN = 5;

/** Why the method in force gives no result, or a method file was not taken. */
export function MethodIssues(): ReactNode {
  const words = useWords();
  const issues = useSession(s => s.methodIssues).filter(i => i.severity === 'error');
  const stands = useSession(s => s.answered?.methodHash === s.answered?.publishedHash);
  const sentences = [...new Set(issues.map(issue => describeIssue(words, issue)))];
  return (
    <>
      <Refused />
      {sentences.length > 0 && (
        <Message kind="error" isLive title={words.t('recipe.issues.title')}>
          <ul>
            {sentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{words.t(stands ? 'recipe.issues.published' : 'recipe.issues.stays')}</p>
        </Message>
      )}
    </>
  );
}

/** Why a method that could be computed ranks nobody: what the scoring had to say. */
export function NoneRanked(): ReactNode {
  const words = useWords();
  const issues = useSession(s => s.answered?.issues ?? NO_ISSUES).filter(i => i.severity !== 'note');
  const sentences = [...new Set(issues.map(issue => describeIssue(words, issue)))];
  return (
    <Message kind="warn" isLive title={words.t('recipe.issues.none-ranked')}>
      <ul>
        {sentences.slice(0, SHOWN).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Message>
  );
}
