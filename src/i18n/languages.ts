import type { Language } from '../core/name.ts';
import { en } from './en/index.ts';
import { createWords, type Words } from './words.ts';

/** English, which is always there. */
export const englishWords: Words = createWords('en', en);

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(englishWords),
  zh: async () => createWords('zh', (await import('./zh/index.ts')).zh),
};

const loaded = new Map<Language, Promise<Words>>();

/** The words of a language, for whoever is not a component; Chinese is fetched once, and again after a failure. */
export function wordsFor(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? LOADERS[language]();
  loaded.set(language, words);
  words.catch(() => loaded.delete(language));
  return words;
}
