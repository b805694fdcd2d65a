import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { SHEET_ROWS } from '../../publish/data/observation-rows.ts';
import { saveBlob, saveText } from '../../publish/download.ts';
import { storedDataset } from '../../state/pipeline.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';

/** Saves the loaded data in long form, as they can be read again. */
export function DownloadData(): ReactNode {
  const { t } = useWords();
  const answered = useSession(s => s.answered);
  if (answered === null || answered.observations === 0) return null;
  const name = answered.synthetic ? 'gsc-data-synthetic' : 'gsc-data';
  const saveCsv = async (): Promise<void> => {
    const { observationsCsv } = await import('../../publish/data/observations-csv.ts');
    saveText(`${name}.csv`, 'text/csv', observationsCsv(await storedDataset()));
  };
  const saveXlsx = async (): Promise<void> => {
    const { observationsXlsx } = await import('../../publish/data/observations-xlsx.ts');
    saveBlob(`${name}.xlsx`, await observationsXlsx(await storedDataset()));
  };
  return (
    <>
      <Button onPress={() => void saveCsv()}>{t('files.data.csv')}</Button>
      {answered.observations < SHEET_ROWS && (
        <Button onPress={() => void saveXlsx()}>{t('files.data.xlsx')}</Button>
      )}
    </>
  );
}
