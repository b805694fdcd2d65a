import { QueryClientProvider, useIsFetching } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from './queries.ts';
import { useSession } from './session.ts';

/** Lets the screens below ask questions. */
export function Queries({ children }: { readonly children: ReactNode }): ReactNode {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}

/** Whether anything is being loaded, read, computed or asked. A failed phase is at rest: nothing more will come by itself. */
export function useIsBusy(): boolean {
  const phase = useSession(s => s.phase.at);
  const isLoading = useSession(s => s.isScreenLoading);
  const fetching = useIsFetching();
  return isLoading || (phase !== 'ready' && phase !== 'failed') || fetching > 0;
}
