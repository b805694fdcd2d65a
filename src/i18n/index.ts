export type { Dictionary, Key } from './dictionary.ts';
export { type Format, formatIn, GRADE_CUTS } from './format.ts';
export { adviseOn, describeIssue } from './issues.ts';
export { englishWords, wordsFor } from './languages.ts';
export { useWords, WordsProvider } from './provider.tsx';
export { createWords, type Params, type Words } from './words.ts';
