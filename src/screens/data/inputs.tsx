import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { loadFramework } from '../../state/actions.ts';
import { addFiles } from '../../state/adding.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import styles from './data.module.css';

/** The input for data files, which is also the place to drop them. */
export function DataFilesInput(): ReactNode {
  const { t } = useWords();
  const isDemo = useWorkspace()?.kind === 'demo';
  return (
    <div className={styles.input}>
      <DropZone
        label={t('data.add-files')}
        hint={t('files.add.hint')}
        accept=".csv,.tsv,.txt,.xlsx,.zip,.gz,text/csv,text/tab-separated-values"
        isMultiple
        onFiles={files => void addFiles(files)}
      />
      <p className={styles.hint}>{t(isDemo ? 'files.add.closes-demo' : 'files.add.beside')}</p>
    </div>
  );
}

/** The input for framework files; several make several frameworks. */
export function FrameworkInput(): ReactNode {
  const { t, language } = useWords();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const names = frameworks.map(f => `${nameIn(f.name, language)} ${f.version}`).join('; ');
  return (
    <div className={styles.input}>
      <DropZone
        label={t('data.framework-file')}
        hint={t('files.framework.hint')}
        accept=".json,.csv,application/json,text/csv"
        isMultiple
        onFiles={files => void loadFramework(files)}
      />
      {frameworks.length > 0 && <p className={styles.hint}>{t('files.framework.in-use', { names })}</p>}
    </div>
  );
}
