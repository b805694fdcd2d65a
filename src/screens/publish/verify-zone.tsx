import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { DropZone } from '../../ui/drop-zone.tsx';

/** Where a published file is given back to be computed again. */
export function VerifyZone({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const { t } = useWords();
  return (
    <DropZone
      label={t('publishing.verify')}
      hint={t('publishing.verify.hint')}
      accept=".json,application/json"
      onFiles={([file]) => file !== undefined && onFile(file)}
    />
  );
}
