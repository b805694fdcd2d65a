import type { overview as en } from '../en/overview.ts';

/** The Overview screen. */
export const overview: Record<keyof typeof en, string> = {};
