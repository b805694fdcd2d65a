import type { ReactNode } from 'react';
import type { LegendItem } from '../../charts/legend.ts';
import { LegendSign } from '../../charts/legend-sign.tsx';
import type { Palette } from '../../charts/palette.ts';
import { usePalette } from '../../charts/use-palette.ts';
import { useWords, type Words } from '../../i18n/index.ts';
import styles from './rankings.module.css';
import type { RankingModel } from './use-ranking-model.ts';

/** Signs of the ranking's dots. */
export function dotLegend(
  { t, format }: Words,
  palette: Palette,
  { place, ranked, passAt, certainty }: RankingModel,
): readonly LegendItem[] {
  const hasOwn = ranked.some(r => r.city === place.own?.code);
  return [
    ...(hasOwn ? [{ sign: 'own', label: t('figure.own-city'), colour: palette.mine } as const] : []),
    { sign: 'dot', label: t('figure.legend.score'), colour: palette.data },
    ...(certainty === null
      ? []
      : [
          { sign: 'swatch', label: t('certainty.legend.middle'), colour: palette.band } as const,
          { sign: 'whisker', label: t('certainty.legend.whisker'), colour: palette.whisker } as const,
        ]),
    ...(passAt === null
      ? []
      : [
          {
            sign: 'dashed',
            label: t('figure.legend.pass', { score: format.number(passAt) }),
            colour: palette.ink3,
          } as const,
        ]),
  ];
}

/** The legend at the foot of the table. */
export function DotLegend({ model }: { readonly model: RankingModel }): ReactNode {
  const words = useWords();
  const palette = usePalette();
  return (
    <ul className={styles.legend}>
      {dotLegend(words, palette, model).map(item => (
        <li key={item.label}>
          <svg width={18} height={12} aria-hidden="true">
            <LegendSign item={item} palette={palette} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}
