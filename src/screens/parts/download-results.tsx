import { type ReactNode, useState } from 'react';
import { version } from '../../../package.json';
import type { Dataset } from '../../core/observation.ts';
import type { Sensitivity } from '../../core/uncertainty.ts';
import type { Workspace } from '../../core/workspace.ts';
import { describeIssue, englishWords, useWords } from '../../i18n/index.ts';
import type { UncertaintyResult } from '../../scoring/uncertainty/run-dataset.ts';
import { workspaceResults } from '../../state/results.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './download-results.module.css';

const FILE_NAME = 'gsc-results.zip';

/** Saves the results files (contract §5) of everything that is loaded, in one zip; English, like those of the command line. */
export function DownloadResults(): ReactNode {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const hasAnswer = useSession(s => s.answered !== null);
  const save = (): void => {
    setState('busy');
    saveResults().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <span className={styles.download}>
      <Button onPress={save} isBusy={state === 'busy'} isDisabled={!hasAnswer}>
        {t('files.download')}
      </Button>
      <span role="status">
        {state === 'busy' && <VisuallyHidden>{t('rankings.download.busy')}</VisuallyHidden>}
        {state === 'failed' && <span className={styles.failed}>{t('rankings.download.failed')}</span>}
      </span>
    </span>
  );
}

async function saveResults(): Promise<void> {
  const [{ workspace, dataset, result }, { resultFiles }, { zipTexts }, { saveBlob }] = await Promise.all([
    workspaceResults(),
    import('../../publish/results/result-files.ts'),
    import('../../publish/results-zip.ts'),
    import('../../publish/download.ts'),
  ]);
  const { frameworks, method } = workspace;
  const { auditLinesInWorker } = await import('../../scoring/audit/client.ts');
  const audit = await auditLinesInWorker({ dataset, frameworks, method });
  const uncertainty = await uncertaintyOf(workspace, dataset);
  const sensitivity = await sensitivityOf(workspace, dataset);
  const files = resultFiles({
    result,
    dataset,
    frameworks,
    method,
    fileReports: useSession.getState().reports.filter(r => r.state === 'read'),
    issues: [...audit.issues, ...(uncertainty?.issues ?? [])],
    audit: audit.rows,
    ...(uncertainty === null ? {} : { uncertainty: { sectors: uncertainty.sectors, year: null } }),
    sensitivity,
    appVersion: version,
    describeIssue: issue => describeIssue(englishWords, issue),
  });
  saveBlob(FILE_NAME, new Blob([zipTexts(files)], { type: 'application/zip' }));
}

/** The runs of all sectors that the method asks for; null where it asks for none. */
async function uncertaintyOf(
  { frameworks, method }: Workspace,
  dataset: Dataset,
): Promise<UncertaintyResult | null> {
  if (method.uncertainty === null) return null;
  const { runUncertainty } = await import('../../scoring/uncertainty/client.ts');
  return runUncertainty({ dataset, frameworks, method, step: method.uncertainty }, unheard());
}

/** Effects of what the method varies, over all sectors, where it asks for them. */
async function sensitivityOf(
  { frameworks, method }: Workspace,
  dataset: Dataset,
): Promise<Sensitivity | null> {
  const step = method.uncertainty;
  if (step === null || step.sensitivity === null) return null;
  const { sensitivityInWorker } = await import('../../scoring/sensitivity/client.ts');
  const request = { input: { dataset, frameworks, method, step }, settings: step.sensitivity };
  return (await sensitivityInWorker(request, unheard())).sensitivity;
}

const unheard = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
