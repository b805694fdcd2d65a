import { useEffect } from 'react';
import { type Key, useWords } from '../i18n/index.ts';
import { useView } from '../state/link.ts';
import { useIsBusy } from '../state/provider.tsx';

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
    document.documentElement.dataset.ready = String(!isBusy);
  }, [isBusy]);
}
