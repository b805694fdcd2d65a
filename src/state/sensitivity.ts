import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { Framework } from '../core/framework.ts';
import { canonicalJson } from '../core/hash.ts';
import type { Issue } from '../core/issue.ts';
import type { Method, UncertaintyStep } from '../core/method.ts';
import { DEFAULT_SENSITIVITY } from '../core/method-uncertainty.ts';
import type { Sensitivity } from '../core/uncertainty.ts';
import { storedDataset } from './pipeline.ts';
import { queryClient } from './queries.ts';
import { useSession } from './session.ts';
import { useMethodInForce } from './uncertainty.ts';
import { useWorkspace } from './workspace.ts';

/** What the analysis found. */
export interface SensitivityFound {
  /** null where the method cannot be run as the settings want; the issues say why. */
  readonly sensitivity: Sensitivity | null;
  readonly issues: readonly Issue[];
}

/** The sensitivity analysis of a sector, made when the reader asks for it. */
export interface SensitivityJob {
  readonly state: 'none' | 'running' | 'stopped' | 'failed' | 'done';
  /** null until the analysis is made. */
  readonly found: SensitivityFound | null;
  readonly start: () => void;
  readonly stop: () => void;
}

interface SensitivityState {
  /** Name of the analysis that the reader asked for. */
  readonly wanted: string | null;
  /** Name of the one that the reader stopped. */
  readonly stopped: string | null;
  /** Runs done and wanted of the one on its way. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** The analysis on its way. Nothing here is saved. */
export const useSensitivityState = create<SensitivityState>(() => ({
  wanted: null,
  stopped: null,
  progress: null,
}));

/**
 * The analysis of a sector with the settings of its runs: none until the reader asks, and none again when data, method
 * or settings change.
 */
export function useSensitivity(sector: string | null, step: UncertaintyStep): SensitivityJob {
  const answered = useSession(s => s.answered);
  const isReady = useSession(s => s.phase.at === 'ready');
  const frameworks = useWorkspace()?.frameworks;
  const method = useMethodInForce();
  const wanted = useSensitivityState(s => s.wanted);
  const stopped = useSensitivityState(s => s.stopped);
  const queryKey = useMemo(
    () => ['sensitivity', answered?.dataHash, answered?.frameworkHash, answered?.methodHash, sector, step],
    [answered, sector, step],
  );
  const name = canonicalJson(queryKey.map(part => part ?? null));
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    meta: { isBeside: true },
    enabled: isReady && wanted === name && sector !== null && method !== null && frameworks !== undefined,
    structuralSharing: false,
    queryFn: ({ signal }) => {
      if (sector === null || method === null || frameworks === undefined)
        throw new Error('nothing to analyse');
      return analyse({ sector, method, step, frameworks }, signal);
    },
  });
  const start = useCallback((): void => {
    useSensitivityState.setState({ wanted: name, stopped: null, progress: null });
    if (error !== null) void refetch();
  }, [name, error, refetch]);
  const stop = useCallback((): void => {
    useSensitivityState.setState({ wanted: null, stopped: name });
    void queryClient.cancelQueries({ queryKey });
  }, [name, queryKey]);
  const state =
    fetchStatus === 'fetching'
      ? 'running'
      : data !== undefined
        ? 'done'
        : stopped === name
          ? 'stopped'
          : error !== null
            ? 'failed'
            : 'none';
  return { state, found: data ?? null, start, stop };
}

interface Wanted {
  readonly sector: string;
  readonly method: Method;
  readonly step: UncertaintyStep;
  readonly frameworks: readonly Framework[];
}

async function analyse(wanted: Wanted, signal: AbortSignal): Promise<SensitivityFound> {
  const tell = (progress: SensitivityState['progress']): void => {
    if (!signal.aborted) useSensitivityState.setState({ progress });
  };
  const [dataset, { sensitivityInWorker }] = await Promise.all([
    storedDataset(),
    import('../scoring/sensitivity/client.ts'),
  ]);
  signal.throwIfAborted();
  const settings = wanted.step.sensitivity ?? DEFAULT_SENSITIVITY;
  const onProgress = (done: number, of: number): void => tell({ done, of });
  return sensitivityInWorker({ input: { ...wanted, dataset }, settings }, { onProgress, signal });
}
