import type { ReactNode } from 'react';
import { CityMark } from '../../charts/city-mark.tsx';
import { cityColour } from '../../charts/palette.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { hrefOf, setView } from '../../state/link.ts';
import { COMPARE_LIMIT, type View } from '../../state/view.ts';
import { Names } from '../../ui/names.tsx';
import { orderOf, withToggled } from './choice.ts';
import { steerRows } from './row-keys.ts';
import styles from './table.module.css';
import type { TableSetting } from './table-setting.ts';
import type { RowTie } from './ties.ts';

interface CityRowProps {
  readonly row: RankingRow;
  readonly setting: TableSetting;
  readonly view: View;
  /** The one row that Tab reaches; arrows reach the others. */
  readonly isReached: boolean;
  readonly onReach: (city: string) => void;
  /** The own city repeated above the others: seen, not heard twice. */
  readonly isPinned?: boolean;
  /** Where it stands in its tie group; left out where there is none to see. */
  readonly tie?: RowTie | undefined;
  /** The cells between the name and the choice. */
  readonly children: ReactNode;
}

/** A row of the ranking: the whole of it opens the city, Space and the button at its end choose the city for comparison. */
export function CityRow(props: CityRowProps): ReactNode {
  const { row, setting, view, isReached, onReach, isPinned = false, tie, children } = props;
  const { language, format } = useWords();
  const { place } = setting.model;
  const city = place.cityOf(row.city);
  const isOwn = row.city === place.own?.code;
  const order = orderOf(view.cities, row.city, place.own?.code ?? null);
  const choose = (): void => setView({ cities: withToggled(view.cities, row.city) });
  return (
    <tr
      className={isPinned ? styles.pinned : styles.row}
      data-row={isPinned ? 'pinned' : 'city'}
      data-unranked={row.rank === null || undefined}
      data-mine={isOwn || undefined}
      data-chosen={order !== null || undefined}
      data-group={tie?.isParted || undefined}
      data-tie={tie?.isJoined ? (tie.isFirst ? 'first' : tie.isLast ? 'last' : 'middle') : undefined}
      aria-hidden={isPinned || undefined}
    >
      <td data-column="rank">{format.place(row.rank)}</td>
      <th scope="row" data-column="city">
        <a
          className={styles.link}
          href={hrefOf(view, { screen: 'city', city: row.city, trace: null })}
          tabIndex={isReached && !isPinned ? 0 : -1}
          onFocus={() => onReach(row.city)}
          onKeyDown={event => steerRows(event, choose)}
        >
          <Names name={{ en: city.nameEn, zh: city.nameZh }} language={language} isMine={isOwn} />
        </a>
      </th>
      {children}
      <td data-column="compare">
        {!isPinned && (
          <CompareToggle
            label={cityLabel(city, language)}
            order={order}
            isFull={view.cities.length >= COMPARE_LIMIT}
            setting={setting}
            onToggle={choose}
          />
        )}
      </td>
    </tr>
  );
}

interface CompareToggleProps {
  readonly label: string;
  /** Place in the order of choice; null when not chosen. */
  readonly order: number | null;
  readonly isFull: boolean;
  readonly setting: TableSetting;
  readonly onToggle: () => void;
}

function CompareToggle({ label, order, isFull, setting, onToggle }: CompareToggleProps): ReactNode {
  const { t } = useWords();
  const { palette } = setting;
  return (
    <button
      type="button"
      className={styles.toggle}
      tabIndex={-1}
      aria-pressed={order !== null}
      aria-label={t('rankings.compare.pick', { city: label })}
      disabled={order === null && isFull}
      onClick={onToggle}
    >
      <svg width={16} height={16} aria-hidden="true">
        {order === null ? (
          <rect x={2.5} y={2.5} width={11} height={11} rx={2} fill="none" stroke="currentcolor" />
        ) : (
          <CityMark
            order={order}
            x={8}
            y={8}
            r={5}
            colour={cityColour(palette, order)}
            ground={palette.surface}
          />
        )}
      </svg>
    </button>
  );
}
