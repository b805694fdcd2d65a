import { useSyncExternalStore } from 'react';
import type { Language } from '../core/name.ts';
import { formatLink, type LinkNotice, parseLink, type View } from './view.ts';

interface Current {
  readonly view: View;
  readonly notices: readonly LinkNotice[];
}

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

let current: Current | null = null;
const listeners = new Set<() => void>();

function reread(): void {
  current = parseLink(location.hash, current?.view.lang ?? browserLanguage());
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', reread);
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) removeEventListener('hashchange', reread);
  };
}

function read(): Current {
  current ??= parseLink(location.hash, browserLanguage());
  return current;
}

/** What the reader looks at, as the address bar has it. */
export const useView = (): View => useSyncExternalStore(subscribe, read).view;

/** What in the address bar could not be followed. */
export const useLinkNotices = (): readonly LinkNotice[] => useSyncExternalStore(subscribe, read).notices;

/** The view outside of React. */
export const currentView = (): View => read().view;

/** Moves to another view. A step in the history unless `replace`, which is for what the page itself settles. */
export function setView(patch: Partial<View>, { replace = false } = {}): void {
  const before = read();
  const link = formatLink({ ...before.view, ...patch });
  if (link === location.hash) return;
  if (replace) history.replaceState(null, '', link);
  else history.pushState(null, '', link);
  current = { view: { ...before.view, ...patch }, notices: replace ? before.notices : [] };
  for (const tell of listeners) tell();
}

/** Address of the current view with some parts changed, for links. */
export const hrefOf = (view: View, patch: Partial<View>): string => formatLink({ ...view, ...patch });
