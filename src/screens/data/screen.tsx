import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { loadDemonstration } from '../../state/actions.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';
import { openBackupFile } from '../../state/storage/backup.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { downloadBackup } from '../parts/backup.ts';
import { DownloadData } from '../parts/download-data.tsx';
import { DownloadResults } from '../parts/download-results.tsx';
import { Refused } from '../parts/refused.tsx';
import { BureauTemplate } from './bureau-template.tsx';
import { Coverage } from './coverage.tsx';
import styles from './data.module.css';
import { LastChange } from './difference/last-change.tsx';
import { ImportReport } from './import-report.tsx';
import { DataFilesInput, FrameworkInput } from './inputs.tsx';
import { MappingInput } from './mapping.tsx';
import { Problems } from './problems.tsx';
import { WorkspacesFrame } from './workspaces-frame.tsx';

/** Data: files in, the account of every row, what is wrong and what to do, coverage, results out. */
export function Screen(): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.screen}>
      <PageHeading lead={t('files.lead')} actions={<DownloadResults />}>
        <Headline />
      </PageHeading>
      <div className={styles.inputs}>
        <DataFilesInput />
        <FrameworkInput />
        <More />
      </div>
      <Refused />
      <ImportReport />
      <LastChange />
      <Problems />
      <Coverage />
      <WorkspacesFrame />
    </div>
  );
}

function Headline(): ReactNode {
  const { t, format, language } = useWords();
  const workspace = useWorkspace();
  const answered = useSession(s => s.answered);
  const reports = useSession(s => s.reports);
  if (workspace === null || answered === null || answered.observations === 0) return t('files.title.empty');
  const values = t('files.values', {
    count: answered.observations,
    number: format.number(answered.observations),
  });
  const cities = t('files.cities', { count: answered.cities.length });
  const name = nameIn(workspace.name, language);
  if (workspace.kind === 'demo') return t('files.title.demo', { values, cities });
  if (workspace.kind === 'snapshot') return t('files.title.snapshot', { values, cities, name });
  const setAside = reports.reduce((sum, r) => sum + r.setAside, 0);
  return t(setAside === 0 ? 'files.title.own' : 'files.title.own-some', {
    values,
    files: t('files.count', { count: workspace.files.length }),
    setAside: t('files.rows', { count: setAside }),
  });
}

function More(): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <section className={styles.input} aria-labelledby="templates">
      <div className={styles.more}>
        <h2 id="templates">{t('files.templates')}</h2>
        <a href="./templates/long.csv" download>
          {t('files.template.long')}
        </a>
        <a href="./templates/wide.csv" download>
          {t('files.template.wide')}
        </a>
        <BureauTemplate />
        <h2>{t('files.keep')}</h2>
        <DownloadData />
        <Button onPress={() => void downloadBackup()}>{t('storage.backup.save')}</Button>
        <FileButton
          label={t('storage.backup.open')}
          accept=".zip,application/zip"
          onFile={file => void openBackupFile(file)}
        />
        <MappingInput />
        <Button onPress={() => void loadDemonstration()}>{t('data.load-demo')}</Button>
        <a href={hrefOf(view, { screen: 'sql' })}>{t('sql.open')}</a>
        <a href="./notices.txt">{t('files.notices')}</a>
      </div>
      <p className={styles.hint}>{t('files.demo.hint')}</p>
    </section>
  );
}
