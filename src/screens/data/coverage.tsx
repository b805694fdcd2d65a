import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { sectorLabel } from '../../state/labels.ts';
import { usePlace } from '../../state/place.ts';
import { useCoverage } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { coverageFigure } from '../figures/coverage.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';

/** Which cities have which indicators in the sector and year shown. */
export function Coverage(): ReactNode {
  const words = useWords();
  const place = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const { data: cells } = useCoverage(place);
  if (cells === undefined || cells.length === 0 || place.sector === null) return null;
  const sector = sectorLabel(frameworks, place.sector, words.language);
  return <FigureFrame id="coverage" figure={coverageFigure(words, { place, cells, sector })} />;
}
