import type { Words } from '../../i18n/index.ts';

/** Name of an economy, given in its English APEC form, in the language of the page; as it stands where it is not known. */
export function economyLabel({ t, has }: Words, economy: string): string {
  const key = `rankings.economy.${economy}`;
  return has(key) ? t(key) : economy;
}
