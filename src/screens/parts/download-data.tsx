import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { SHEET_ROWS } from '../../publish/data/observation-rows.ts';
import { saveBlob } from '../../publish/download.ts';
import { storedDataset } from '../../state/pipeline.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';

/** Saves the loaded data in long form, as they can be read again. */
export function DownloadData(): ReactNode {
  const { t } = useWords();
  const answered = useSession(s => s.answered);
  const [hasFailed, setFailed] = useState(false);
  if (answered === null || answered.observations === 0) return null;
  const name = answered.synthetic ? 'gsc-data-synthetic' : 'gsc-data';
  const save = (form: 'csv' | 'xlsx' | 'zip'): void => {
    setFailed(false);
    saveData(form, `${name}.${form}`).catch(() => setFailed(true));
  };
  return (
    <>
      <Button onPress={() => save('csv')}>{t('files.data.csv')}</Button>
      {answered.observations < SHEET_ROWS && (
        <Button onPress={() => save('xlsx')}>{t('files.data.xlsx')}</Button>
      )}
      <Button onPress={() => save('zip')}>{t('files.data.package')}</Button>
      {hasFailed && <span role="alert">{t('files.data.failed')}</span>}
    </>
  );
}

async function saveData(form: 'csv' | 'xlsx' | 'zip', name: string): Promise<void> {
  const { dataFile } = await import('../../publish/data/client.ts');
  saveBlob(name, await dataFile(form, await storedDataset()));
}
