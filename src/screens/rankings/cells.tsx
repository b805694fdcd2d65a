import { memo, type ReactNode } from 'react';
import { type ClassBounds, classOf } from '../../charts/heat-scale.ts';
import { inkOnClass, type Palette } from '../../charts/palette.ts';
import { RankSteps } from '../../charts/rank-steps.tsx';
import { ScoreDot } from '../../charts/score-dot.tsx';
import { scoreText } from '../../charts/score-text.ts';
import type { RankingRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { CoverageBar } from '../../ui/coverage-bar.tsx';
import type { CityCertainty } from '../parts/certainty.ts';
import { rangeText } from '../parts/certainty-words.ts';
import { Grade, PROVISIONAL_UNDER } from '../parts/grade.tsx';
import { Change, changeLabel } from './change.tsx';
import type { TableSetting } from './table-setting.ts';

interface CellsProps {
  readonly row: RankingRow;
  readonly setting: TableSetting;
}

/**
 * What a ranked city's row holds after its name: economy, place on the scale, score, grade, pillars, coverage,
 * change, ranks. Drawn once for each row and setting, so that choosing and sorting among 300 cities stay quick.
 */
export const RankedCells = memo(function RankedCells({ row, setting }: CellsProps): ReactNode {
  const words = useWords();
  const { model, axis, palette, dotWidth, economyOf, bounds, hasRanks } = setting;
  const { place, most, passAt, previousYear } = model;
  const isOwn = row.city === place.own?.code;
  const isCut = setting.cut.has(row.city);
  const certain = model.certainty?.of(row.city) ?? null;
  return (
    <>
      <td data-column="economy">{economyOf(row.city)}</td>
      <td data-column="place">
        {row.score !== null && dotWidth > 0 && (
          <ScoreDot
            {...{ axis, passAt, isOwn, palette }}
            width={dotWidth}
            score={row.score}
            interval={certain?.scores}
          />
        )}
      </td>
      <td data-column="score" data-cut={isCut || undefined}>
        {scoreText(words, row.score, most)}
      </td>
      {model.certainty !== null && <RangeCell certain={certain} />}
      <td data-column="grade">
        <Grade grade={row.grade} coverage={row.coverage} />
      </td>
      {setting.pillars.map(node => (
        <PillarCell
          key={node}
          score={row.pillars.find(p => p.node === node)?.score ?? null}
          {...{ bounds, palette, most }}
        />
      ))}
      <CoverageCell coverage={row.coverage} isRanked />
      {previousYear !== null && (
        <td data-column="change" data-card={changeLabel(words, row)}>
          <Change row={row} year={previousYear} />
        </td>
      )}
      {hasRanks && (
        <td data-column="ranks">
          <Ranks row={row} isOwn={isOwn} palette={palette} />
        </td>
      )}
    </>
  );
});

/** The places a city holds in nine runs of ten. */
function RangeCell({ certain }: { readonly certain: CityCertainty | null }): ReactNode {
  const words = useWords();
  if (certain === null) return <td data-column="range">{words.format.missing}</td>;
  const range = rangeText(words, certain);
  return (
    <td data-column="range" data-card={words.t('certainty.card', { range })}>
      <span>{range}</span>
    </td>
  );
}

interface PillarCellProps {
  readonly score: number | null;
  readonly bounds: ClassBounds;
  readonly palette: Palette;
  readonly most: number;
}

function PillarCell({ score, bounds, palette, most }: PillarCellProps): ReactNode {
  const { format } = useWords();
  if (score === null) return <td data-column="pillar">{format.missing}</td>;
  const step = classOf(score, bounds);
  const colours = { background: palette.sequential[step], color: inkOnClass(palette, step) };
  return (
    <td data-column="pillar">
      <span style={colours}>{format.number(score, most > 20 ? 0 : 1)}</span>
    </td>
  );
}

interface CoverageCellProps {
  readonly coverage: number | null;
  /** Thin data make a grade provisional, which is marked; without a rank there is none. */
  readonly isRanked?: boolean;
}

/** How much of the weight is observed. */
export function CoverageCell({ coverage, isRanked = false }: CoverageCellProps): ReactNode {
  const { t, format } = useWords();
  return (
    <td
      data-column="coverage"
      data-card={t('rankings.card.covered', { coverage: format.coverage(coverage) })}
    >
      <CoverageBar
        share={coverage}
        text={format.coverage(coverage)}
        isLow={isRanked && coverage !== null && coverage < PROVISIONAL_UNDER}
      />
    </td>
  );
}

function Ranks({
  row,
  isOwn,
  palette,
}: {
  readonly row: RankingRow;
  readonly isOwn: boolean;
  readonly palette: Palette;
}): ReactNode {
  const { t, format } = useWords();
  const told = row.ranks.map(({ year, rank }) =>
    t('rankings.ranks.year', { year, rank: format.place(rank) }),
  );
  return (
    <RankSteps
      ranks={row.ranks.map(r => r.rank)}
      isOwn={isOwn}
      palette={palette}
      description={t('rankings.ranks.describe', { ranks: format.list(told) })}
    />
  );
}
