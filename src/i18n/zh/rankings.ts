import type { rankings as en } from '../en/rankings.ts';

/** The Rankings screen. */
export const rankings: Record<keyof typeof en, string> = {};
