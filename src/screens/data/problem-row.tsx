import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue.ts';
import { visible } from '../../core/visible.ts';
import { adviseOn, useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Answer } from './answer.tsx';
import styles from './data.module.css';
import { questionOf } from './problem-rows.ts';

/** Heads of the table of problems. */
export function ProblemHeads(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ColumnHead>{t('files.problems.kind')}</ColumnHead>
      <ColumnHead>{t('data.problems.file')}</ColumnHead>
      <ColumnHead isNumber>{t('data.problems.line')}</ColumnHead>
      <ColumnHead>{t('data.problems.column')}</ColumnHead>
      <ColumnHead>{t('data.problems.found')}</ColumnHead>
      <ColumnHead>{t('data.problems.action')}</ColumnHead>
    </>
  );
}

interface ProblemRowProps {
  readonly issue: Issue;
  /** Whether its question is put here. */
  readonly isAsked: boolean;
}

/** One problem: kind, file, line, column, found, what to do, and its question. */
export function ProblemRow({ issue, isAsked }: ProblemRowProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { file, line, column, columnName, path } = issue.where;
  const question = questionOf(issue);
  return (
    <tr>
      <Cell label={t('files.problems.kind')}>
        <Kind severity={issue.severity} />
      </Cell>
      <RowHead>
        <span className={styles.file}>
          {file === undefined ? t('files.problems.scoring') : visible(file)}
        </span>
      </RowHead>
      <Cell label={t('data.problems.line')} isNumber>
        {line ?? format.missing}
      </Cell>
      <Cell label={t('data.problems.column')}>
        <span className={styles.file}>
          {columnName === undefined ? (column ?? path ?? format.missing) : visible(columnName)}
        </span>
      </Cell>
      <Cell label={t('data.problems.found')}>
        {issue.found === undefined ? (
          format.missing
        ) : (
          <code className={styles.found}>{visible(issue.found)}</code>
        )}
      </Cell>
      <Cell label={t('data.problems.action')}>
        <div className={styles.advice}>
          {adviseOn(words, issue)}
          {question !== null && isAsked && <Answer issue={issue} question={question} />}
        </div>
      </Cell>
    </tr>
  );
}

function Kind({ severity }: { readonly severity: Issue['severity'] }): ReactNode {
  const { t } = useWords();
  if (severity === 'error') return <Tag kind="error">{t('data.problems.severity-error')}</Tag>;
  if (severity === 'warning') return <Tag kind="warn">{t('data.problems.severity-warning')}</Tag>;
  return <Tag>{t('files.problems.note')}</Tag>;
}
