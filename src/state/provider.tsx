import { type Query, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useSyncExternalStore } from 'react';
import { queryClient } from './queries.ts';
import { useRuns } from './runs.ts';
import { useSession } from './session.ts';

/** Lets the screens below ask questions. */
export function Queries({ children }: { readonly children: ReactNode }): ReactNode {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

/**
 * Whether anything is being loaded, read, computed or asked, at this moment; uncertainty runs count until they
 * have taken longer than a page may keep others waiting, and what a reader has made beside the page never. A failed phase is at rest: nothing more will come by itself.
 */
export function isBusyNow(): boolean {
  const { phase, isScreenLoading, waiting } = useSession.getState();
  if (isScreenLoading || waiting > 0) return true;
  if (phase.at === 'failed') return false;
  return phase.at !== 'ready' || queryClient.isFetching({ predicate: isAwaited }) > 0;
}

const isAwaited = ({ meta }: Query): boolean =>
  meta?.['isBeside'] !== true && (meta?.['isRuns'] !== true || !useRuns.getState().isLong);

/** Tells whenever that may have changed. */
export function onBusyChange(tell: () => void): () => void {
  const ends = [
    useSession.subscribe(tell),
    useRuns.subscribe(tell),
    queryClient.getQueryCache().subscribe(tell),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Whether anything is being loaded, read, computed or asked. */
export const useIsBusy = (): boolean => useSyncExternalStore(onBusyChange, isBusyNow);
