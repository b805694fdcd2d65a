import { useEffect } from 'react';
import { type Key, useWords } from '../i18n/index.ts';
import { useView } from '../state/link.ts';
import { isBusyNow, onBusyChange } from '../state/provider.tsx';
import { useKeeping } from '../state/storage/keeping.ts';

/** A page is at rest when it has been for this long: a screen that has just come asks its questions a moment later. */
const REST_MS = 50;

/** Keeps what `<html>` says in step with the page: language, title, whether anything is being computed, what is saved. */
export function usePageAttributes(): void {
  const { t, language } = useWords();
  const { screen } = useView();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${t(`app.nav.${screen}` satisfies Key)} · ${t('app.name')}`;
  }, [t, language, screen]);
  useEffect(followBusy, []);
  const saved = useKeeping(k => k.number);
  useEffect(() => {
    document.documentElement.dataset.saved = String(saved);
  }, [saved]);
}

/** Says at once that the page is busy, and that it is ready once it has been at rest for a moment. */
function followBusy(): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(rest);
    if (isBusyNow()) setReady(false);
    else rest = setTimeout(() => setReady(true), REST_MS);
  };
  look();
  const end = onBusyChange(look);
  return () => {
    clearTimeout(rest);
    end();
  };
}

function setReady(isReady: boolean): void {
  document.documentElement.dataset.ready = String(isReady);
}
