import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import type { ExplainedObservation } from '../../scoring/explain-cell.ts';
import { useFileReport, useSourceLines } from '../../state/source-lines.ts';
import { fieldAt } from './field-at.ts';
import styles from './trace.module.css';

/** Where a value stands in its file: name, line, column, encoding, the lines around it as they are, and the hash. */
export function SourceLines({ observation }: { readonly observation: ExplainedObservation }): ReactNode {
  const { t } = useWords();
  const { file, line, column, source } = observation;
  const report = useFileReport(file);
  const lines = useSourceLines(report, line);
  return (
    <section className={styles.source} aria-label={t('city.trace.lines', { file, line })}>
      <p>
        <strong>{file}</strong> {t('city.trace.line', { line, column })}
        {report !== null && (
          <span className={styles.quiet}>
            {' · '}
            {report.encoding.toUpperCase()}
            {report.sheet ? ` · ${report.sheet}` : ''}
          </span>
        )}
      </p>
      {source !== '' && <p className={styles.quiet}>{t('city.trace.source', { source })}</p>}
      {lines.data === null && <p>{t('city.trace.gone')}</p>}
      {lines.data && (
        <ol className={styles.lines}>
          {lines.data.map(({ number, text }) => (
            <li key={number} data-here={number === line} aria-current={number === line || undefined}>
              <span className={styles.number}>{number}</span>
              <code>
                {number === line ? (
                  <Marked text={text} delimiter={report?.delimiter ?? ','} column={column} />
                ) : (
                  text
                )}
              </code>
            </li>
          ))}
        </ol>
      )}
      {report !== null && (
        <p className={styles.hash}>
          <code>{t('city.trace.hash', { hash: report.sha256 })}</code>
        </p>
      )}
    </section>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly delimiter: string;
  readonly column: number;
}

/** A line with one of its fields marked. */
function Marked({ text, delimiter, column }: MarkedProps): ReactNode {
  const [from, to] = fieldAt(text, delimiter, column);
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
