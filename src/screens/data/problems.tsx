import { type ReactNode, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import { adviseOn, describeIssue, useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { issuesCsv } from '../../publish/results/issues-csv.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Answer } from './answer.tsx';
import styles from './data.module.css';
import { type Filter, filtered, problemsOf, questionOf } from './problem-rows.ts';

const FIRST = 50;
const MORE = 200;

/** Every problem with file, line, column, what was found and what to do; answers where the reader can give one. */
export function Problems(): ReactNode {
  const words = useWords();
  const { t } = words;
  const reports = useSession(s => s.reports);
  const answered = useSession(s => s.answered);
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(FIRST);
  const problems = problemsOf(reports, answered?.issues ?? []);
  const rows = filtered(problems, filter);
  const rest = rows.length - shown;
  return (
    <section className={styles.frame} aria-labelledby="problems">
      <header className={styles.reportHead}>
        <div>
          <h2 id="problems">{t('data.problems.title')}</h2>
          <p className={styles.lead}>
            {problems.length === 0 ? t('files.problems.none') : t('files.problems.lead')}
          </p>
        </div>
        {problems.length > 0 && (
          <Segmented
            label={t('files.problems.filter')}
            value={filter}
            options={[
              { value: 'all', label: t('files.problems.all', { count: problems.length }) },
              {
                value: 'errors',
                label: t('files.problems.errors', { count: filtered(problems, 'errors').length }),
              },
              {
                value: 'warnings',
                label: t('files.problems.warnings', { count: filtered(problems, 'warnings').length }),
              },
            ]}
            onChange={setFilter}
          />
        )}
      </header>
      {problems.length > 0 && (
        <DataTable
          label={t('data.problems.title')}
          head={
            <>
              <ColumnHead>{t('files.problems.kind')}</ColumnHead>
              <ColumnHead>{t('data.problems.file')}</ColumnHead>
              <ColumnHead isNumber>{t('data.problems.line')}</ColumnHead>
              <ColumnHead>{t('data.problems.column')}</ColumnHead>
              <ColumnHead>{t('data.problems.found')}</ColumnHead>
              <ColumnHead>{t('data.problems.action')}</ColumnHead>
            </>
          }
        >
          {rows.slice(0, shown).map(issue => (
            <ProblemRow key={keyOf(issue)} issue={issue} />
          ))}
        </DataTable>
      )}
      <p className={styles.after}>
        {rest > 0 && (
          <Button kind="link" onPress={() => setShown(shown + MORE)}>
            {t('files.problems.more', { count: Math.min(rest, MORE) })}
          </Button>
        )}
        {problems.length > 0 && (
          <Button
            kind="link"
            onPress={() =>
              saveText(
                'problems.csv',
                'text/csv',
                `\uFEFF${issuesCsv(problems, i => describeIssue(words, i))}`,
              )
            }
          >
            {t('data.problems.download')}
          </Button>
        )}
      </p>
    </section>
  );
}

function ProblemRow({ issue }: { readonly issue: Issue }): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const { file, line, column, columnName } = issue.where;
  const question = questionOf(issue);
  return (
    <tr>
      <Cell label={t('files.problems.kind')}>
        <Kind severity={issue.severity} />
      </Cell>
      <RowHead>{file ?? t('files.problems.scoring')}</RowHead>
      <Cell label={t('data.problems.line')} isNumber>
        {line ?? format.missing}
      </Cell>
      <Cell label={t('data.problems.column')}>{columnName ?? column ?? format.missing}</Cell>
      <Cell label={t('data.problems.found')}>
        {issue.found === undefined ? format.missing : <code className={styles.found}>{issue.found}</code>}
      </Cell>
      <Cell label={t('data.problems.action')}>
        {adviseOn(words, issue)} {question !== null && <Answer issue={issue} question={question} />}
      </Cell>
    </tr>
  );
}

const keyOf = ({ code, where, found }: Issue): string =>
  [code, where.file, where.line, where.column, where.columnName, where.path, found].join('\t');

function Kind({ severity }: { readonly severity: Issue['severity'] }): ReactNode {
  const { t } = useWords();
  if (severity === 'error') return <Tag kind="error">{t('data.problems.severity-error')}</Tag>;
  if (severity === 'warning') return <Tag kind="warn">{t('data.problems.severity-warning')}</Tag>;
  return <Tag>{t('files.problems.note')}</Tag>;
}
