import type { ReactNode } from 'react';
import { visible } from '../../core/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { closeMapping, mappingOfFile, openMapping, useMapping } from '../../state/mapping.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import styles from './data.module.css';

/** Opens answers that were saved for the files of a sender, and says which are in use. */
export function MappingInput(): ReactNode {
  const { t } = useWords();
  const mapping = useMapping();
  return (
    <>
      <FileButton
        label={t('files.mapping.open')}
        accept=".json,application/json"
        onFile={file => void openMapping(file)}
      />
      {mapping !== null && (
        <span className={styles.mapping}>
          {t('files.mapping.in-use', { name: visible(mapping.name) })}{' '}
          <Button kind="link" onPress={closeMapping}>
            {t('files.mapping.close')}
          </Button>
        </span>
      )}
    </>
  );
}

/** Saves what was answered about a file, for the next files of its sender; nothing where nothing was. */
export function SaveMapping({ file }: { readonly file: string }): ReactNode {
  const { t } = useWords();
  const text = mappingOfFile(file);
  if (text === null) return null;
  const save = (): void => saveText('gsc-mapping.json', 'application/json', text);
  return (
    <Button kind="link" aria-label={t('files.mapping.save-of', { file: visible(file) })} onPress={save}>
      {t('files.mapping.save')}
    </Button>
  );
}
