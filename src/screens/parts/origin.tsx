import type { ReactNode } from 'react';
import type { Provenance } from '../../charts/frame.tsx';
import { shortHash } from '../../core/hash.ts';
import { useWords } from '../../i18n/index.ts';
import { ScenarioMark } from '../../ui/scenario-mark.tsx';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';

/** Where what a frame shows comes from: marks, source, hashes, id; the foot of a table frame. */
export function Origin({ provenance }: { readonly provenance: Provenance }): ReactNode {
  const { t } = useWords();
  const { source, dataHash, methodHash, id, isSynthetic, isScenario } = provenance;
  const hashes = t('figure.provenance', { data: shortHash(dataHash), method: shortHash(methodHash) });
  return (
    <>
      {isSynthetic && <SyntheticMark />}
      {isScenario && <ScenarioMark />}
      <span>{t('chart.source', { source })}</span>
      <code>{`${hashes} · ${id}`}</code>
    </>
  );
}
