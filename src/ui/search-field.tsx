import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface SearchFieldProps {
  /** Name and hint in one: Find a city. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offered while typing. */
  readonly suggestions?: readonly string[] | undefined;
  /** Enter was pressed. */
  readonly onSubmit?: (() => void) | undefined;
  /** The key that leads here: `/`. It is announced, not listened to. */
  readonly shortcut?: string | undefined;
}

/** Finds by name while typing; Esc empties it. */
export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, value, onChange, suggestions = [], onSubmit, shortcut } = props;
  const listId = useId();
  return (
    <span className={styles.search}>
      <input
        className={styles.input}
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={label}
        value={value}
        list={suggestions.length > 0 ? listId : undefined}
        onChange={event => onChange(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') onSubmit?.();
        }}
      />
      {shortcut !== undefined && value === '' && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
      <datalist id={listId}>
        {suggestions.map(suggestion => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </span>
  );
}
