import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/index.ts';
import { type Compared, useLastChange } from '../../../state/last-change.ts';
import { undo, useWorkspace, useWorkspaceStore } from '../../../state/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Frame } from '../../../ui/frame.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './difference.module.css';
import { DifferenceView } from './difference-view.tsx';

/** What the last step did to the data, with the way back; nothing where the last step was another. */
export function LastChange(): ReactNode {
  const { t } = useWords();
  const change = useLastChange(s => s.change);
  const workspace = useWorkspace();
  const canUndo = useWorkspaceStore(s => s.past.length > 0);
  if (change === null || change.workspace !== workspace) return null;
  return (
    <Frame heading={t('journey.change.title')} isFlush>
      <ComparedView compared={change.compared} />
      {canUndo && (
        <p className={styles.after}>
          <Button kind="link" onPress={undo}>
            {t('journey.change.undo')}
          </Button>
        </p>
      )}
    </Frame>
  );
}

/** A comparison in every state it may be in. */
export function ComparedView({ compared }: { readonly compared: Compared }): ReactNode {
  const { t } = useWords();
  switch (compared.at) {
    case 'comparing':
      return (
        <div className={styles.text}>
          <Progress label={t('journey.change.comparing')} share={null} />
        </div>
      );
    case 'first':
      return <p className={styles.text}>{t('journey.change.first', { count: compared.added })}</p>;
    case 'too-large':
      return <p className={styles.text}>{t('journey.change.too-large')}</p>;
    case 'failed':
      return <p className={styles.text}>{t('journey.change.failed', { details: compared.details })}</p>;
    case 'known':
      return <DifferenceView difference={compared.difference} />;
  }
}
