import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, setView, useView } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './city.module.css';

/** Where no city is chosen: every city of the data to choose from. */
export function Chooser(): ReactNode {
  const { t, language } = useWords();
  const view = useView();
  const cities = useSession(s => s.answered?.cities ?? NONE);
  const sorted = cities.toSorted((a, b) =>
    cityLabel(a, language).localeCompare(cityLabel(b, language), language === 'zh' ? 'zh-CN' : 'en'),
  );
  if (sorted.length === 0) {
    return (
      <>
        <PageHeading>{t('city.choose.title')}</PageHeading>
        <EmptyState
          title={t('city.choose.none')}
          why={t('city.choose.why')}
          action={{ label: t('city.choose.add'), href: hrefOf(view, { screen: 'data' }) }}
        />
      </>
    );
  }
  return (
    <>
      <PageHeading lead={t('city.choose.why')}>{t('city.choose.title')}</PageHeading>
      <Select
        label={t('city.choose.label')}
        value=""
        options={[
          { value: '', label: t('shell.city.none') },
          ...sorted.map(city => ({ value: city.code, label: cityLabel(city, language) })),
        ]}
        onChange={city => setView({ city: city === '' ? null : city })}
        isMine
      />
      <ul className={styles.choices}>
        {sorted.map(city => (
          <li key={city.code}>
            <a href={hrefOf(view, { city: city.code })}>{cityLabel(city, language)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const NONE: readonly never[] = [];
