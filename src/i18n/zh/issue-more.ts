import type { issueMore as en } from '../en/issue-more.ts';

/** Problems of files beyond those of the glossary. */
export const issueMore: Record<keyof typeof en, string> = {};
