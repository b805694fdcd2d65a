import type { Words } from '../../i18n/index.ts';

/** A unit in the language of the page; as the framework or the file writes it where it is not one of the bundled ones. */
export function unitLabel({ t, has }: Words, unit: string): string {
  const key = `unit.${unit}`;
  return has(key) ? t(key) : unit;
}
