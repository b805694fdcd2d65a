import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface WaitingProps {
  /** What stopped the first answer; null while it is on its way. */
  readonly problem: Error | null;
  /** Said where it stopped. */
  readonly failed: string;
  /** Heading until it is there. */
  readonly loading: string;
  /** Lines the answer will take, so that the page does not jump. */
  readonly rows: number;
}

/** A screen before its first answer. */
export function Waiting({ problem, failed, loading, rows }: WaitingProps): ReactNode {
  const { t } = useWords();
  if (problem !== null) {
    return (
      <ErrorState
        title={failed}
        safe={t('shell.failed.safe')}
        details={problem.message}
        copyLabel={t('app.action.copy-details')}
      />
    );
  }
  return (
    <>
      <PageHeading>{loading}</PageHeading>
      <Skeleton rows={rows} />
    </>
  );
}
