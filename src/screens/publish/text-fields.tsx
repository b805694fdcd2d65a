import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import styles from './publish.module.css';
import { type FigureTexts, TEXT_FIELDS, TEXT_LIMIT, type TextField } from './texts.ts';

interface TextFieldsProps {
  readonly texts: FigureTexts;
  /** Language of the figure, for the writing aids of the browser. */
  readonly lang: string;
  readonly isEdited: boolean;
  readonly onChange: (field: TextField, text: string) => void;
  readonly onRestore: () => void;
}

/** The words of the figure, ready to be changed. */
export function TextFields({ texts, lang, isEdited, onChange, onRestore }: TextFieldsProps): ReactNode {
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      {TEXT_FIELDS.map(field => (
        <Field
          key={field}
          field={field}
          text={texts[field]}
          lang={lang}
          onChange={text => onChange(field, text)}
        />
      ))}
      {isEdited && (
        <Button kind="link" onPress={onRestore}>
          {t('publishing.text.restore')}
        </Button>
      )}
    </div>
  );
}

interface FieldProps {
  readonly field: TextField;
  readonly text: string;
  readonly lang: string;
  readonly onChange: (text: string) => void;
}

function Field({ field, text, lang, onChange }: FieldProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const common = {
    id,
    lang,
    className: styles.input,
    value: text,
    maxLength: TEXT_LIMIT,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t(`publishing.text.${field}`)}</label>
      {field === 'label' ? (
        <input {...common} placeholder={t('publishing.text.label.example')} />
      ) : (
        <textarea {...common} rows={2} />
      )}
    </p>
  );
}
