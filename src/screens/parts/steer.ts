import type { KeyboardEvent } from 'react';

const PLACES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: at => Math.max(0, at - 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus among the controls of a table that match a selector, by arrows, Home and End. */
export function steer(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const place = PLACES[event.key];
  if (place === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const table = event.currentTarget.closest('table');
  const controls = [...(table?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = controls.indexOf(event.currentTarget);
  if (at < 0) return;
  event.preventDefault();
  controls[place(at, controls.length - 1)]?.focus();
}
