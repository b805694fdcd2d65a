import type { KeyboardEvent } from 'react';

type Step = 'previous' | 'next' | 'first' | 'last';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

/** Links of the rows of a table, in order. */
const rowLinks = (table: Element | null): readonly HTMLElement[] => [
  ...(table?.querySelectorAll<HTMLElement>('tbody th[scope="row"] a') ?? []),
];

/** Moves the focus between rows by arrows, Home and End; Space chooses. Enter follows the link by itself. */
export function steerRows(event: KeyboardEvent<HTMLElement>, choose: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === ' ') {
    event.preventDefault();
    choose();
    return;
  }
  const step = STEPS[event.key];
  if (step === undefined) return;
  const links = rowLinks(event.currentTarget.closest('table'));
  const at = links.indexOf(event.currentTarget);
  const targets: Readonly<Record<Step, number>> = {
    previous: Math.max(0, at - 1),
    next: Math.min(links.length - 1, at + 1),
    first: 0,
    last: links.length - 1,
  };
  event.preventDefault();
  links[targets[step]]?.focus();
}

/** Puts the focus on the first row of the table with this id. */
export const focusFirstRow = (tableId: string): void =>
  rowLinks(document.getElementById(tableId))[0]?.focus();
