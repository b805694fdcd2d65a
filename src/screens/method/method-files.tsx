import { type ReactNode, useRef } from 'react';
import type { Method } from '../../core/method.ts';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import { loadMethodFile, resetMethod } from '../../state/actions.ts';
import { Button } from '../../ui/button.tsx';
import styles from './method.module.css';

/** The method as a file: open one, save the one in force; and the way back to the published one. */
export function MethodFiles({ method }: { readonly method: Method }): ReactNode {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className={styles.files}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('recipe.files.open')}
        onChange={event => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void loadMethodFile(file);
        }}
      />
      <Button onPress={() => input.current?.click()}>{t('recipe.files.open')}</Button>
      <Button
        onPress={() => saveText('method.json', 'application/json', `${JSON.stringify(method, null, 2)}\n`)}
      >
        {t('recipe.files.save')}
      </Button>
      <Button onPress={resetMethod}>{t('app.action.reset')}</Button>
    </p>
  );
}
