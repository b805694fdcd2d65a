import type { ReactNode } from 'react';
import { type Framework, goalpostsIn, type Indicator } from '../../core/framework.ts';
import { type IndicatorGroup, indicatorGroups } from '../../core/indicator-groups.ts';
import { nameIn } from '../../core/name.ts';
import type { CoverageGrid, WeightRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { sectorLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { CoverageBar } from '../../ui/coverage-bar.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../ui/data-table.tsx';
import { DirectionMark } from '../../ui/direction-mark.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Names } from '../../ui/names.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { insideSentence } from '../city/sentence.ts';
import { Origin } from '../parts/origin.tsx';
import { steer } from '../parts/steer.ts';
import { unitLabel } from '../parts/unit.ts';
import { useProvenance } from '../parts/use-provenance.ts';
import { type Coverage, coverageByIndicator, shareOf, total } from './coverage.ts';
import styles from './indicators.module.css';

interface ListProps {
  readonly framework: Framework;
  readonly sector: string;
  readonly year: number;
  readonly grid: CoverageGrid;
  readonly weights: readonly WeightRow[];
  readonly isStale: boolean;
}

/** Coverage under this share is marked as low. */
const LOW = 0.7;

/** Every indicator of the sector by pillar, with what it weighs and how complete it is. */
export function List({ framework, sector, year, grid, weights, isStale }: ListProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const provenance = useProvenance('indicators');
  const groups = indicatorGroups(framework, sector);
  const coverage = coverageByIndicator(grid);
  const indicators = groups.flatMap(g => g.indicators);
  const elsewhere = groups.flatMap(g => g.notApplicable);
  return (
    <>
      <PageHeading lead={<Least indicators={indicators} coverage={coverage} />}>
        {t('indicators.title', {
          count: indicators.length,
          sector: insideSentence(words, sectorLabel([framework], sector, language)),
          share: format.coverage(shareOf(total(indicators.flatMap(i => coverage.get(i.code) ?? [])))),
          year: format.year(year),
        })}
      </PageHeading>
      <Frame
        heading={t('indicators.list.title')}
        finding={t('indicators.list.how')}
        footer={<Origin provenance={provenance} />}
        isStale={isStale}
        isFlush
      >
        <div className={styles.list}>
          <DataTable label={t('indicators.list.table')} head={<Head />} isGrouped isHeadSticky>
            {groups.map(group => (
              <Group key={group.code} group={group} sector={sector} weights={weights} coverage={coverage} />
            ))}
          </DataTable>
        </div>
      </Frame>
      {elsewhere.length > 0 && (
        <p className={styles.note}>
          {t('indicators.not-in-sector.why', {
            indicators: format.list(elsewhere.map(i => `${i.code} ${nameIn(i.name, language)}`)),
          })}
        </p>
      )}
    </>
  );
}

interface LeastProps {
  readonly indicators: readonly Indicator[];
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/** The indicator for which the fewest cities have a value. */
function Least({ indicators, coverage }: LeastProps): ReactNode {
  const { t, format, language } = useWords();
  const shares = indicators.flatMap(indicator => {
    const counts = coverage.get(indicator.code);
    const share = counts === undefined ? null : shareOf(counts);
    return share === null ? [] : [{ indicator, share }];
  });
  const [least, ...others] = shares.toSorted((a, b) => a.share - b.share);
  if (least === undefined || others.every(o => o.share === least.share)) return t('indicators.title.even');
  const name = `${least.indicator.code} ${nameIn(least.indicator.name, language)}`;
  return t('indicators.title.least', { name, share: format.coverage(least.share) });
}

function Head(): ReactNode {
  const { t } = useWords();
  return (
    <>
      <ColumnHead>{t('indicators.code')}</ColumnHead>
      <ColumnHead>{t('indicators.name')}</ColumnHead>
      <ColumnHead>{t('indicators.direction')}</ColumnHead>
      <ColumnHead>{t('indicators.unit')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.weight')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.effective')}</ColumnHead>
      <ColumnHead isNumber>{t('indicators.goalposts')}</ColumnHead>
      <ColumnHead>{t('indicators.coverage')}</ColumnHead>
    </>
  );
}

interface GroupProps {
  readonly group: IndicatorGroup;
  readonly sector: string;
  readonly weights: readonly WeightRow[];
  readonly coverage: ReadonlyMap<string, Coverage>;
}

function Group({ group, sector, weights, coverage }: GroupProps): ReactNode {
  const { t, format, language } = useWords();
  const weight = weights.find(w => w.node === group.code);
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          <code>{group.code}</code> <Names name={group.name} language={language} />
        </th>
        <Cell label={t('indicators.weight')} isNumber>
          {format.percent(weight?.weight ?? null, 1)}
        </Cell>
        <Cell label={t('indicators.effective')} isNumber isWideOnly>
          {format.percent(weight?.effective ?? null, 1)}
        </Cell>
        <td colSpan={2} data-wide-only="true" />
      </tr>
      {group.indicators.map(indicator => (
        <Row
          key={indicator.code}
          indicator={indicator}
          sector={sector}
          weight={weights.find(w => w.node === indicator.code) ?? null}
          coverage={coverage.get(indicator.code) ?? null}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly indicator: Indicator;
  readonly sector: string;
  readonly weight: WeightRow | null;
  readonly coverage: Coverage | null;
}

function Row({ indicator, sector, weight, coverage }: RowProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const view = useView();
  const { code, name, direction, unit } = indicator;
  const posts = goalpostsIn(indicator, sector);
  const share = coverage === null ? null : shareOf(coverage);
  return (
    <tr>
      <Cell label={t('indicators.code')} isWideOnly>
        <code>{code}</code>
      </Cell>
      <RowHead>
        <a
          className={styles.open}
          href={hrefOf(view, { indicator: code })}
          onKeyDown={event => steer(event, 'th a')}
        >
          <Names name={name} language={language} />
        </a>
      </RowHead>
      <Cell label={t('indicators.direction')}>
        <DirectionMark direction={direction} label={t(direction === 1 ? 'city.more' : 'city.less')} />
      </Cell>
      <Cell label={t('indicators.unit')}>{unit === '' ? format.missing : unitLabel(words, unit)}</Cell>
      <Cell label={t('indicators.weight')} isNumber isWideOnly>
        {format.percent(weight?.weight ?? null, 1)}
      </Cell>
      <Cell label={t('indicators.effective')} isNumber>
        {format.percent(weight?.effective ?? null, 1)}
      </Cell>
      <Cell label={t('indicators.goalposts')} isNumber>
        {posts === null
          ? format.missing
          : t('indicators.goalposts.range', {
              lower: format.number(posts[0]),
              upper: format.number(posts[1]),
            })}
      </Cell>
      <Cell label={t('indicators.coverage')}>
        {coverage === null || share === null ? (
          t('indicators.coverage.none')
        ) : (
          <CoverageBar share={share} text={format.coverage(share)} isLow={share < LOW} />
        )}
      </Cell>
    </tr>
  );
}
