import { useEffect } from 'react';
import { type Key, useWords } from '../i18n/index.ts';
import { useView } from '../state/link.ts';
import { useIsBusy } from '../state/provider.tsx';

/** A page is at rest when it has been for this long: a screen that has just come asks its questions a moment later. */
const REST_MS = 50;

/** Keeps what `<html>` says in step with the page: language, title, and whether anything is being computed. */
export function usePageAttributes(): void {
  const { t, language } = useWords();
  const { screen } = useView();
  const isBusy = useIsBusy();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${t(`app.nav.${screen}` satisfies Key)} · ${t('app.name')}`;
  }, [t, language, screen]);
  useEffect(() => {
    if (isBusy) {
      document.documentElement.dataset.ready = 'false';
      return;
    }
    const rest = setTimeout(() => {
      document.documentElement.dataset.ready = 'true';
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [isBusy]);
}
