import type { ReactNode } from 'react';
import { WordsProvider } from '../i18n/index.ts';
import { useView } from '../state/link.ts';
import { Queries } from '../state/provider.tsx';
import { LastResort } from './last-resort.tsx';
import { Shell } from './shell.tsx';

/** The whole page. */
export function App(): ReactNode {
  const { lang } = useView();
  return (
    <Queries>
      <WordsProvider language={lang}>
        <LastResort>
          <Shell />
        </LastResort>
      </WordsProvider>
    </Queries>
  );
}
