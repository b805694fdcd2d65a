import { useEffect, useRef, useState } from 'react';
import type { Figure, FigureSpec } from '../../publish/figure.ts';

/** A drawn figure; the earlier one until the figure of a newer spec is there. */
export interface Composed {
  readonly figure: Figure | null;
  /** Whether it is the figure of the spec. */
  readonly isCurrent: boolean;
  readonly problem: Error | null;
}

interface Outcome {
  readonly spec: FigureSpec;
  readonly figure: Figure | null;
  readonly problem: Error | null;
}

/** So long without another letter typed and the figure is drawn again. */
const QUIET_MS = 250;

/** Draws the figure of a spec. */
export async function compose(spec: FigureSpec): Promise<Figure> {
  const { composeFigure } = await import('../../publish/compose.tsx');
  return composeFigure(spec);
}

/** The figure of a spec as it will be saved, drawn whenever the spec has changed and rested for a moment. */
export function useComposed(spec: FigureSpec | null): Composed {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const hasDrawn = useRef(false);
  useEffect(() => {
    if (spec === null) return;
    let isWanted = true;
    const settle = (next: Pick<Outcome, 'figure' | 'problem'>): void => {
      if (isWanted) setOutcome(before => ({ ...next, spec, figure: next.figure ?? before?.figure ?? null }));
    };
    const timer = setTimeout(
      () =>
        compose(spec).then(
          figure => settle({ figure, problem: null }),
          (reason: unknown) => settle({ figure: null, problem: errorOf(reason) }),
        ),
      hasDrawn.current ? QUIET_MS : 0,
    );
    hasDrawn.current = true;
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [spec]);
  const isCurrent = outcome !== null && outcome.spec === spec;
  return { figure: outcome?.figure ?? null, isCurrent, problem: isCurrent ? outcome.problem : null };
}

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
