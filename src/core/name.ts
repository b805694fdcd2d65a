import { z } from 'zod';

/** A name in both languages of the product; either may be empty, then the other is shown. */
export interface LocalName {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** Reads `{en, zh}` or a plain string, which then serves both languages. */
export const localName = z
  .union([z.string(), z.object({ en: z.string().default(''), zh: z.string().default('') })])
  .transform((name): LocalName => (typeof name === 'string' ? { en: name, zh: name } : name));

/** The name in the wanted language, or in the other when that one is empty. */
export function nameIn(name: LocalName, language: Language): string {
  return language === 'zh' ? name.zh || name.en : name.en || name.zh;
}
