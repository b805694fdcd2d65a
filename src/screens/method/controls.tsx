import type { ReactNode } from 'react';
import { type Key, useWords } from '../../i18n/index.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { Select } from '../../ui/select.tsx';

interface ChoiceProps<Id extends string> {
  /** What is chosen, heard by those who do not see the sentence. */
  readonly label: Key;
  readonly value: Id;
  readonly ids: readonly Id[];
  /** Names the choice: `words` + `.` + id. */
  readonly words: string;
  readonly onChange: (id: Id) => void;
}

/** A choice inside a sentence. */
export function Choice<Id extends string>({
  label,
  value,
  ids,
  words,
  onChange,
}: ChoiceProps<Id>): ReactNode {
  const { t, has } = useWords();
  const nameOf = (id: Id): string => {
    const key = `${words}.${id}`;
    return has(key) ? t(key) : id;
  };
  return (
    <Select
      isInline
      label={t(label)}
      value={value}
      options={ids.map(id => ({ value: id, label: nameOf(id) }))}
      onChange={chosen => {
        const id = ids.find(i => i === chosen);
        if (id !== undefined) onChange(id);
      }}
    />
  );
}

interface AmountProps {
  readonly label: Key;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number inside a sentence. */
export function Amount({ label, ...rest }: AmountProps): ReactNode {
  const { t } = useWords();
  return <NumberInput isInline label={t(label)} {...rest} />;
}
