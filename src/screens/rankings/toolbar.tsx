import { type ReactNode, useEffect, useRef } from 'react';
import type { Key } from '../../i18n/index.ts';
import { useWords } from '../../i18n/index.ts';
import { setView } from '../../state/link.ts';
import { FORMS, SORTS, type View } from '../../state/view.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './rankings.module.css';

interface ToolbarProps {
  readonly view: View;
  readonly ranked: number;
  readonly unranked: number;
  readonly find: string;
  readonly onFind: (text: string) => void;
  /** Enter in the search field. */
  readonly onEnter: () => void;
  /** Controls between the order and the counts. */
  readonly children: ReactNode;
}

/** How the ranking is shown, in which order, and which city is looked for. */
export function Toolbar({
  view,
  ranked,
  unranked,
  find,
  onFind,
  onEnter,
  children,
}: ToolbarProps): ReactNode {
  const { t, format } = useWords();
  const search = useRef<HTMLDivElement>(null);
  useSlash(() => search.current?.querySelector('input')?.focus());
  return (
    <div className={styles.toolbar}>
      <Segmented
        label={t('rankings.form')}
        value={view.form}
        options={FORMS.map(value => ({ value, label: t(`rankings.form.${value}` satisfies Key) }))}
        onChange={form => setView({ form })}
      />
      {view.form === 'table' && (
        <Select
          label={t('rankings.order')}
          value={view.sort}
          options={SORTS.map(value => ({ value, label: t(`rankings.order.${value}` satisfies Key) }))}
          onChange={value => setView({ sort: SORTS.find(s => s === value) ?? 'rank' })}
        />
      )}
      {children}
      <span className={styles.counts}>
        {t('rankings.counts', { ranked: format.number(ranked), unranked: format.number(unranked) })}
      </span>
      <div ref={search} className={styles.find}>
        <SearchField
          label={t('rankings.find')}
          value={find}
          onChange={onFind}
          onSubmit={onEnter}
          shortcut="/"
        />
      </div>
    </div>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Calls back when `/` is pressed outside of text fields. */
function useSlash(onSlash: () => void): void {
  const latest = useRef(onSlash);
  useEffect(() => {
    latest.current = onSlash;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
