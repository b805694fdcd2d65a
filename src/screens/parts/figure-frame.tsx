import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/frame.tsx';
import { usePalette } from '../../charts/use-palette.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Figure } from '../figures/figure.ts';
import { useProvenance } from './use-provenance.ts';

/** A figure in its frame, with where it comes from and the way to Publish. */
export function FigureFrame({ id, figure }: { readonly id: string; readonly figure: Figure }): ReactNode {
  const view = useView();
  const provenance = useProvenance(id);
  const { draw, legend, ...words } = figure;
  const palette = usePalette();
  return (
    <ChartFrame
      {...words}
      legend={legend(palette)}
      provenance={provenance}
      publishHref={hrefOf(view, { screen: 'publish', figure: id })}
    >
      {draw}
    </ChartFrame>
  );
}
