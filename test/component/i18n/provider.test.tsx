import { type ReactNode, useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/core/name.ts';
import { useWords, WordsProvider } from '../../../src/i18n/index.ts';
import { mount } from '../ui/mount.tsx';

function Heading(): ReactNode {
  const { t } = useWords();
  return <h1>{t('app.nav.rankings')}</h1>;
}

function Typing(): ReactNode {
  return <input aria-label="half" defaultValue="" />;
}

function Page({ start }: { readonly start: Language }): ReactNode {
  const [language, setLanguage] = useState(start);
  return (
    <WordsProvider language={language}>
      <Heading />
      <Typing />
      <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh' : 'en')}>
        switch
      </button>
    </WordsProvider>
  );
}

it('switching the language changes the words and loses nothing half typed', async () => {
  mount(<Page start="en" />);
  await page.getByLabelText('half').fill('61.4');
  await page.getByRole('button').click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('排名');
  await expect.element(page.getByLabelText('half')).toHaveValue('61.4');
  await page.getByRole('button').click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('Rankings');
});

it('a link in Chinese opens in Chinese, without English first', async () => {
  const element = mount(<Page start="zh" />);
  expect(element.textContent).not.toContain('Rankings');
  await expect.element(page.getByRole('heading')).toHaveTextContent('排名');
});
