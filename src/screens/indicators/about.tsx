import type { ReactNode } from 'react';
import { type Framework, goalpostsIn, type Indicator } from '../../core/framework.ts';
import { indicatorGroups } from '../../core/indicator-groups.ts';
import { nameIn } from '../../core/name.ts';
import type { WeightRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { sectorLabel } from '../../state/labels.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { DirectionMark } from '../../ui/direction-mark.tsx';
import { Frame } from '../../ui/frame.tsx';
import { unitLabel } from '../parts/unit.ts';
import { unitAfter } from './measure.ts';

interface AboutProps {
  readonly framework: Framework;
  readonly sector: string;
  readonly indicator: Indicator;
  readonly weights: readonly WeightRow[];
}

/** What an indicator measures and how it counts: definition, direction, unit, source, limits, weight. */
export function About({ framework, sector, indicator, weights }: AboutProps): ReactNode {
  const words = useWords();
  const { t, format, language } = words;
  const { direction, unit, source, target, denominator, definition, sectors } = indicator;
  const pillar = indicatorGroups(framework, sector).find(g => g.indicators.includes(indicator));
  const weight = weights.find(w => w.node === indicator.code);
  const parent = framework.nodes.find(n => n.code === indicator.parent);
  const denominatorName = framework.denominators.find(d => d.code === denominator)?.name;
  const items = [
    {
      id: 'definition',
      term: t('indicators.about.definition'),
      description: nameIn(definition, language) || t('indicators.about.no-definition'),
    },
    {
      id: 'pillar',
      term: t('indicators.about.pillar'),
      description: pillar === undefined ? null : `${pillar.code} ${nameIn(pillar.name, language)}`,
    },
    {
      id: 'direction',
      term: t('indicators.about.direction'),
      description: (
        <DirectionMark
          direction={direction}
          label={t(direction === 1 ? 'indicators.more.long' : 'indicators.less.long')}
        />
      ),
    },
    {
      id: 'unit',
      term: t('indicators.about.unit'),
      description: unitLabel(words, unit) || t('indicators.about.no-unit'),
    },
    {
      id: 'goalposts',
      term: t('indicators.about.goalposts'),
      description: <Goalposts indicator={indicator} sector={sector} />,
    },
    {
      id: 'target',
      term: t('indicators.about.target'),
      description: target === null ? null : `${format.number(target)}${unitAfter(words, unit)}`,
    },
    {
      id: 'weight',
      term: t('indicators.about.weight'),
      description:
        weight === undefined || parent === undefined
          ? null
          : t('indicators.about.weight.text', {
              weight: format.percent(weight.weight, 1),
              pillar: nameIn(parent.name, language),
              effective: format.percent(weight.effective, 1),
            }),
    },
    {
      id: 'denominator',
      term: t('indicators.about.denominator'),
      description:
        denominator === null
          ? null
          : t('indicators.about.denominator.text', {
              name: denominatorName === undefined ? denominator : nameIn(denominatorName, language),
            }),
    },
    {
      id: 'sectors',
      term: t('indicators.about.sectors'),
      description:
        sectors === null
          ? t('indicators.about.sectors.all')
          : format.list(sectors.map(code => sectorLabel([framework], code, language))),
    },
    {
      id: 'source',
      term: t('indicators.about.source'),
      description: source || t('indicators.about.no-source'),
    },
  ];
  return (
    <Frame heading={t('indicators.about.title')}>
      <DescriptionList items={items} />
    </Frame>
  );
}

/** The limits with what they mean: which end scores least, which full marks. */
function Goalposts({ indicator, sector }: Pick<AboutProps, 'indicator' | 'sector'>): ReactNode {
  const { t, format, language } = useWords();
  const posts = goalpostsIn(indicator, sector);
  if (posts === null) return t('indicators.about.goalposts.none');
  const [lower, upper] = posts.map(p => format.number(p));
  const range = t('indicators.goalposts.range', { lower: lower ?? '', upper: upper ?? '' });
  const text =
    indicator.goalpostsBySector[sector] === undefined
      ? `${range}${language === 'en' ? '.' : '。'}`
      : t('indicators.about.goalposts.sector', { range });
  const [worst = '', best = ''] = indicator.direction === 1 ? [lower, upper] : [upper, lower];
  return [text, t('indicators.about.goalposts.how', { worst, best })].join(language === 'en' ? ' ' : '');
}
