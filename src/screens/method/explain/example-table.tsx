import type { ReactNode } from 'react';
import { nameIn } from '../../../core/name.ts';
import { useWords } from '../../../i18n/index.ts';
import { cityLabel } from '../../../state/labels.ts';
import { usePlace } from '../../../state/place.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';
import type { Example } from './example.ts';
import styles from './explain.module.css';

/** Digits that tell two neighbouring values apart. */
const DIGITS = 3;

/** A step on real values of the own city and its neighbours. */
export function ExampleTable({ example }: { readonly example: Example }): ReactNode {
  const { t } = useWords();
  switch (example.kind) {
    case 'nothing':
      return <p>{t('explain.example.nothing')}</p>;
    case 'cells':
      return <CellsTable {...example} />;
    case 'weights':
      return <WeightsTable {...example} />;
    case 'sum':
      return <SumTable {...example} />;
    case 'grades':
      return <GradesTable {...example} />;
    default:
      return example satisfies never;
  }
}

/** Names of cities and of nodes in the language of the page. */
function useNames() {
  const { language } = useWords();
  const { cityOf, framework, own } = usePlace();
  const nodes = new Map(
    [...(framework?.nodes ?? []), ...(framework?.indicators ?? [])].map(n => [
      n.code,
      nameIn(n.name, language),
    ]),
  );
  const cityName = (code: string): string =>
    `${code === own?.code ? '◆ ' : ''}${cityLabel(cityOf(code), language)}`;
  return { cityName, nodeName: (code: string): string => `${code} ${nodes.get(code) ?? ''}` };
}

function CellsTable({ cells, posts }: Extract<Example, { kind: 'cells' }>): ReactNode {
  const { t, format } = useWords();
  const { cityName, nodeName } = useNames();
  const head = (
    <>
      <ColumnHead>{t('explain.example.city')}</ColumnHead>
      <ColumnHead>{t('explain.example.indicator')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.before')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.after')}</ColumnHead>
    </>
  );
  return (
    <>
      <DataTable label={t('explain.example.cells')} head={head} isTableOnPhones>
        {cells.map(({ city, node, before, after }) => (
          <tr key={`${city} ${node}`}>
            <RowHead>{cityName(city)}</RowHead>
            <Cell label={t('explain.example.indicator')}>{nodeName(node)}</Cell>
            <Cell label={t('explain.example.before')} isNumber>
              {format.number(rounded(before))}
            </Cell>
            <Cell label={t('explain.example.after')} isNumber>
              <strong>{format.number(rounded(after))}</strong>
            </Cell>
          </tr>
        ))}
      </DataTable>
      {posts !== null && (
        <p className={styles.quiet}>
          {t('explain.example.posts', {
            low: format.number(rounded(posts[0])),
            high: format.number(rounded(posts[1])),
          })}
        </p>
      )}
    </>
  );
}

function WeightsTable({ rows }: Extract<Example, { kind: 'weights' }>): ReactNode {
  const { t, format } = useWords();
  const { nodeName } = useNames();
  const head = (
    <>
      <ColumnHead>{t('explain.example.part')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.current')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.this')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('explain.example.weights')} head={head} isTableOnPhones>
      {rows.map(({ node, before, after }) => (
        <tr key={node}>
          <RowHead>{nodeName(node)}</RowHead>
          <Cell label={t('explain.example.current')} isNumber>
            {format.percent(before, 1)}
          </Cell>
          <Cell label={t('explain.example.this')} isNumber>
            <strong>{format.percent(after, 1)}</strong>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

function SumTable({ cities, rows, totals }: Extract<Example, { kind: 'sum' }>): ReactNode {
  const { t, format } = useWords();
  const { cityName, nodeName } = useNames();
  const head = (
    <>
      <ColumnHead>{t('explain.example.part')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.weight')}</ColumnHead>
      {cities.map(city => (
        <ColumnHead key={city} isNumber>
          {cityName(city)}
        </ColumnHead>
      ))}
    </>
  );
  const line = (values: readonly (number | null)[]): ReactNode =>
    cities.map((city, i) => (
      <Cell key={city} label={cityName(city)} isNumber>
        {format.number(values[i] ?? null, 2)}
      </Cell>
    ));
  return (
    <DataTable label={t('explain.example.sum')} head={head} isTableOnPhones>
      {rows.map(({ node, weight, scores }) => (
        <tr key={node}>
          <RowHead>{nodeName(node)}</RowHead>
          <Cell label={t('explain.example.weight')} isNumber>
            {format.percent(weight, 1)}
          </Cell>
          {line(scores)}
        </tr>
      ))}
      <tr className={styles.total}>
        <RowHead>{t('explain.example.index')}</RowHead>
        <Cell label={t('explain.example.weight')} isNumber>
          {format.percent(1)}
        </Cell>
        {line(totals)}
      </tr>
    </DataTable>
  );
}

function GradesTable({ rows }: Extract<Example, { kind: 'grades' }>): ReactNode {
  const { t, format } = useWords();
  const { cityName } = useNames();
  const head = (
    <>
      <ColumnHead>{t('explain.example.city')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.score')}</ColumnHead>
      <ColumnHead>{t('explain.example.grade')}</ColumnHead>
    </>
  );
  return (
    <DataTable label={t('explain.example.grades')} head={head} isTableOnPhones>
      {rows.map(({ city, score, grade }) => (
        <tr key={city}>
          <RowHead>{cityName(city)}</RowHead>
          <Cell label={t('explain.example.score')} isNumber>
            {format.score(score)}
          </Cell>
          <Cell label={t('explain.example.grade')}>{grade === '' ? format.missing : grade}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** With three significant digits behind its whole part. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(DIGITS + 1));
