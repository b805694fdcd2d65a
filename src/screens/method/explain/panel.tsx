import type { ReactNode } from 'react';
import { parseMethod } from '../../../core/method-schema.ts';
import type { RankingRow } from '../../../engine/port.ts';
import { useWords } from '../../../i18n/index.ts';
import { rankingOf, sectorOf } from '../../../scoring/ranking-of.ts';
import { setMethod } from '../../../state/actions.ts';
import { useScoredUnder } from '../../../state/aside.ts';
import { type Explained, explainedOf, explainedText } from '../../../state/explained.ts';
import { setView } from '../../../state/link.ts';
import { usePlace } from '../../../state/place.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Message } from '../../../ui/message.tsx';
import { ScenarioMark } from '../../../ui/scenario-mark.tsx';
import { Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { type CandidateSetting, candidateOf, isInForce } from './candidate.ts';
import { type Definition, definitionOf, definitionsOf } from './definition.ts';
import { EffectFrame, RefusedChoice } from './effect-frame.tsx';
import { exampleOf } from './example.ts';
import { ExampleTable } from './example-table.tsx';
import styles from './explain.module.css';
import { methodName, methodParagraph } from './names.ts';
import { ParameterTable } from './parameter-table.tsx';

interface PanelProps {
  readonly explained: Explained;
  readonly setting: CandidateSetting;
  /** Ranking under the method in force. */
  readonly ranking: readonly RankingRow[];
}

/** The page of a method: what it does, formula, parameters, an example on the reader's data, its effect. */
export function ExplainPanel({ explained, setting, ranking }: PanelProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace();
  const definition = definitionOf(explained);
  const inForce = workspace !== null && isInForce(workspace.method, explained, setting.topLevel);
  return (
    <SidePanel
      title={methodName(words, explained)}
      closeLabel={t('explain.close')}
      onClose={() => setView({ explain: null })}
    >
      <div className={styles.page}>
        <p className={styles.choice}>
          <Other explained={explained} />
          {inForce && <Tag kind="ok">{t('explain.in-force')}</Tag>}
        </p>
        <p>{methodParagraph(words, explained)}</p>
        {definition === null ? (
          <Message kind="note">{t('explain.not-built')}</Message>
        ) : (
          <>
            <Facts explained={explained} definition={definition} />
            <Effect explained={explained} setting={setting} ranking={ranking} isInForce={inForce} />
          </>
        )}
      </div>
    </SidePanel>
  );
}

/** The pages of the other methods of the step. */
function Other({ explained }: { readonly explained: Explained }): ReactNode {
  const words = useWords();
  const { step } = explained;
  const ids = [...new Set([...definitionsOf(step).map(d => d.id), explained.id])];
  return (
    <Select
      label={words.t('explain.choose')}
      value={explained.id}
      options={ids.map(id => ({ value: id, label: methodName(words, { step, id }) }))}
      onChange={id => {
        const wanted = explainedOf(`${step}.${id}`);
        if (wanted !== null) setView({ explain: explainedText(wanted) });
      }}
    />
  );
}

function Facts({
  explained,
  definition,
}: Pick<PanelProps, 'explained'> & { definition: Definition }): ReactNode {
  const { t } = useWords();
  const isScale = explained.step === 'grade';
  return (
    <>
      <h3>{t(isScale ? 'explain.classes' : 'explain.formula')}</h3>
      <p className={styles.formula}>{definition.formula}</p>
      {!isScale && <p className={styles.quiet}>{t('explain.formula.legend')}</p>}
      <p className={styles.quiet}>
        {t('explain.yields')}: <code>{definition.yields}</code>
      </p>
      <h3>{t('explain.parameters')}</h3>
      <ParameterTable parameters={definition.parameters} />
      <h3>{t('explain.reference')}</h3>
      <p lang="en">{definition.reference}</p>
    </>
  );
}

/** Example and effect, both from the data scored under the method explained. */
function Effect({
  explained,
  setting,
  ranking,
  isInForce: stands,
}: PanelProps & { isInForce: boolean }): ReactNode {
  const { t } = useWords();
  const { sector, year, own } = usePlace();
  const method = useWorkspace()?.method ?? null;
  const candidate = method === null ? null : candidateOf(method, explained, setting);
  const parsed = candidate === null ? null : parseMethod(candidate);
  const wanted = parsed?.method ?? null;
  const [other, current] = useScoredUnder(wanted === null || method === null ? [] : [wanted, method]);
  if (parsed !== null && wanted === null) return <RefusedChoice issues={parsed.issues} />;
  if (other?.isError === true) return <Message kind="error">{t('explain.effect.failed')}</Message>;
  if (other?.data === undefined || candidate === null || year === null) {
    return (
      <>
        <p role="status">{t('explain.effect.pending')}</p>
        <Skeleton rows={6} />
      </>
    );
  }
  const result = sectorOf(other.data, sector);
  if (result === null) return <RefusedChoice issues={other.data.issues} />;
  const now = current?.data === undefined ? null : sectorOf(current.data, sector);
  return (
    <>
      <h3>{t('explain.example')}</h3>
      <ExampleTable
        example={exampleOf({ step: explained.step, result, current: now, year, own: own?.code ?? null })}
      />
      <h3>{t('explain.effect')}</h3>
      {stands ? (
        <p>{t('explain.effect.current')}</p>
      ) : (
        <>
          <p>
            <ScenarioMark />
          </p>
          <EffectFrame before={ranking} after={rankingOf(result, year)} />
          <Button onPress={() => setMethod(candidate)}>{t('explain.effect.use')}</Button>
        </>
      )}
    </>
  );
}
