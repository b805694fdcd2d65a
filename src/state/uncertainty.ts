import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Framework } from '../core/framework.ts';
import { canonicalJson } from '../core/hash.ts';
import type { Issue } from '../core/issue.ts';
import { DEFAULT_UNCERTAINTY, type Method, type UncertaintyStep } from '../core/method.ts';
import type { SectorUncertainty } from '../core/uncertainty.ts';
import { setMethod } from './actions.ts';
import { storedDataset } from './pipeline.ts';
import { queryClient } from './queries.ts';
import { beginRuns, useRuns } from './runs.ts';
import { useSession } from './session.ts';
import { useWorkspace } from './workspace.ts';

/** Runs wait this long, so that a weight that is being moved does not start them at every step. */
const PAUSE_MS = 150;
/** Ranks of every run are large; they are kept for a minute after the last screen that shows them. */
const KEPT_MS = 60_000;

/** Whose settings the runs have. */
export type RunsOrigin = 'reader' | 'method' | 'usual';

interface RunsAnswer {
  /** null where the method cannot be run as the settings want; the issues say why. */
  readonly uncertainty: SectorUncertainty | null;
  readonly issues: readonly Issue[];
}

/** The uncertainty runs of a sector under the method of the result on screen. */
export interface Runs {
  readonly step: UncertaintyStep;
  readonly origin: RunsOrigin;
  /** Settings without the reader's: those of the method, or the usual ones. */
  readonly own: UncertaintyStep;
  readonly state: 'none' | 'running' | 'stopped' | 'failed' | 'done';
  /** null until the runs are made. */
  readonly answer: RunsAnswer | null;
  /** Ends those on their way. */
  readonly stop: () => void;
  /** Makes them with other settings; null goes back to those of the method. Also starts stopped ones. */
  readonly start: (step: UncertaintyStep | null) => void;
  /** Writes the settings in force into the method, as one step that can be undone. */
  readonly keep: () => void;
}

/**
 * Makes the runs of a sector when a screen shows its ranking, once for each data, method and settings.
 * They belong to the result on screen: when data or method change there are none until they have been made again.
 */
export function useUncertainty(sector: string | null): Runs {
  const answered = useSession(s => s.answered);
  const isReady = useSession(s => s.phase.at === 'ready');
  const workspace = useWorkspace();
  const method = useMethodInForce();
  const chosen = useRuns(s => s.chosen);
  const stopped = useRuns(s => s.stopped);
  const own = method?.uncertainty ?? DEFAULT_UNCERTAINTY;
  const step = chosen ?? own;
  const queryKey = useMemo(
    () => ['runs', answered?.dataHash, answered?.frameworkHash, answered?.methodHash, sector, step],
    [answered, sector, step],
  );
  const name = canonicalJson(queryKey.map(part => part ?? null));
  const isStopped = stopped === name;
  const { data, error, fetchStatus } = useQuery({
    queryKey,
    meta: { isRuns: true },
    enabled: isReady && !isStopped && sector !== null && method !== null && workspace !== null,
    gcTime: KEPT_MS,
    structuralSharing: false,
    queryFn: ({ signal }) => {
      if (sector === null || method === null || workspace === null) throw new Error('runs of nothing');
      return runs({ sector, method, step, frameworks: workspace.frameworks }, signal);
    },
  });
  const stop = useCallback((): void => {
    useRuns.setState({ stopped: name });
    void queryClient.cancelQueries({ queryKey });
  }, [name, queryKey]);
  const start = useCallback((next: UncertaintyStep | null): void => {
    useRuns.setState({ chosen: next, stopped: null });
  }, []);
  const keep = useCallback((): void => {
    if (method === null) return;
    useRuns.setState({ chosen: null, stopped: null });
    setMethod({ ...method, uncertainty: step });
  }, [method, step]);
  const state =
    data !== undefined
      ? 'done'
      : fetchStatus === 'fetching'
        ? 'running'
        : isStopped
          ? 'stopped'
          : error !== null
            ? 'failed'
            : 'none';
  const origin = chosen !== null ? 'reader' : method?.uncertainty == null ? 'usual' : 'method';
  return { step, origin, own, state, answer: data ?? null, stop, start, keep };
}

/** The method that made the result on screen; null where it is another than the workspace's two. */
export function useMethodInForce(): Method | null {
  const workspace = useWorkspace();
  const isRefused = useSession(s => s.methodIssues.length > 0);
  const isPublished = useSession(s => s.answered?.methodHash === s.answered?.publishedHash);
  if (workspace === null) return null;
  if (isPublished) return workspace.published;
  return isRefused ? null : workspace.method;
}

interface Wanted {
  readonly sector: string;
  readonly method: Method;
  readonly step: UncertaintyStep;
  readonly frameworks: readonly Framework[];
}

async function runs(wanted: Wanted, signal: AbortSignal): Promise<RunsAnswer> {
  const { tell, end } = beginRuns(wanted.step.runs);
  try {
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
    signal.throwIfAborted();
    const [dataset, { runUncertainty }] = await Promise.all([
      storedDataset(),
      import('../scoring/uncertainty/client.ts'),
    ]);
    signal.throwIfAborted();
    const { sectors, issues } = await runUncertainty({ ...wanted, dataset }, { onProgress: tell, signal });
    return { uncertainty: sectors[0] ?? null, issues };
  } finally {
    end();
  }
}
