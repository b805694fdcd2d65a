import { type ReactNode, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import { adviseOn, useWords } from '../../i18n/index.ts';
import { csvOf } from '../../publish/csv.ts';
import { saveText } from '../../publish/download.ts';
import { useSession } from '../../state/session.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Answer } from './answer.tsx';
import styles from './data.module.css';
import { type Filter, filtered, problemsOf, questionOf } from './problem-rows.ts';

const PAGE = 50;

/** Every problem with file, line, column, what was found and what to do; answers where the reader can give one. */
export function Problems(): ReactNode {
  const words = useWords();
  const { t } = words;
  const reports = useSession(s => s.reports);
  const answered = useSession(s => s.answered);
  const [filter, setFilter] = useState<Filter>('all');
  const [shown, setShown] = useState(PAGE);
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
      <table className={styles.table} aria-labelledby="problems">
        <thead>
          <tr>
            <th scope="col">{t('files.problems.kind')}</th>
            <th scope="col">{t('data.problems.file')}</th>
            <th scope="col" className={styles.number}>
              {t('data.problems.line')}
            </th>
            <th scope="col">{t('data.problems.column')}</th>
            <th scope="col">{t('data.problems.found')}</th>
            <th scope="col">{t('data.problems.action')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((issue, i) => (
            // biome-ignore format: one line
            <ProblemRow key={`${i}-${issue.code}`} issue={issue} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + 4 * PAGE)}>
          {t('files.problems.more', { count: Math.min(rest, 4 * PAGE) })}
        </button>
      )}
      {problems.length > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => saveText('problems.csv', 'text/csv', csvOf(problemTable(problems, words)))}
        >
          {t('data.problems.download')}
        </button>
      )}
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
      <td data-label={t('files.problems.kind')}>
        <Kind severity={issue.severity} />
      </td>
      <th scope="row" data-label={t('data.problems.file')}>
        {file ?? t('files.problems.scoring')}
      </th>
      <td className={styles.number} data-label={t('data.problems.line')}>
        {line ?? format.missing}
      </td>
      <td data-label={t('data.problems.column')}>{columnName ?? column ?? format.missing}</td>
      <td data-label={t('data.problems.found')}>
        {issue.found === undefined ? format.missing : <code className={styles.found}>{issue.found}</code>}
      </td>
      <td data-label={t('data.problems.action')}>
        {adviseOn(words, issue)} {question !== null && <Answer issue={issue} question={question} />}
      </td>
    </tr>
  );
}

function Kind({ severity }: { readonly severity: Issue['severity'] }): ReactNode {
  const { t } = useWords();
  if (severity === 'error')
    return <span className={styles.refused}>✕ {t('data.problems.severity-error')}</span>;
  if (severity === 'warning')
    return <span className={styles.look}>! {t('data.problems.severity-warning')}</span>;
  return <span className={styles.note}>{t('files.problems.note')}</span>;
}
