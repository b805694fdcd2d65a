import type { publishing as en } from '../en/publishing.ts';

/** The Publish screen. */
export const publishing: Record<keyof typeof en, string> = {};
