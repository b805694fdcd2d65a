import { type ReactNode, useState } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { sectorOf } from '../../scoring/ranking-of.ts';
import { type UnitTrial, unitTrial } from '../../scoring/what-if-value.ts';
import { useScoredUnder } from '../../state/aside.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Message } from '../../ui/message.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Origin } from '../parts/origin.tsx';
import { useCertainty } from '../parts/use-certainty.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import { groupAbove } from './group-above.ts';
import type { CityModel } from './model.ts';
import styles from './trial.module.css';
import { Tried } from './trial-values.tsx';
import { WayUp } from './way-up.tsx';

interface TrialFrameProps {
  readonly model: CityModel;
  /** Name of the city. */
  readonly city: string;
}

/** Values tried for the city, and the shortest way up; computed only when the reader asks. */
export function TrialFrame({ model, city }: TrialFrameProps): ReactNode {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const provenance = useProvenance('trial');
  const { place } = model.facts;
  return (
    <Frame
      heading={t('trial.title', { city })}
      finding={t('trial.lead')}
      footer={<Origin provenance={provenance} />}
      isScenario={provenance.isScenario}
    >
      {isOpen ? (
        <Opened key={`${place.city} ${place.sector} ${place.year}`} model={model} />
      ) : (
        <Button onPress={() => setOpen(true)}>{t('trial.open')}</Button>
      )}
    </Frame>
  );
}

function Opened({ model }: Pick<TrialFrameProps, 'model'>): ReactNode {
  const { t } = useWords();
  const { framework, method, sector, city, year } = model.facts.place;
  const [answer] = useScoredUnder([method]);
  if (answer?.isError === true) return <Message kind="error">{t('trial.failed')}</Message>;
  if (answer?.data === undefined) return <Skeleton rows={6} />;
  const result = sectorOf(answer.data, sector);
  const trial = result === null ? null : unitTrial({ result, framework, method, city, year });
  return trial === null ? (
    <Message kind="note">{t('trial.not')}</Message>
  ) : (
    <Trial model={model} trial={trial} />
  );
}

function Trial({ model, trial }: Pick<TrialFrameProps, 'model'> & { readonly trial: UnitTrial }): ReactNode {
  const { t, language } = useWords();
  const { place, ranking } = model.facts;
  const { certainty } = useCertainty(place);
  const group = groupAbove(certainty, ranking, place.city);
  const [values, setValues] = useState<ReadonlyMap<string, number>>(new Map());
  const set = (code: string, value: number | null): void => {
    const next = new Map(values);
    if (value === null) next.delete(code);
    else next.set(code, value);
    setValues(next);
  };
  const nameOf = (code: string): string => `${code} ${nameIn(model.nameOf(code), language)}`;
  return (
    <div className={styles.trial}>
      <Message kind="scenario" title={t('trial.mark')}>
        {t('trial.mark.why')}
      </Message>
      <Tried trial={trial} values={values} nameOf={nameOf} onSet={set} onReset={() => setValues(new Map())} />
      <WayUp trial={trial} group={group} nameOf={nameOf} onTry={set} />
    </div>
  );
}
