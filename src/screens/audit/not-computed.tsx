import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue.ts';
import { describeIssue, useWords } from '../../i18n/index.ts';
import styles from './audit.module.css';

interface NotComputedProps {
  /** What kept parts of the audit from being computed. */
  readonly issues: readonly Issue[];
}

/** What the audit leaves out, why, and what would help: closed, since the tables stand without it. */
export function NotComputed({ issues }: NotComputedProps): ReactNode {
  const words = useWords();
  if (issues.length === 0) return null;
  const sentences = [...new Set(issues.map(issue => describeIssue(words, issue)))];
  return (
    <details className={styles.left}>
      <summary>{words.t('audit.left-out', { count: sentences.length })}</summary>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
