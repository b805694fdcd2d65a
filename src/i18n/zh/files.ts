import type { files as en } from '../en/files.ts';

/** The Data screen. */
export const files: Record<keyof typeof en, string> = {};
