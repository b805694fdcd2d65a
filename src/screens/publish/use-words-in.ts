import { useEffect, useState } from 'react';
import type { Language } from '../../core/name.ts';
import { useWords, type Words, wordsFor } from '../../i18n/index.ts';

/** The words of a language that may differ from the page's; those of the page until they are there. */
export function useWordsIn(language: Language): Words {
  const page = useWords();
  const [other, setOther] = useState<Words | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (language === page.language) return;
    let isWanted = true;
    wordsFor(language).then(
      words => isWanted && setOther(words),
      reason => isWanted && setFailure(reason),
    );
    return () => {
      isWanted = false;
    };
  }, [language, page.language]);
  if (failure !== null) throw failure;
  return language === page.language || other?.language !== language ? page : other;
}
