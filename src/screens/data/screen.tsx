import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { loadDemonstration } from '../../state/actions.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadResults } from '../parts/download-results.tsx';
import { Coverage } from './coverage.tsx';
import styles from './data.module.css';
import { ImportReport } from './import-report.tsx';
import { DataFilesInput, FrameworkInput } from './inputs.tsx';
import { Problems } from './problems.tsx';
import { Refused } from './refused.tsx';

/** Data: files in, the account of every row, what is wrong and what to do, coverage, results out. */
export function Screen(): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>
            <Headline />
          </h1>
          <p className={styles.lead}>{t('files.lead')}</p>
        </div>
        <DownloadResults />
      </header>
      <div className={styles.inputs}>
        <DataFilesInput />
        <FrameworkInput />
        <Demonstration />
      </div>
      <Refused />
      <ImportReport />
      <Problems />
      <Coverage />
    </div>
  );
}

function Headline(): ReactNode {
  const { t, format, language } = useWords();
  const workspace = useWorkspace();
  const answered = useSession(s => s.answered);
  const reports = useSession(s => s.reports);
  if (workspace === null || answered === null || answered.observations === 0) return t('files.title.empty');
  const observations = format.number(answered.observations);
  if (workspace.kind === 'demo') {
    return t('files.title.demo', {
      observations,
      cities: answered.cities.length,
      name: nameIn(workspace.name, language),
    });
  }
  return t('files.title.own', {
    observations,
    files: t('files.count', { count: workspace.files.length }),
    setAside: format.number(reports.reduce((sum, r) => sum + r.setAside, 0)),
  });
}

function Demonstration(): ReactNode {
  const { t } = useWords();
  return (
    <section className={styles.box}>
      <h2>{t('files.templates')}</h2>
      <p>
        <a href="./templates/long.csv" download>
          {t('files.template.long')}
        </a>{' '}
        <a href="./templates/wide.csv" download>
          {t('files.template.wide')}
        </a>
      </p>
      <Button onPress={() => void loadDemonstration()}>{t('data.load-demo')}</Button>
      <p className={styles.hint}>{t('files.demo.hint')}</p>
    </section>
  );
}
