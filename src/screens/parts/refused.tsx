import type { ReactNode } from 'react';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { useSession } from '../../state/session.ts';
import { Message } from '../../ui/message.tsx';

/** A framework or method file that was not taken: why, and that nothing has changed. */
export function Refused(): ReactNode {
  const words = useWords();
  const refused = useSession(s => s.refused);
  if (refused === null || refused.file === '') return null;
  return (
    <Message kind="error" isLive title={words.t('files.refused.title', { file: refused.file })}>
      <ul>
        {refused.issues.map(issue => {
          const sentence = describeIssue(words, issue);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      <p>{words.t('files.refused.safe')}</p>
    </Message>
  );
}
