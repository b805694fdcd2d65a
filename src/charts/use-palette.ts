import { useSyncExternalStore } from 'react';
import { type Palette, palettes } from './palette.ts';

const QUERIES = ['(prefers-color-scheme: dark)', 'print'] as const;

function subscribe(tell: () => void): () => void {
  const lists = QUERIES.map(query => matchMedia(query));
  for (const list of lists) list.addEventListener('change', tell);
  return () => {
    for (const list of lists) list.removeEventListener('change', tell);
  };
}

const isDark = (): boolean => matchMedia(QUERIES[0]).matches && !matchMedia(QUERIES[1]).matches;

/** Colours for the ground the page has now; light on paper. */
export const usePalette = (): Palette => palettes[useSyncExternalStore(subscribe, isDark) ? 'dark' : 'light'];
