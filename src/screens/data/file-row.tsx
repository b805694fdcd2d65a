import type { ReactNode } from 'react';
import type { FileReport } from '../../core/import-report.ts';
import { visible } from '../../core/visible.ts';
import { type Key, useWords } from '../../i18n/index.ts';
import { removeFile } from '../../state/adding.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, RowHead } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './data.module.css';
import { SaveMapping } from './mapping.tsx';

const COUNTS: readonly { readonly key: Key; readonly of: 'rowsRead' | 'loaded' | 'setAside' | 'blank' }[] = [
  { key: 'files.column.read', of: 'rowsRead' },
  { key: 'files.column.loaded', of: 'loaded' },
  { key: 'files.column.set-aside', of: 'setAside' },
  { key: 'files.column.blank', of: 'blank' },
];

/** Heads of the table of files. */
export function FileHeads({ isOwn }: { readonly isOwn: boolean }): ReactNode {
  const { t } = useWords();
  return (
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
  );
}

interface FileRowProps {
  readonly report: FileReport;
  /** Whether files of this workspace can be taken out. */
  readonly isOwn: boolean;
  /** Whether the workspace holds the file; a file that was not taken is only reported. */
  readonly isKept: boolean;
}

/** One file: how it was read, its rows, its state. */
export function FileRow({ report, isOwn, isKept }: FileRowProps): ReactNode {
  const { t, format } = useWords();
  const isRead = report.state === 'read';
  return (
    <tr>
      <RowHead>{visible(report.name)}</RowHead>
      <Cell label={t('files.column.encoding')}>
        {report.encoding === '' ? format.missing : report.encoding.toUpperCase()}
        {report.sheet ? ` · ${report.sheet}` : ''}
      </Cell>
      <Cell label={t('files.column.form')}>
        {report.form === 'unknown' ? format.missing : t(`files.form.${report.form}`)}
      </Cell>
      {COUNTS.map(({ key, of }) => (
        <Cell key={of} label={t(key)} isNumber>
          {isRead ? format.number(report[of]) : format.missing}
        </Cell>
      ))}
      <Cell label={t('files.column.state')}>
        <FileState report={report} />
        {isKept && <SaveMapping file={report.name} />}
      </Cell>
      {isOwn && (
        <Cell label={t('files.column.remove')}>
          {isKept ? (
            <span className={styles.remove}>
              <Button
                kind="quiet"
                aria-label={t('files.remove', { file: report.name })}
                onPress={() => removeFile(report.name)}
              >
                ×
              </Button>
            </span>
          ) : (
            format.missing
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
