import { useMemo } from 'react';
import type { Provenance } from '../../charts/frame.tsx';
import { type Language, nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { viewId } from '../../publish/view-id.ts';
import { useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { useSession } from '../../state/session.ts';
import { formatLink } from '../../state/view.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { figureView } from './figure-view.ts';

/**
 * Where what a frame shows comes from, in the language of the page unless another is given. The id is the same
 * for the same figure of the same view, data and method, on its screen, in Publish and in either language.
 */
export function useProvenance(figure: string, language?: Language): Provenance {
  const spoken = useWords().language;
  const view = useView();
  const place = usePlace();
  const workspace = useWorkspace();
  const answered = useSession(s => s.answered);
  return useMemo(() => {
    const { dataHash = '', methodHash = '', publishedHash = '', synthetic = false } = answered ?? {};
    const link = formatLink({ ...figureView(view, place, figure), lang: 'en', whatIf: '' });
    return {
      source: workspace === null ? '' : nameIn(workspace.name, language ?? spoken),
      dataHash,
      methodHash,
      id: viewId({ figure, dataHash, methodHash, link }),
      isSynthetic: synthetic,
      isScenario: methodHash !== publishedHash,
    };
  }, [figure, language, spoken, view, place, workspace, answered]);
}
