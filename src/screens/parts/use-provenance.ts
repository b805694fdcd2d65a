import type { Provenance } from '../../charts/frame.tsx';
import { canonicalJson, hashOf } from '../../core/hash.ts';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useSession } from '../../state/session.ts';
import { useWorkspace } from '../../state/workspace.ts';

/** Where what a frame shows comes from. The id is the same for the same figure of the same view, data and method. */
export function useProvenance(figure: string): Provenance {
  const { language } = useWords();
  const { lang: _, trace: __, ...view } = useView();
  const { sector, year } = usePlace();
  const workspace = useWorkspace();
  const answered = useSession(s => s.answered);
  const { dataHash = '', methodHash = '', publishedHash = '', synthetic = false } = answered ?? {};
  const digest = hashOf(canonicalJson({ ...view, figure, sector, year, dataHash, methodHash }));
  return {
    source: workspace === null ? '' : nameIn(workspace.name, language),
    dataHash,
    methodHash,
    id: `${figure.slice(0, 1).toUpperCase()}-${digest.slice(0, 5).toUpperCase()}`,
    isSynthetic: synthetic,
    isScenario: methodHash !== publishedHash,
  };
}
