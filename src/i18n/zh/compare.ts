import type { compare as en } from '../en/compare.ts';

/** The Compare screen. */
export const compare: Record<keyof typeof en, string> = {};
