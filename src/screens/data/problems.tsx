import { type ReactNode, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import { describeIssue, useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { problemsCsv } from '../../publish/results/problems-csv.ts';
import { originalRows } from '../../state/originals.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './data.module.css';
import { ProblemHeads, ProblemRow } from './problem-row.tsx';
import { askedAt, type Filter, filtered, problemsOf } from './problem-rows.ts';

const FIRST = 50;
const MORE = 200;

/** Every problem with file, line, column, what was found and what to do; answers where the reader can give one. */
export function Problems(): ReactNode {
  const { t } = useWords();
  const reports = useSession(s => s.reports);
  const answered = useSession(s => s.answered);
  const [filter, setFilter] = useState<Filter>('all');
  const problems = problemsOf(reports, answered?.issues ?? []);
  if (problems.length === 0) {
    return <Frame heading={t('data.problems.title')}>{t('files.problems.none')}</Frame>;
  }
  return (
    <Frame
      heading={t('data.problems.title')}
      finding={t('files.problems.lead')}
      actions={<Choice problems={problems} filter={filter} onChange={setFilter} />}
      isFlush
    >
      <Rows key={filter} problems={problems} filter={filter} />
    </Frame>
  );
}

interface ChoiceProps {
  readonly problems: readonly Issue[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Choice({ problems, filter, onChange }: ChoiceProps): ReactNode {
  const { t } = useWords();
  const count = (kind: Filter): number => filtered(problems, kind).length;
  return (
    <Segmented
      label={t('files.problems.filter')}
      value={filter}
      options={[
        { value: 'all', label: t('files.problems.all', { count: count('all') }) },
        { value: 'errors', label: t('files.problems.errors', { count: count('errors') }) },
        { value: 'warnings', label: t('files.problems.warnings', { count: count('warnings') }) },
      ]}
      onChange={onChange}
    />
  );
}

function Rows({
  problems,
  filter,
}: {
  readonly problems: readonly Issue[];
  readonly filter: Filter;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(FIRST);
  const asked = askedAt(problems);
  const rows = filtered(problems, filter);
  const rest = rows.length - shown;
  const download = async (): Promise<void> => {
    const csv = problemsCsv(problems, issue => describeIssue(words, issue), await originalRows(problems));
    saveText('problems.csv', 'text/csv', `\uFEFF${csv}`);
  };
  return (
    <>
      <DataTable label={t('data.problems.title')} head={<ProblemHeads />}>
        {rows.slice(0, shown).map(issue => (
          <ProblemRow key={keyOf(issue)} issue={issue} isAsked={asked.has(issue)} />
        ))}
      </DataTable>
      {rows.length === 0 && <p className={styles.nothing}>{t('files.problems.none-of-these')}</p>}
      <p className={styles.after}>
        {rest > 0 && (
          <Button kind="link" onPress={() => setShown(shown + MORE)}>
            {t('files.problems.more', { count: Math.min(rest, MORE) })}
          </Button>
        )}
        <Button kind="link" onPress={() => void download()}>
          {t('data.problems.download')}
        </Button>
      </p>
    </>
  );
}

const keyOf = ({ code, where, found, params }: Issue): string => JSON.stringify([code, where, found, params]);
