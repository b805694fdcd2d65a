import type { ReactNode } from 'react';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { useSession } from '../../state/session.ts';
import { Message } from '../../ui/message.tsx';
import { Refused } from '../data/refused.tsx';

/** Why the method in force gives no result, or a method file was not taken. */
export function MethodIssues(): ReactNode {
  const words = useWords();
  const issues = useSession(s => s.methodIssues).filter(i => i.severity === 'error');
  return (
    <>
      <Refused />
      {issues.length > 0 && (
        <Message kind="error" isLive title={words.t('recipe.issues.title')}>
          {issues.map(issue => describeIssue(words, issue)).join(' ')} {words.t('recipe.issues.stays')}
        </Message>
      )}
    </>
  );
}
