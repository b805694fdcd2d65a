import { useMemo } from 'react';
import { palettes } from '../../charts/palette.ts';
import type { Words } from '../../i18n/index.ts';
import type { FigureSpec, FigureWidth } from '../../publish/figure.ts';
import { cityLabel } from '../../state/labels.ts';
import { useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { formatLink } from '../../state/view.ts';
import { changedSteps } from '../../state/what-if.ts';
import { useWorkspace } from '../../state/workspace.ts';
import type { Figure } from '../figures/figure.ts';
import { figureView } from '../parts/figure-view.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import type { Drawing } from './source.ts';
import { type FigureTexts, sourceText, textsOf } from './texts.ts';

/** A figure about to be made: what goes to the composer, and what the screen shows beside it. */
export interface Draft {
  readonly spec: FigureSpec;
  readonly figure: Figure;
  readonly texts: FigureTexts;
  /** Names of the cities of the view that it does not show. */
  readonly missing: readonly string[];
  /** Of the framework; empty where it states none. */
  readonly licence: string;
  /** Link of the view, from `#` on. */
  readonly link: string;
}

interface Choice {
  readonly template: string;
  readonly drawing: Drawing;
  readonly words: Words;
  readonly width: FigureWidth;
  /** What the publisher has written over the words that come with the figure. */
  readonly edited: Partial<FigureTexts>;
}

/** The figure of a choice; the same object until something about it changes. */
export function useDraft({ template, drawing, words, width, edited }: Choice): Draft {
  const place = usePlace();
  const view = useView();
  const workspace = useWorkspace();
  const provenance = useProvenance(template, words.language);
  const { framework, cityOf } = place;
  const steps = workspace === null ? 0 : changedSteps(workspace.published, workspace.method).length;
  const link = formatLink({ ...figureView(view, place, template), lang: words.language });
  return useMemo(() => {
    const figure = drawing.figure(words);
    const missing = drawing.missing.map(code => cityLabel(cityOf(code), words.language));
    const texts = {
      ...textsOf(words, { figure, scope: drawing.scope(words), missing, changedSteps: steps }),
      ...edited,
    };
    return {
      figure,
      texts,
      missing,
      licence: framework?.licence ?? '',
      link,
      spec: {
        ...texts,
        words,
        width,
        legend: figure.legend(palettes.light),
        provenance: { ...provenance, source: sourceText(words, provenance.source, framework) },
        link,
        draw: figure.draw,
      },
    };
  }, [drawing, words, width, edited, provenance, framework, cityOf, steps, link]);
}
