import { filesOf, type History, historyText } from '../../core/history.ts';
import { STEP_NAMES, type Step, useWorkspaceStore } from '../workspace.ts';
import {
  dropOrphans,
  loadCatalogue,
  loadGenerations,
  NotKept,
  onDatabaseGone,
  saveGeneration,
  saveOpened,
} from './database.ts';
import { type Loaded, newestOf, type Slot } from './generation.ts';
import { setKeeping, useKeeping } from './keeping.ts';
import { joinTabs, type Tabs } from './tabs.ts';

/** The saved workspace that is open. */
interface Open {
  readonly id: string;
  /** Where the last saving stands; the next goes to the other. */
  slot: Slot;
  /** Highest number seen. */
  number: number;
}

let open: Open = { id: newId(), slot: 1, number: 0 };
let tabs: Tabs | null = null;
/** What the store held when it was last saved or loaded: nothing new to save while it still does. */
let known: unknown = null;
let running: Promise<void> | null = null;
let isWanted = false;
/** Whether what is being put into the store is saved already. */
let isShowing = false;

/** Opens what was last worked with. Null when there is nothing to open; why is noted in `useKeeping`. */
export async function openSaved(): Promise<History | null> {
  void tidy();
  const last = await lastSaved();
  const loaded = last === null ? ({ state: 'none' } as const) : await load(last);
  // What can't be opened is never overwritten: what comes now is a workspace of its own.
  open =
    last !== null && 'history' in loaded
      ? { id: last, ...placeOf(loaded) }
      : { id: newId(), slot: 1, number: 0 };
  setKeeping({ number: open.number, found: foundBy(loaded) });
  if (loaded.state === 'newer') setKeeping({ refusal: 'newer' });
  return 'history' in loaded ? loaded.history : null;
}

/** Keeps saving from now on, and follows what other tabs save. */
export function startSaving(): void {
  known = useWorkspaceStore.getState();
  onDatabaseGone(() => setKeeping({ refusal: 'deleted' }));
  useWorkspaceStore.subscribe(() => void save());
  join();
}

/** Saves what the page has now, as a workspace of its own beside those that are kept. */
export function saveAsNew(): void {
  tabs?.leave();
  open = { id: newId(), slot: 1, number: 0 };
  setKeeping({ refusal: null });
  known = null;
  join();
  void save();
}

/** Opens another saved workspace in the place of the one on screen, which is saved first. False where it can't be opened. */
export async function switchTo(id: string): Promise<boolean> {
  const loaded = await load(id);
  if (!('history' in loaded)) return false;
  await saved();
  // From here to `join` without a pause: a step done in between would be saved under the wrong id.
  tabs?.leave();
  open = { id, ...placeOf(loaded) };
  setKeeping({ number: open.number, found: foundBy(loaded), refusal: null });
  show(loaded.history);
  join();
  await saveOpened(id).catch(() => undefined);
  return true;
}

/** Id of the workspace that is open. */
export const openId = (): string => open.id;

/** Puts a history in the place of the present one, as something that is saved already. */
export function show({ past, present, future }: History): void {
  const state = { past: past.map(asStep), present: asStep(present), future: future.map(asStep) };
  isShowing = true;
  useWorkspaceStore.setState(state);
  isShowing = false;
  known = useWorkspaceStore.getState();
}

/** Takes the workspace from the tab that keeps it. */
export const takeOver = (): void => tabs?.takeOver();

/** The workspace with its undo history, as it is now; null before there is one. */
export function presentHistory(): History | null {
  const { past, present, future } = useWorkspaceStore.getState();
  return present === null ? null : { past, present, future };
}

/** Resolves when everything done so far is saved, or could not be. */
export const saved = async (): Promise<void> => {
  while (running !== null) await running;
};

function join(): void {
  let hasFollowed = false;
  tabs = joinTabs(open.id, {
    onWriting: () =>
      void (hasFollowed ? refreshed() : Promise.resolve()).then(() => setKeeping({ isFollowing: false })),
    onFollowing: () => {
      hasFollowed = true;
      setKeeping({ isFollowing: true });
    },
    onSaved: saved => {
      if (saved.id === open.id && saved.number > open.number) void refreshed();
    },
  });
}

/** Drops files that nothing names, while no other tab is open: it may have just stored one. */
async function tidy(): Promise<void> {
  const locks = await navigator.locks?.query();
  const isAlone = !(locks?.held ?? []).some(lock => lock.name?.startsWith('gsc-index:'));
  if (isAlone) await dropOrphans().catch(() => undefined);
}

/** Shows what another tab has saved since. */
async function refreshed(): Promise<void> {
  const loaded = await load(open.id);
  if (!('history' in loaded) || loaded.number <= open.number) return;
  Object.assign(open, placeOf(loaded));
  show(loaded.history);
  setKeeping({ number: open.number, refusal: null });
}

/** Saves one thing after the other; of several steps in a row only the last, which holds them all. */
async function save(): Promise<void> {
  if (isShowing || useWorkspaceStore.getState() === known) return;
  isWanted = true;
  running ??= (async () => {
    while (isWanted) {
      isWanted = false;
      await saveOnce();
    }
    running = null;
  })();
  await running;
}

async function saveOnce(): Promise<void> {
  const state = useWorkspaceStore.getState();
  const history = presentHistory();
  if (history === null || useKeeping.getState().refusal === 'newer') return;
  // Who works in a tab wants it to be the one that keeps.
  if (useKeeping.getState().isFollowing) takeOver();
  const { id, slot, number: seen } = open;
  const { name, kind } = history.present.workspace;
  const entry = { id, name, kind, files: filesOf(history).size, savedAt: Date.now() };
  try {
    const number = await saveGeneration({
      entry,
      slot: slot === 0 ? 1 : 0,
      seen,
      text: historyText(history),
    });
    if (open.id !== id) return;
    Object.assign(open, { slot: slot === 0 ? 1 : 0, number });
    known = state;
    setKeeping({ number, refusal: null });
    tabs?.tell({ id, number });
  } catch (reason) {
    setKeeping({ refusal: reason instanceof NotKept ? reason.reason : 'failed' });
  }
}

async function lastSaved(): Promise<string | null> {
  try {
    const [last] = await loadCatalogue();
    return last?.id ?? null;
  } catch (reason) {
    setKeeping({ refusal: reason instanceof NotKept ? reason.reason : 'failed' });
    return null;
  }
}

const load = async (id: string): Promise<Loaded> => newestOf(await loadGenerations(id).catch(() => []));

const placeOf = ({ slot, number }: { slot: Slot; number: number }) => ({ slot, number });

const foundBy = ({ state }: Loaded): 'whole' | 'older' | 'damaged' | 'none' =>
  state === 'newer' ? 'none' : state;

/** A step of a later version that this one does not know is shown as the opening it was read by. */
const asStep = ({ name, workspace }: History['present']): Step => ({
  name: STEP_NAMES.find(known => known === name) ?? 'opened',
  workspace,
});

function newId(): string {
  return crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
}
