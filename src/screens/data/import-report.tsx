import type { ReactNode } from 'react';
import type { FileReport } from '../../core/import-report.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { removeFile } from '../../state/actions.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
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
    <DataTable
      label={t('files.report.caption')}
      head={
        <>
          <ColumnHead>{t('data.problems.file')}</ColumnHead>
          <ColumnHead>{t('files.column.encoding')}</ColumnHead>
          <ColumnHead>{t('files.column.form')}</ColumnHead>
          {COUNTS.map(({ key, of }) => (
            <ColumnHead key={of} isNumber>
              {t(key)}
            </ColumnHead>
          ))}
          <ColumnHead>{t('files.column.state')}</ColumnHead>
          {isOwn && <ColumnHead>{t('files.column.remove')}</ColumnHead>}
        </>
      }
    >
      {reports.map((report, i) => (
        <FileRow key={`${i}-${report.sha256}`} report={report} isOwn={isOwn} />
      ))}
    </DataTable>
  );
}

function FileRow({ report, isOwn }: { readonly report: FileReport; readonly isOwn: boolean }): ReactNode {
  const { t, format } = useWords();
  const isRead = report.state === 'read';
  return (
    <tr>
      <RowHead>{report.name}</RowHead>
      <Cell label={t('files.column.encoding')}>
        {report.encoding === '' ? format.missing : report.encoding.toUpperCase()}
      </Cell>
      <Cell label={t('files.column.form')}>{t(`files.form.${report.form}`)}</Cell>
      {COUNTS.map(({ key, of }) => (
        <Cell key={of} label={t(key)} isNumber>
          {isRead ? format.number(report[of]) : format.missing}
        </Cell>
      ))}
      <Cell label={t('files.column.state')}>
        <FileState report={report} />
      </Cell>
      {isOwn && (
        <Cell label={t('files.column.remove')}>
          {isRead && (
            <Button
              kind="quiet"
              aria-label={t('files.remove', { file: report.name })}
              onPress={() => removeFile(report.name)}
            >
              ×
            </Button>
          )}
        </Cell>
      )}
    </tr>
  );
}

function FileState({ report }: { readonly report: FileReport }): ReactNode {
  const { t } = useWords();
  if (report.state === 'refused') return <Tag kind="error">{t('files.state.refused')}</Tag>;
  const count = report.issues
    .filter(i => i.severity !== 'note')
    .reduce((sum, i) => sum + 1 + (i.more ?? 0), 0);
  return count === 0 ? (
    <Tag kind="ok">{t('files.state.read')}</Tag>
  ) : (
    <Tag kind="warn">{t('files.state.look', { count })}</Tag>
  );
}
