import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { useRuns } from '../../state/runs.ts';
import { Progress } from '../../ui/progress.tsx';

/** How far the runs on their way are, and a way to stop them. It alone is drawn again at every step. */
export function RunsProgress({ onStop }: { readonly onStop: () => void }): ReactNode {
  const { t, format } = useWords();
  const progress = useRuns(s => s.progress);
  if (progress === null) return null;
  const { done, of } = progress;
  return (
    <Progress
      label={t('certainty.progress', { done: format.number(done), of: format.number(of) })}
      share={done / of}
      stop={{ label: t('app.action.cancel'), onStop }}
    />
  );
}
