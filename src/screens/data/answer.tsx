import { type ReactNode, useState } from 'react';
import type { Issue } from '../../core/issue.ts';
import { visible } from '../../core/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { answerFile } from '../../state/adding.ts';
import { useSample } from '../../state/originals.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { choiceOf, optionsOf } from './answer-options.ts';
import styles from './data.module.css';
import type { Question } from './problem-rows.ts';

interface AnswerProps {
  readonly issue: Issue;
  readonly question: Question;
}

/** Settles a question a file has raised; the file is then read again. */
export function Answer({ issue, question }: AnswerProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const frameworks = useWorkspace()?.frameworks ?? [];
  const found = (issue.found ?? '').trim();
  const [value, setValue] = useState(question === 'cell' ? found : '');
  const choice = choiceOf(question, value, issue);
  const options = optionsOf(question, issue, frameworks, words);
  const label = t(`files.answer.${question}`, { found: visible(found) });
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
            {...(question === 'year' ? { inputMode: 'numeric', size: 4, maxLength: 4 } : { size: 12 })}
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
      {question === 'encoding' && <Sample file={issue.where.file ?? ''} encoding={value} />}
    </form>
  );
}

/** A line of the file as the chosen encoding reads it. */
function Sample({ file, encoding }: { readonly file: string; readonly encoding: string }): ReactNode {
  const { t } = useWords();
  const { data = '' } = useSample(file, encoding);
  return (
    <p className={styles.sample} role="status">
      {encoding !== '' && data !== '' && (
        <>
          {t('files.answer.preview')} <code className={styles.found}>{visible(data)}</code>
        </>
      )}
    </p>
  );
}
