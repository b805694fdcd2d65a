import { create } from 'zustand';
import type { Refusal } from './database.ts';

/** How the workspace is kept in this browser. */
export interface Keeping {
  /** Number of the last saving that is on disk; 0 before the first. */
  readonly number: number;
  /** Why the last step is not kept; null while all is well. */
  readonly refusal: Refusal | null;
  /** Why a file is held by this page only; null while all files are kept. */
  readonly fileRefusal: Refusal | null;
  /** Whether another tab keeps the workspace, and this one shows what that one saves. */
  readonly isFollowing: boolean;
  /** What opening found: the newest saving, the one before because the newest was damaged, only damaged ones, or none. */
  readonly found: 'whole' | 'older' | 'damaged' | 'none';
}

/** How the workspace is kept. */
export const useKeeping = create<Keeping>(() => ({
  number: 0,
  refusal: null,
  fileRefusal: null,
  isFollowing: false,
  found: 'none',
}));

/** Sets parts of it. */
export const setKeeping = (patch: Partial<Keeping>): void => useKeeping.setState(patch);
