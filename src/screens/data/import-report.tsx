import type { ReactNode } from 'react';
import type { FileReport } from '../../core/import-report.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { stopReading } from '../../state/importing.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Progress } from '../../ui/progress.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './data.module.css';
import { FileHeads, FileRow } from './file-row.tsx';

/** The counts of contract §6, in its order. */
const TOTALS: readonly { readonly key: Key; readonly of: 'rowsRead' | 'loaded' | 'setAside' | 'blank' }[] = [
  { key: 'data.count.read', of: 'rowsRead' },
  { key: 'data.count.loaded', of: 'loaded' },
  { key: 'data.count.set-aside', of: 'setAside' },
  { key: 'data.count.blank', of: 'blank' },
];

/** The account of every row of every file: read = loaded + set aside + blank. */
export function ImportReport(): ReactNode {
  const { t } = useWords();
  const reports = useSession(s => s.reports);
  const isReading = useSession(s => s.phase.at === 'reading');
  const files = useWorkspace()?.files ?? [];
  const isOwn = useWorkspace()?.kind === 'own';
  return (
    <Frame
      heading={t('data.import-report')}
      aside={<Totals reports={reports} />}
      isFlush={reports.length > 0}
      isStale={isReading}
    >
      {isReading && <Reading />}
      <VisuallyHidden>
        <span role="status">{isReading ? t('files.reading') : ''}</span>
      </VisuallyHidden>
      {reports.length === 0 && !isReading && <p className={styles.lead}>{t('files.report.none')}</p>}
      {reports.length > 0 && (
        <DataTable label={t('files.report.caption')} head={<FileHeads isOwn={isOwn} />}>
          {reports.map(report => (
            <FileRow
              key={`${report.name}\t${report.state}\t${report.sha256}`}
              report={report}
              isOwn={isOwn}
              isKept={files.some(f => f.name === report.name)}
            />
          ))}
        </DataTable>
      )}
    </Frame>
  );
}

/** How far the files are read, in rows and bytes, with a way to end it. */
function Reading(): ReactNode {
  const { t, format } = useWords();
  const importing = useSession(s => s.importing);
  if (importing === null) return <Progress label={t('files.reading')} share={null} />;
  const { bytes, file, files, rows, of, canCancel } = importing;
  const params = {
    file: format.number(file),
    files: format.number(files),
    rows: format.number(rows),
    of: format.number(of),
    size: format.number(bytes / 1e6, 1),
  };
  return (
    <Progress
      label={t(of === 0 ? 'files.reading.bytes' : 'files.reading.rows', params)}
      share={of === 0 ? null : rows / of}
      stop={canCancel ? { label: t('files.reading.cancel'), onStop: stopReading } : undefined}
    />
  );
}

function Totals({ reports }: { readonly reports: readonly FileReport[] }): ReactNode {
  const { t, format } = useWords();
  return (
    <dl className={styles.totals}>
      {TOTALS.map(({ key, of }) => {
        const total = reports.reduce((sum, report) => sum + report[of], 0);
        return (
          <div key={of} data-alarm={of === 'setAside' && total > 0}>
            <dd>{format.number(total)}</dd>
            <dt>{t(key)}</dt>
          </div>
        );
      })}
    </dl>
  );
}
