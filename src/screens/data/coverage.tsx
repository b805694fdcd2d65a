import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { sectorLabel } from '../../state/labels.ts';
import { usePlace } from '../../state/place.ts';
import { useCoverage } from '../../state/queries.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { coverageFigure } from '../figures/coverage.tsx';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { mostGaps } from './most-gaps.ts';

/** Cities that are drawn before the reader asks for all: more would be a map of several screens. */
const DRAWN_AT_FIRST = 100;

/** Which cities have which indicators in the sector and year shown. */
export function Coverage(): ReactNode {
  const words = useWords();
  const place = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const [isWhole, setIsWhole] = useState(false);
  const { data: grid } = useCoverage(place);
  const sector = place.sector === null ? null : sectorLabel(frameworks, place.sector, words.language);
  const isPart = !isWhole && grid !== undefined && grid.cities.length > DRAWN_AT_FIRST;
  const figure = useMemo(() => {
    if (grid === undefined || grid.status.length === 0 || sector === null) return null;
    const drawn = isPart ? mostGaps(grid, DRAWN_AT_FIRST) : [...grid.cities.keys()];
    return coverageFigure(words, { place, grid, drawn, sector });
  }, [words, place, grid, sector, isPart]);
  if (figure === null) return null;
  return (
    <>
      <FigureFrame id="coverage" figure={figure} />
      {isPart && (
        <p>
          <Button kind="link" onPress={() => setIsWhole(true)}>
            {words.t('files.coverage.all', { cities: grid.cities.length })}
          </Button>
        </p>
      )}
    </>
  );
}
