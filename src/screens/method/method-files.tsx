import type { ReactNode } from 'react';
import type { Method } from '../../core/method.ts';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { loadMethodFile, resetMethod } from '../../state/actions.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import styles from './method.module.css';

interface MethodFilesProps {
  readonly method: Method;
  /** Whether the published method is the one in force. */
  readonly isPublished: boolean;
}

/** The method as a file: open one, save the one in force; and the way back to the published one. */
export function MethodFiles({ method, isPublished }: MethodFilesProps): ReactNode {
  const { t } = useWords();
  return (
    <p className={styles.files}>
      <FileButton
        label={t('recipe.files.open')}
        accept=".json,application/json"
        onFile={file => void loadMethodFile(file)}
      />
      <Button
        onPress={() => saveText('method.json', 'application/json', `${JSON.stringify(method, null, 2)}\n`)}
      >
        {t('recipe.files.save')}
      </Button>
      <Button isDisabled={isPublished} onPress={resetMethod}>
        {t('app.action.reset')}
      </Button>
    </p>
  );
}
