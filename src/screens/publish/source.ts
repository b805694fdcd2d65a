import { useMemo } from 'react';
import type { Key, Words } from '../../i18n/index.ts';
import type { Figure } from '../figures/figure.ts';
import { useSettled } from '../parts/use-settled.ts';

/** What a template has to draw: not yet there, never to be there for this view, or a figure in any language. */
export type Source =
  | { readonly at: 'pending' }
  | { readonly at: 'failed'; readonly problem: Error }
  | { readonly at: 'absent'; readonly why: Key }
  | {
      readonly at: 'ready';
      readonly drawing: Drawing;
      /** It shows an earlier view or method; the new one is on its way. */
      readonly isStale: boolean;
    };

/** A figure in any language, and what must be said beside it where it stands alone. */
export interface Drawing {
  readonly figure: (words: Words) => Figure;
  /** What it is of: city, sector, year. */
  readonly scope: (words: Words) => string;
  /** Codes of the cities of the view that it does not show. */
  readonly missing: readonly string[];
}

/** How a template makes its drawing from facts. */
export interface Maker<Facts> {
  readonly figure: (words: Words, facts: Facts) => Figure;
  readonly scope: (words: Words, facts: Facts) => string;
  readonly missing: (facts: Facts) => readonly string[];
}

/** The source of a template from its facts, which are null while they are on their way; the earlier ones stay. */
export function useSource<Facts extends object>(
  facts: Facts | null,
  { figure, scope, missing }: Maker<Facts>,
  problem: Error | null = null,
): Source {
  const settled = useSettled(facts);
  const value = settled?.value ?? null;
  const drawing = useMemo(
    (): Drawing | null =>
      value === null
        ? null
        : {
            figure: words => figure(words, value),
            scope: words => scope(words, value),
            missing: missing(value),
          },
    [value, figure, scope, missing],
  );
  if (problem !== null) return { at: 'failed', problem };
  if (drawing === null) return { at: 'pending' };
  return { at: 'ready', drawing, isStale: settled?.isStale ?? false };
}
