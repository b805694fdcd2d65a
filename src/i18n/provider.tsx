import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language } from '../core/name.ts';
import { englishWords, wordsFor } from './languages.ts';
import type { Words } from './words.ts';

const WordsContext = createContext<Words>(englishWords);

/** The words of the nearest provider; English without one. */
export const useWords = (): Words => useContext(WordsContext);

interface WordsProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

type Loading = { readonly words: Words | null; readonly failure: unknown };

/**
 * Gives its children the words of a language. While another language loads the earlier words stay,
 * so that nothing on the page is lost; before the first there is nothing to show.
 * A language that cannot be fetched is thrown to the nearest error page.
 */
export function WordsProvider({ language, children }: WordsProviderProps): ReactNode {
  const [{ words, failure }, setLoading] = useState<Loading>({
    words: language === 'en' ? englishWords : null,
    failure: null,
  });
  useEffect(() => {
    let wanted = true;
    wordsFor(language).then(
      next => wanted && setLoading({ words: next, failure: null }),
      cause => wanted && setLoading(({ words: kept }) => ({ words: kept, failure: cause })),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  if (failure !== null) throw failure;
  return words && <WordsContext value={words}>{children}</WordsContext>;
}
