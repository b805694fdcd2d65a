import type { ReactNode } from 'react';
import { CityMark } from '../../charts/city-mark.tsx';
import { cityColour } from '../../charts/palette.ts';
import { usePalette } from '../../charts/use-palette.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { setView } from '../../state/link.ts';
import type { Place } from '../../state/place.ts';
import { COMPARE_LIMIT } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './compare.module.css';

interface ChosenCitiesProps {
  /** Codes, in order of choice. */
  readonly cities: readonly string[];
  readonly rows: readonly RankingRow[];
  readonly place: Place;
}

/** The cities compared, each with its mark and score, to be taken out; and the list to add one from. */
export function ChosenCities({ cities, rows, place }: ChosenCitiesProps): ReactNode {
  const { t, language, format } = useWords();
  const palette = usePalette();
  const name = (code: string): string => cityLabel(place.cityOf(code), language);
  const rest = rows.filter(r => !cities.includes(r.city));
  const first = cities[0] === place.own?.code ? 0 : 1;
  return (
    <div className={styles.chosen}>
      <ul aria-label={t('compare.chosen')}>
        {cities.map((code, i) => (
          <li key={code}>
            <Chip
              mark={
                <svg width={12} height={12} aria-hidden="true">
                  <CityMark
                    order={i + first}
                    x={6}
                    y={6}
                    colour={cityColour(palette, i + first)}
                    ground={palette.surface}
                  />
                </svg>
              }
              removeLabel={t('compare.remove', { city: name(code) })}
              onRemove={() => setView({ cities: cities.filter(c => c !== code) })}
            >
              <strong>{name(code)}</strong> {format.score(rows.find(r => r.city === code)?.score ?? null)}
            </Chip>
          </li>
        ))}
      </ul>
      {cities.length < COMPARE_LIMIT ? (
        <Select
          label={t('compare.add')}
          value=""
          options={[
            { value: '', label: t('compare.add.choose') },
            ...rest.map(r => ({ value: r.city, label: name(r.city) })),
          ]}
          onChange={code => setView({ cities: [...cities, code] })}
        />
      ) : (
        <span className={styles.hint}>{t('compare.full')}</span>
      )}
      <span className={styles.hint}>{t('compare.count', { count: cities.length })}</span>
    </div>
  );
}
