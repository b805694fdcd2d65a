import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/frame.tsx';
import type { Palette } from '../../charts/palette.ts';
import { ScoreStrip } from '../../charts/score-strip.tsx';
import { usePalette } from '../../charts/use-palette.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { Names } from '../../ui/names.tsx';
import { contributionsFigure } from '../figures/contributions.tsx';
import { useProvenance } from '../parts/use-provenance.ts';
import type { CityModel, PillarRow } from './model.ts';
import styles from './pillars.module.css';
import { scoreOf } from './sentence.ts';
import { TraceButton } from './trace-button.tsx';

interface PillarsFrameProps {
  readonly model: CityModel;
  readonly city: string;
  readonly trace: string | null;
}

/** Where the points come from, and every pillar beside the median city. */
export function PillarsFrame({ model, city, trace }: PillarsFrameProps): ReactNode {
  const words = useWords();
  const view = useView();
  const provenance = useProvenance('contributions');
  const palette = usePalette();
  const { draw, legend, ...figure } = contributionsFigure(words, city, model);
  return (
    <ChartFrame
      {...figure}
      legend={legend(palette)}
      provenance={provenance}
      publishHref={hrefOf(view, { screen: 'publish', figure: 'contributions', trace: null })}
    >
      {setting => (
        <>
          {model.pillars.some(p => p.points !== null) && draw(setting)}
          <PillarTable
            label={words.t('city.pillars.table', { city })}
            model={model}
            width={setting.width}
            palette={setting.palette}
            trace={trace}
          />
        </>
      )}
    </ChartFrame>
  );
}

interface PillarTableProps {
  readonly label: string;
  readonly model: CityModel;
  /** Room in px. */
  readonly width: number;
  readonly palette: Palette;
  readonly trace: string | null;
}

/** Room in px that names and numbers take beside the strip. */
const BESIDE = 560;
/** Narrower than this the strip stands under the name, as in the style sheet. */
const NARROW = 540;

function PillarTable({ label, model, width, palette, trace }: PillarTableProps): ReactNode {
  const { t } = useWords();
  const { pillars, scale } = model;
  const strip = width < NARROW ? width : Math.max(120, width - BESIDE);
  const domain = scale ?? domainOf(pillars);
  return (
    <div className={styles.wrap}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('city.pillar')}</th>
            <th scope="col">
              <span className={styles.legend}>
                <span className={styles.mine}>◆ {t('city.reading.own')}</span>
                <span>| {t('city.legend.median')}</span>
                <span>● {t('city.legend.others')}</span>
              </span>
            </th>
            <th scope="col">{t('city.score')}</th>
            <th scope="col">{t('city.median')}</th>
            <th scope="col">{t('city.gap')}</th>
            <th scope="col">{t('city.weight')}</th>
            <th scope="col">{t('city.points')}</th>
          </tr>
        </thead>
        <tbody>
          {pillars.map(pillar => (
            <Row
              key={pillar.code}
              pillar={pillar}
              domain={domain}
              width={strip}
              palette={palette}
              isTraced={trace === pillar.code}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly pillar: PillarRow;
  readonly domain: readonly [number, number];
  readonly width: number;
  readonly palette: Palette;
  readonly isTraced: boolean;
}

function Row({ pillar, domain, width, palette, isTraced }: RowProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { code, name, score, median, gap, weight, points, others } = pillar;
  const side = gap === null || Math.abs(gap) < 0.05 ? 'even' : gap > 0 ? 'above' : 'below';
  return (
    <tr data-mine={isTraced}>
      <th scope="row">
        <code>{code}</code> <Names name={name} language={language} isShort />
      </th>
      <td className={styles.strip}>
        <ScoreStrip
          width={width}
          domain={domain}
          own={score}
          median={median}
          others={others}
          palette={palette}
        />
      </td>
      <td>
        <TraceButton code={code} score={score} isOpen={isTraced} from="pillars" />
      </td>
      <td data-label={t('city.median')}>{scoreOf(words, median)}</td>
      <td data-side={side}>{format.signed(gap)}</td>
      <td data-label={t('city.weight')}>{format.percent(weight)}</td>
      <td data-label={t('city.points')}>{format.number(points, 1)}</td>
    </tr>
  );
}

/** Least and greatest of all pillar scores, where the method sets no scale. */
function domainOf(pillars: readonly PillarRow[]): readonly [number, number] {
  const all = pillars.flatMap(p => [...p.others, p.score, p.median]).filter(s => s !== null);
  return all.length === 0 ? [0, 100] : [Math.min(...all), Math.max(...all)];
}
