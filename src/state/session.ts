import { create } from 'zustand';
import type { City } from '../core/city.ts';
import type { Hash } from '../core/hash.ts';
import type { FileReport } from '../core/import-report.ts';
import type { Issue } from '../core/issue.ts';
import type { StartProgress } from '../engine/port.ts';

/** What the page is busy with. The last good result stays on screen through every phase. */
export type Phase =
  | { readonly at: 'starting' }
  | { readonly at: 'reading' }
  | { readonly at: 'computing' }
  | { readonly at: 'ready' }
  | { readonly at: 'failed'; readonly doing: 'starting' | 'reading' | 'computing'; readonly details: string };

/** What is known of the result on screen. */
export interface Answered {
  readonly dataHash: Hash;
  readonly methodHash: Hash;
  readonly publishedHash: Hash;
  readonly frameworkHash: Hash;
  /** `contentsNumber` of the engine while it holds this result. */
  readonly contents: number;
  readonly sectors: readonly string[];
  /** Years of each sector, ascending. */
  readonly years: Readonly<Record<string, readonly number[]>>;
  readonly cities: readonly City[];
  readonly observations: number;
  /** Whether any value is synthetic. */
  readonly synthetic: boolean;
  /** What the scoring had to say. */
  readonly issues: readonly Issue[];
}

/** Files on their way in. */
export interface Importing {
  /** Bytes of all of them. */
  readonly bytes: number;
  /** The file that is read, from 1, and all; rows of it read so far and in all: 0 before the first are known. */
  readonly file: number;
  readonly files: number;
  readonly rows: number;
  readonly of: number;
  /** Whether the reader can end it, with everything as it was. */
  readonly canCancel: boolean;
}

interface SessionState {
  readonly phase: Phase;
  /** How much of the engine has arrived; it comes while files are read. `loaded` = `total` once it is there. */
  readonly engine: StartProgress;
  readonly answered: Answered | null;
  /** How far the reading of files has come; null where none are read. */
  readonly importing: Importing | null;
  /** Whether the page has been at the same thing for so long that it may hang. */
  readonly isSlow: boolean;
  /** Every file of the workspace, and those refused in the last import. */
  readonly reports: readonly FileReport[];
  /** What the last framework or method file, or a link, had wrong. */
  readonly refused: { readonly file: string; readonly issues: readonly Issue[] } | null;
  /** Why the method in force gives no result; the result of the one before stays on screen. */
  readonly methodIssues: readonly Issue[];
  /** Whether a screen's code is still on its way. */
  readonly isScreenLoading: boolean;
  /** How many things the reader asked for have not been done yet. */
  readonly waiting: number;
}

/** What comes and goes with the running page: phase, reports, hashes. Nothing here is saved. */
export const useSession = create<SessionState>(() => ({
  phase: { at: 'starting' },
  engine: { loaded: 0, total: 0 },
  answered: null,
  importing: null,
  isSlow: false,
  reports: [],
  refused: null,
  methodIssues: [],
  isScreenLoading: false,
  waiting: 0,
}));

/** Sets parts of the session. */
export const setSession = (patch: Partial<SessionState>): void => useSession.setState(patch);
