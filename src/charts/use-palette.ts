import { useSyncExternalStore } from 'react';
import { type Palette, palettes } from './palette.ts';

const QUERIES = ['(prefers-color-scheme: dark)', 'print'] as const;

function subscribe(tell: () => void): () => void {
  const lists = QUERIES.map(query => matchMedia(query));
  const theme = new MutationObserver(tell);
  for (const list of lists) list.addEventListener('change', tell);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const list of lists) list.removeEventListener('change', tell);
    theme.disconnect();
  };
}

function isDark(): boolean {
  if (matchMedia(QUERIES[1]).matches) return false;
  const named = document.documentElement.dataset.theme;
  return named === undefined ? matchMedia(QUERIES[0]).matches : named === 'dark';
}

/** Colours for the ground the page has now, as its theme or the system has it; light on paper. */
export const usePalette = (): Palette => palettes[useSyncExternalStore(subscribe, isDark) ? 'dark' : 'light'];
