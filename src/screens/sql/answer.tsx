import type { ReactNode } from 'react';
import type { WrittenAnswer } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { writtenCsv } from '../../publish/written-csv.ts';
import { useSession } from '../../state/session.ts';
import { useWritten, WRITTEN_LIMIT } from '../../state/written.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, ColumnHead, DataTable } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Message } from '../../ui/message.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';
import styles from './sql.module.css';

/** Rows that are drawn; all are in the file. */
const DRAWN = 200;

/** What came of the question. */
export function Answer(): ReactNode {
  const { t } = useWords();
  const phase = useWritten(s => s.phase);
  switch (phase.at) {
    case 'idle':
      return null;
    case 'asking':
      return (
        <Frame heading={t('sql.asking')}>
          <Skeleton rows={6} />
        </Frame>
      );
    case 'stopped':
      return <Message kind="note" title={t('sql.stopped')} isLive />;
    case 'failed':
      return (
        <Message kind="error" title={t('sql.failed')} isLive>
          <pre className={styles.problem}>{phase.message}</pre>
          <p>{t('sql.failed.advice')}</p>
        </Message>
      );
    default:
      return <Rows answer={phase.answer} milliseconds={phase.milliseconds} />;
  }
}

interface RowsProps {
  readonly answer: WrittenAnswer;
  readonly milliseconds: number;
}

function Rows({ answer, milliseconds }: RowsProps): ReactNode {
  const { t, format } = useWords();
  const answered = useSession(s => s.answered);
  const { columns, rows, isCut } = answer;
  const isSynthetic = answered?.synthetic === true;
  const save = (): void =>
    saveText(
      'answer.csv',
      'text/csv',
      writtenCsv(answer, { isSynthetic, dataHash: answered?.dataHash ?? '' }),
    );
  const parts = [
    t('sql.rows', { count: rows.length, number: format.number(rows.length) }),
    t('sql.time', { time: format.number(milliseconds) }),
    isCut ? t('sql.cut', { limit: format.number(WRITTEN_LIMIT) }) : '',
    rows.length > DRAWN ? t('sql.drawn', { drawn: format.number(DRAWN) }) : '',
  ];
  return (
    <Frame
      heading={t('sql.answer')}
      finding={parts.filter(part => part !== '').join(' ')}
      actions={
        <Button isDisabled={rows.length === 0} onPress={save}>
          {t('sql.download')}
        </Button>
      }
      footer={isSynthetic ? <SyntheticMark /> : undefined}
      isFlush
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{t('sql.empty')}</p>
      ) : (
        <ScrollRegion label={t('sql.answer')}>
          <DataTable
            label={t('sql.answer')}
            isTableOnPhones
            head={columns.map(column => (
              <ColumnHead key={column.name} isNumber={column.isNumber}>
                {column.name}
              </ColumnHead>
            ))}
          >
            {[...rows.slice(0, DRAWN).entries()].map(([at, row]) => (
              <tr key={at}>
                {columns.map(({ name, isNumber }, i) => (
                  <Cell key={name} label={name} isNumber={isNumber}>
                    {row[i] ?? <span className={styles.none}>—</span>}
                  </Cell>
                ))}
              </tr>
            ))}
          </DataTable>
        </ScrollRegion>
      )}
    </Frame>
  );
}
