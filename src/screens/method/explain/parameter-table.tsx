import type { ReactNode } from 'react';
import type { Parameter } from '../../../core/method-parameters.ts';
import { useWords, type Words } from '../../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';

/** Parameters of a method: name in method files, what it may be, what it is when left out. */
export function ParameterTable({ parameters }: { readonly parameters: readonly Parameter[] }): ReactNode {
  const words = useWords();
  const { t } = words;
  if (parameters.length === 0) return <p>{t('explain.parameters.none')}</p>;
  const head = (
    <>
      <ColumnHead>{t('explain.parameters.name')}</ColumnHead>
      <ColumnHead>{t('explain.parameters.may')}</ColumnHead>
      <ColumnHead>{t('explain.parameters.default')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('explain.parameters')} head={head} isTableOnPhones>
      {parameters.map(parameter => (
        <tr key={parameter.name}>
          <RowHead>
            <code>{parameter.name}</code>
          </RowHead>
          <Cell label={t('explain.parameters.may')}>{allowed(words, parameter)}</Cell>
          <Cell label={t('explain.parameters.default')}>{usual(words, parameter)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** What a parameter may be, in words and signs. */
function allowed({ t, format }: Words, parameter: Parameter): string {
  if (parameter.kind === 'option') return format.list(parameter.options);
  if (parameter.kind !== 'number') return t(`explain.parameters.${parameter.kind}`);
  const { min, max, above, not, whole } = parameter;
  const bounds = [
    ...(min === undefined ? [] : [`≥ ${format.number(min)}`]),
    ...(max === undefined ? [] : [`≤ ${format.number(max)}`]),
    ...(above === undefined ? [] : [`> ${format.number(above)}`]),
    ...(not === undefined ? [] : [`≠ ${format.number(not)}`]),
  ];
  const kind = whole === true ? [t('explain.parameters.whole')] : [];
  const all = [...kind, ...bounds];
  return all.length === 0 ? t('explain.parameters.any') : all.join(' ');
}

/** What a parameter is when left out. */
function usual({ t, format }: Words, parameter: Parameter): string {
  if ('required' in parameter && parameter.required === true) return t('explain.parameters.required');
  const value: unknown = parameter.default;
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'boolean') return t(value ? 'explain.parameters.yes' : 'explain.parameters.no');
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return typeof value === 'string' ? value : format.missing;
}
