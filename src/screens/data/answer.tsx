import { type ReactNode, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import type { FileChoice } from '../../core/workspace.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import { answerFile } from '../../state/adding.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './data.module.css';
import { offeredCities, offeredSheets, type Question } from './problem-rows.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface AnswerProps {
  readonly issue: Issue;
  readonly question: Question;
}

/** Settles a question a file has raised; the file is then read again. */
export function Answer({ issue, question }: AnswerProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [value, setValue] = useState('');
  const found = (issue.found ?? '').trim();
  const choice = choiceOf(question, value, found);
  const options = optionsOf(question, issue, words);
  const label = t(`files.answer.${question}`, { found });
  const apply = (): void => {
    const { file } = issue.where;
    if (file !== undefined && choice !== null) void answerFile(file, choice);
  };
  return (
    <form
      className={styles.answer}
      onSubmit={event => {
        event.preventDefault();
        apply();
      }}
    >
      {options === null ? (
        <label className={styles.year}>
          {label}
          <input
            inputMode="numeric"
            size={4}
            maxLength={4}
            value={value}
            onChange={event => setValue(event.target.value)}
          />
        </label>
      ) : (
        <Select
          label={label}
          value={value}
          options={[{ value: '', label: t('files.answer.choose') }, ...options]}
          onChange={setValue}
        />
      )}
      <Button isDisabled={choice === null} onPress={apply}>
        {t('files.answer.apply')}
      </Button>
    </form>
  );
}

/** What can be chosen; null where a year is typed. */
function optionsOf(question: Question, issue: Issue, { t }: Words): readonly Option[] | null {
  switch (question) {
    case 'year':
      return null;
    case 'city':
      return offeredCities(issue).map(({ code, name }) => ({ value: code, label: name }));
    case 'delimiter':
      return [
        { value: ',', label: t('files.delimiter.comma') },
        { value: ';', label: t('files.delimiter.semicolon') },
        { value: '\t', label: t('files.delimiter.tab') },
        { value: '|', label: t('files.delimiter.pipe') },
      ];
    case 'encoding':
      return [
        { value: 'utf-8', label: 'UTF-8' },
        { value: 'gb18030', label: 'GB18030' },
        { value: 'utf-16le', label: 'UTF-16 LE' },
        { value: 'utf-16be', label: 'UTF-16 BE' },
        { value: 'big5', label: 'Big5' },
        { value: 'windows-1252', label: 'Latin-1 (Windows-1252)' },
      ];
    case 'sheet':
      return offeredSheets(issue).map(name => ({ value: name, label: name }));
    case 'decimal':
      return [
        { value: '.', label: t('files.decimal.point') },
        { value: ',', label: t('files.decimal.comma') },
      ];
  }
}

/** The answer as the import takes it; null while it is none. */
function choiceOf(question: Question, value: string, found: string): FileChoice | null {
  if (value === '') return null;
  switch (question) {
    case 'year':
      return /^(19|20|21)\d{2}$/.test(value) ? { year: Number(value) } : null;
    case 'city':
      return { cities: { [found]: value } };
    case 'delimiter':
      return { delimiter: value };
    case 'encoding':
      return { encoding: value };
    case 'sheet':
      return { sheet: value };
    case 'decimal':
      return value === '.' || value === ',' ? { decimalMark: value } : null;
  }
}
