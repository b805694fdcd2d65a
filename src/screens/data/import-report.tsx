import type { ReactNode } from 'react';
import type { FileReport } from '../../core/import-report.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { removeFile } from '../../state/actions.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';
import styles from './data.module.css';

const COUNTS: readonly { readonly key: Key; readonly of: 'rowsRead' | 'loaded' | 'setAside' | 'blank' }[] = [
  { key: 'data.count.read', of: 'rowsRead' },
  { key: 'data.count.loaded', of: 'loaded' },
  { key: 'data.count.set-aside', of: 'setAside' },
  { key: 'data.count.blank', of: 'blank' },
];

/** The account of every row of every file: read = loaded + set aside + blank. */
export function ImportReport(): ReactNode {
  const { t, format } = useWords();
  const reports = useSession(s => s.reports);
  const isReading = useSession(s => s.phase.at === 'reading');
  return (
    <section className={styles.frame} aria-labelledby="import-report" aria-busy={isReading}>
      <header className={styles.reportHead}>
        <h2 id="import-report">{t('data.import-report')}</h2>
        <dl className={styles.totals}>
          {COUNTS.map(({ key, of }) => (
            <div key={of} data-count={of}>
              <dd>{format.number(reports.reduce((sum, report) => sum + report[of], 0))}</dd>
              <dt>{t(key)}</dt>
            </div>
          ))}
        </dl>
      </header>
      {isReading && <p role="status">{t('files.reading')}</p>}
      {reports.length > 0 && <Files reports={reports} />}
    </section>
  );
}

function Files({ reports }: { readonly reports: readonly FileReport[] }): ReactNode {
  const { t } = useWords();
  const isOwn = useWorkspace()?.kind === 'own';
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{t('files.report.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.problems.file')}</th>
          <th scope="col">{t('files.column.encoding')}</th>
          <th scope="col">{t('files.column.form')}</th>
          {COUNTS.map(({ key, of }) => (
            <th key={of} scope="col" className={styles.number}>
              {t(key)}
            </th>
          ))}
          <th scope="col">{t('files.column.state')}</th>
          {isOwn && (
            <th scope="col">
              <span className={styles.hidden}>{t('files.column.remove')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {reports.map((report, i) => (
          <FileRow key={`${i}-${report.sha256}`} report={report} isOwn={isOwn} />
        ))}
      </tbody>
    </table>
  );
}

function FileRow({ report, isOwn }: { readonly report: FileReport; readonly isOwn: boolean }): ReactNode {
  const { t, format } = useWords();
  const isRead = report.state === 'read';
  return (
    <tr>
      <th scope="row" data-label={t('data.problems.file')}>
        {report.name}
      </th>
      <td data-label={t('files.column.encoding')}>
        {report.encoding === '' ? format.missing : report.encoding.toUpperCase()}
      </td>
      <td data-label={t('files.column.form')}>{t(`files.form.${report.form}`)}</td>
      {COUNTS.map(({ key, of }) => (
        <td key={of} className={styles.number} data-label={t(key)}>
          {isRead ? format.number(report[of]) : format.missing}
        </td>
      ))}
      <td data-label={t('files.column.state')}>
        <FileState report={report} />
      </td>
      {isOwn && (
        <td>
          {isRead && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => removeFile(report.name)}
              aria-label={t('files.remove', { file: report.name })}
            >
              ✕
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

function FileState({ report }: { readonly report: FileReport }): ReactNode {
  const { t } = useWords();
  if (report.state === 'refused') return <span className={styles.refused}>✕ {t('files.state.refused')}</span>;
  const count = report.issues
    .filter(i => i.severity !== 'note')
    .reduce((sum, i) => sum + 1 + (i.more ?? 0), 0);
  return count === 0 ? (
    <span className={styles.read}>✓ {t('files.state.read')}</span>
  ) : (
    <span className={styles.look}>! {t('files.state.look', { count })}</span>
  );
}
