import { type ReactNode, useId, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import type { FileChoice } from '../../core/workspace.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { answerFile } from '../../state/actions.ts';
import styles from './data.module.css';
import type { Question } from './problem-rows.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Settles a question a file has raised; the file is then read again. */
export function Answer({
  issue,
  question,
}: {
  readonly issue: Issue;
  readonly question: Question;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [value, setValue] = useState('');
  const found = issue.found ?? '';
  const options = optionsOf(question, issue, words);
  const apply = (): void => {
    const { file } = issue.where;
    const choice = choiceOf(question, value, found);
    if (file !== undefined && choice !== null) answerFile(file, choice);
  };
  return (
    <span className={styles.answer}>
      <label htmlFor={id} className={styles.hidden}>
        {t(`files.answer.${question}`, { found })}
      </label>
      {options === null ? (
        <input
          id={id}
          inputMode="numeric"
          size={6}
          maxLength={4}
          value={value}
          onChange={e => setValue(e.target.value)}
        />
      ) : (
        <select id={id} value={value} onChange={e => setValue(e.target.value)}>
          <option value="">{t('files.answer.choose')}</option>
          {options.map(o => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
      )}
      <button type="button" disabled={choiceOf(question, value, found) === null} onClick={apply}>
        {t('files.answer.apply')}
      </button>
    </span>
  );
}

/** What can be chosen; null where a year is typed. */
function optionsOf(question: Question, issue: Issue, { t }: Words): readonly Option[] | null {
  switch (question) {
    case 'year':
      return null;
    case 'city':
      return ['a', 'b'].flatMap(key => {
        const label = String(issue.params?.[key] ?? '');
        const code = /\b[A-Z]{2}-[A-Z0-9]+\b|\b\d{6}\b/.exec(label)?.[0];
        return code === undefined ? [] : [{ value: code, label }];
      });
    case 'delimiter':
      return [
        { value: ',', label: t('files.delimiter.comma') },
        { value: ';', label: t('files.delimiter.semicolon') },
        { value: '\t', label: t('files.delimiter.tab') },
      ];
    case 'encoding':
      return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'].map(value => ({
        value,
        label: value.toUpperCase(),
      }));
    case 'decimal':
      return ['.', ','].map(value => ({ value, label: value }));
  }
}

/** The answer as the import takes it; null while it is none. */
function choiceOf(question: Question, value: string, found: string): FileChoice | null {
  if (value === '') return null;
  switch (question) {
    case 'year':
      return /^\d{4}$/.test(value) ? { year: Number(value) } : null;
    case 'city':
      return { cities: { [found]: value } };
    case 'delimiter':
      return { delimiter: value };
    case 'encoding':
      return { encoding: value };
    case 'decimal':
      return value === '.' || value === ',' ? { decimalMark: value } : null;
  }
}
