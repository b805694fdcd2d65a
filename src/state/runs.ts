import { create } from 'zustand';
import type { UncertaintyStep } from '../core/method.ts';

/** After this long the page no longer waits for runs: they go on beside it, with progress and a way to stop them. */
const LONG_MS = 2000;

interface RunsState {
  /** Settings the reader chose for this visit; null: those of the method, or the usual ones. */
  readonly chosen: UncertaintyStep | null;
  /** Runs done and wanted of the ones on their way. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Whether those on their way have taken longer than a page may keep others waiting. */
  readonly isLong: boolean;
  /** Name of the runs that the reader stopped; they do not start again by themselves. */
  readonly stopped: string | null;
}

/** Uncertainty runs on their way, and how the reader wants them. Nothing here is saved. */
export const useRuns = create<RunsState>(() => ({
  chosen: null,
  progress: null,
  isLong: false,
  stopped: null,
}));

let latest = 0;

/** Notes that runs have begun; what an older job still tells is not listened to. */
export function beginRuns(runs: number): {
  readonly tell: (done: number, of: number) => void;
  readonly end: () => void;
} {
  latest += 1;
  const job = latest;
  const set = (patch: Partial<RunsState>): void => {
    if (job === latest) useRuns.setState(patch);
  };
  set({ progress: { done: 0, of: runs }, isLong: false });
  const timer = setTimeout(() => set({ isLong: true }), LONG_MS);
  return {
    tell: (done, of) => set({ progress: { done, of } }),
    end: () => {
      clearTimeout(timer);
      set({ progress: null, isLong: false });
    },
  };
}
