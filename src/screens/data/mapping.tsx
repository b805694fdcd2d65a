import type { ReactNode } from 'react';
import { visible } from '../../core/visible.ts';
import type { Mapping } from '../../core/workspace.ts';
import { useWords } from '../../i18n/index.ts';
import { saveText } from '../../publish/download.ts';
import {
  chooseMapping,
  forgetMapping,
  mappingOfFile,
  openMapping,
  rememberMapping,
  textOfMapping,
  useMapping,
  useMappings,
} from '../../state/mapping.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './data.module.css';

const save = (mapping: Mapping): void =>
  saveText('gsc-mapping.json', 'application/json', textOfMapping(mapping));

/** Opens answers that were saved for the files of a sender, and chooses among those that are remembered. */
export function MappingInput(): ReactNode {
  const { t } = useWords();
  const mapping = useMapping();
  const known = useMappings();
  const names = [...new Set([...known, ...(mapping === null ? [] : [mapping])].map(m => m.name))];
  return (
    <>
      <FileButton
        label={t('files.mapping.open')}
        accept=".json,application/json"
        onFile={file => void openMapping(file)}
      />
      {names.length > 0 && (
        <div className={styles.mapping}>
          <Select
            label={t('files.mapping.new-files')}
            value={mapping === null ? '' : `:${mapping.name}`}
            options={[
              { value: '', label: t('files.mapping.none') },
              ...names.map(name => ({
                value: `:${name}`,
                label: t('files.mapping.by', { name: visible(name) }),
              })),
            ]}
            onChange={value => chooseMapping(value === '' ? null : value.slice(1))}
          />
          {mapping !== null && (
            <>
              <Button kind="link" onPress={() => save(mapping)}>
                {t('files.mapping.save-profile')}
              </Button>
              <Button kind="link" onPress={() => forgetMapping(mapping.name)}>
                {t('files.mapping.forget')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}

/** Keeps what was answered about a file, for the next files of its sender; nothing where nothing was. */
export function SaveMapping({ file }: { readonly file: string }): ReactNode {
  const { t } = useWords();
  const known = useMappings();
  const mapping = mappingOfFile(file);
  if (mapping === null) return null;
  const isKnown = known.some(m => textOfMapping({ ...m, name: mapping.name }) === textOfMapping(mapping));
  return (
    <>
      <Button
        kind="link"
        aria-label={t('files.mapping.save-of', { file: visible(file) })}
        onPress={() => save(mapping)}
      >
        {t('files.mapping.save')}
      </Button>
      {!isKnown && (
        <Button
          kind="link"
          aria-label={t('files.mapping.remember-of', { file: visible(file) })}
          onPress={() => rememberMapping(mapping)}
        >
          {t('files.mapping.remember')}
        </Button>
      )}
    </>
  );
}
