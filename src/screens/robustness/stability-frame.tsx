import type { ReactNode } from 'react';
import type { WeightStability } from '../../core/uncertainty.ts';
import { useWords } from '../../i18n/index.ts';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Origin } from '../parts/origin.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import styles from './sensitivity.module.css';
import { fragileSentence, roomText, weightText } from './sensitivity-words.ts';

interface StabilityFrameProps {
  /** Entries of the pillars that can be solved. */
  readonly stability: readonly WeightStability[];
  /** Codes of all pillars, in framework order. */
  readonly pillars: readonly string[];
  readonly nameOf: (code: string) => string;
}

/** How far the weight of each pillar may move before a rank, and before the first place, changes. */
export function StabilityFrame({ stability, pillars, nameOf }: StabilityFrameProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const provenance = useProvenance('weight-stability');
  const heads = {
    weight: t('sensitivity.stability.weight'),
    any: t('sensitivity.stability.any'),
    top: t('sensitivity.stability.top'),
  };
  const solved = new Map(stability.map(entry => [entry.node, entry]));
  const rows = pillars.flatMap(code => solved.get(code) ?? []);
  const unsolved = pillars.filter(code => !solved.has(code));
  return (
    <Frame
      heading={t('sensitivity.stability.title')}
      finding={fragileSentence(words, rows, nameOf)}
      isScenario={provenance.isScenario}
      footer={<Origin provenance={provenance} />}
      isFlush
    >
      {rows.length > 0 && (
        <>
          <DataTable
            label={t('sensitivity.stability.title')}
            head={
              <>
                <ColumnHead>{t('audit.pillar')}</ColumnHead>
                <ColumnHead isNumber>{heads.weight}</ColumnHead>
                <ColumnHead isNumber>{heads.any}</ColumnHead>
                <ColumnHead isNumber>{heads.top}</ColumnHead>
              </>
            }
          >
            {rows.map(({ node, weight, anyLow, anyHigh, topLow, topHigh }) => (
              <tr key={node}>
                <RowHead>{nameOf(node)}</RowHead>
                <Cell label={heads.weight} isNumber>
                  {weightText(words, weight)}
                </Cell>
                <Cell label={heads.any} isNumber>
                  {roomText(words, anyLow, anyHigh)}
                </Cell>
                <Cell label={heads.top} isNumber>
                  {roomText(words, topLow, topHigh)}
                </Cell>
              </tr>
            ))}
          </DataTable>
          <ul className={styles.notes}>
            <li>{t('sensitivity.stability.lead')}</li>
            {unsolved.length > 0 && (
              <>
                <li>{t('sensitivity.stability.some', { pillars: format.list(unsolved.map(nameOf)) })}</li>
                <li>{t('sensitivity.stability.refused')}</li>
              </>
            )}
          </ul>
        </>
      )}
    </Frame>
  );
}
