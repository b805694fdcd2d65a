import { type ReactNode, useId, useState } from 'react';
import { SCENARIO_NAME_LIMIT } from '../../../core/workspace.ts';
import type { RankingRow } from '../../../engine/port.ts';
import { useWords } from '../../../i18n/index.ts';
import { saveScenario, scenarioName, scenariosOf } from '../../../state/scenarios.ts';
import { useWorkspace } from '../../../state/workspace.ts';
import { Button } from '../../../ui/button.tsx';
import { Frame } from '../../../ui/frame.tsx';
import { ScenarioMark } from '../../../ui/scenario-mark.tsx';
import styles from './scenarios.module.css';
import { ScenarioTable } from './table.tsx';

/** Methods kept under names: the one in force can be added, and all stand side by side with the published one. */
export function ScenariosFrame({ published }: { readonly published: readonly RankingRow[] }): ReactNode {
  const { t } = useWords();
  const scenarios = scenariosOf(useWorkspace());
  return (
    <Frame
      heading={t('scenario.title')}
      finding={t('scenario.lead')}
      aside={scenarios.length > 0 && <ScenarioMark />}
      isScenario={scenarios.length > 0}
    >
      <SaveScenario taken={scenarios.map(s => s.name)} />
      {scenarios.length > 0 && <ScenarioTable scenarios={scenarios} published={published} />}
    </Frame>
  );
}

function SaveScenario({ taken }: { readonly taken: readonly string[] }): ReactNode {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const name = scenarioName(text);
  return (
    <form
      className={styles.save}
      onSubmit={event => {
        event.preventDefault();
        if (name === '') return;
        saveScenario(name);
        setText('');
      }}
    >
      <label htmlFor={id}>{t('scenario.name')}</label>
      <input
        id={id}
        className={styles.name}
        value={text}
        maxLength={SCENARIO_NAME_LIMIT}
        onChange={event => setText(event.target.value)}
      />
      <Button type="submit" isDisabled={name === ''} onPress={() => undefined}>
        {t(taken.includes(name) ? 'scenario.replace' : 'scenario.save')}
      </Button>
    </form>
  );
}
