import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { ahpOf, CR_LIMIT, groupJudgements, type Judgements } from '../../methods/weight/ahp.ts';
import { Message } from '../../ui/message.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './judgements.module.css';
import { JUDGEMENTS, judgementText, withJudgement } from './judgements.ts';

interface JudgementMatrixProps {
  /** One matrix an expert. */
  readonly matrices: readonly Judgements[];
  /** Position of the one shown. */
  readonly at: number;
  /** Of rows and columns. */
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onChange: (matrix: Judgements) => void;
}

/** One expert's judgements: the upper half is chosen, the lower follows; weights and consistency under it. */
export function JudgementMatrix({ matrices, at, codes, nameOf, onChange }: JudgementMatrixProps): ReactNode {
  const { t, format } = useWords();
  const matrix = matrices[at] ?? [];
  if (matrix.length !== codes.length) return <Message kind="error">{t('judge.size')}</Message>;
  const { weights } = ahpOf(groupJudgements(matrices));
  return (
    <>
      <p>{t('judge.how')}</p>
      <ScrollRegion label={t('judge.matrix')}>
        <table className={styles.matrix} aria-label={t('judge.matrix')}>
          <thead>
            <tr>
              <td />
              {codes.map(code => (
                <th key={code} scope="col">
                  {code}
                </th>
              ))}
              <th scope="col">{t('judge.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code, row) => (
              <tr key={code}>
                <th scope="row">{nameOf(code)}</th>
                {codes.map((other, column) => {
                  const value = matrix[row]?.[column] ?? 1;
                  return (
                    <td key={other}>
                      {column <= row ? (
                        judgementText(value)
                      ) : (
                        <Judgement
                          label={t('judge.pair', { a: nameOf(code), b: nameOf(other) })}
                          value={value}
                          onChange={next => onChange(withJudgement(matrix, row, column, next))}
                        />
                      )}
                    </td>
                  );
                })}
                <td>
                  <strong>{format.percent(weights[row] ?? null, 1)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Consistency matrix={matrix} codes={codes} />
    </>
  );
}

interface JudgementProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Judgement({ label, value, onChange }: JudgementProps): ReactNode {
  const texts = [...new Set([...JUDGEMENTS.map(judgementText), judgementText(value)])];
  return (
    <Select
      isInline
      label={label}
      value={judgementText(value)}
      options={texts.map(text => ({ value: text, label: text }))}
      onChange={text => {
        const next = JUDGEMENTS.find(j => judgementText(j) === text);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}

/** Whether the expert's judgements contradict each other, and which pair does most. */
function Consistency({
  matrix,
  codes,
}: Pick<JudgementMatrixProps, 'codes'> & { matrix: Judgements }): ReactNode {
  const { t, format } = useWords();
  const { lambda, cr, worstPair } = ahpOf(matrix);
  const params = { lambda: format.number(lambda, 3), cr: format.number(cr, 3) };
  if (worstPair === null) return <p>{t('judge.two')}</p>;
  if (cr === null || cr < CR_LIMIT) return <Message kind="ok">{t('judge.consistent', params)}</Message>;
  const { row, column, given, fitting } = worstPair;
  const pair = {
    a: codes[row] ?? '',
    b: codes[column] ?? '',
    given: judgementText(given),
    fitting: format.number(fitting, 2),
  };
  return (
    <Message kind="warn" isLive>
      {t('judge.inconsistent', { ...params, ...pair })}
    </Message>
  );
}
