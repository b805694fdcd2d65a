import { createInstance } from 'i18next';
import type { Language } from '../core/name.ts';
import type { Dictionary, Key } from './dictionary.ts';
import { type Format, formatIn } from './format.ts';

/** What fills the holes of a text; `count` also chooses between one and other. */
export type Params = Readonly<Record<string, string | number>>;

/** All that is said in one language. */
export interface Words {
  readonly language: Language;
  /** The text of the key with its holes filled. */
  t(key: Key, params?: Params): string;
  /** Whether there is a text for a key that was put together from a code: `has(\`grade.${id}\`)`. */
  has(key: string): key is Key;
  /** The text of the key with its holes open; `count` chooses between one and other. */
  open(key: Key, count?: number): string;
  readonly format: Format;
}

/** The words of a language from its dictionary. */
export function createWords(language: Language, dictionary: Dictionary): Words {
  const format = formatIn(language);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: { translation: dictionary } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });
  return {
    language,
    format,
    t: (key, params = {}) => {
      const { count } = params;
      if (typeof count !== 'number') return i18n.t(key, { replace: { ...params } });
      return i18n.t(key, { count, replace: { ...params, count: format.number(count) } });
    },
    has: (key): key is Key => i18n.exists(key) || i18n.exists(`${key}_other`),
    open: (key, count) => i18n.t(key, { skipInterpolation: true, ...(count === undefined ? {} : { count }) }),
  };
}
