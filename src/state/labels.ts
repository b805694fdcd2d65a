import type { City } from '../core/city.ts';
import { type Framework, frameworkOf } from '../core/framework.ts';
import { type Language, nameIn } from '../core/name.ts';
import { visible } from '../core/visible.ts';

/** Name of a sector in the framework it belongs to; the code where none names it. */
export function sectorLabel(frameworks: readonly Framework[], code: string, language: Language): string {
  const sector = frameworkOf(frameworks, code)?.sectors?.find(s => s.code === code);
  return sector === undefined ? code : nameIn(sector.name, language);
}

/** Name of a city in a language. */
export const cityLabel = (city: City, language: Language): string =>
  visible(nameIn({ en: city.nameEn, zh: city.nameZh }, language) || city.code);
