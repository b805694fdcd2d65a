import { Fragment, type ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import { cityLabel, sectorLabel } from '../../state/labels.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { usePlace } from '../../state/place.ts';
import { COMPARE_LIMIT } from '../../state/view.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { cityCertaintyText, rangeText } from '../parts/certainty-words.ts';
import { economyLabel } from '../parts/economy.ts';
import { Grade } from '../parts/grade.tsx';
import { useCertainty } from '../parts/use-certainty.ts';
import styles from './city.module.css';
import { type Headline, headlineOf } from './headline.ts';
import type { CityModel } from './model.ts';
import { headlineText } from './sentence.ts';

/** Holds the place of the grade in the headline until its chip is put there. */
const GRADE_PLACE = '\uE000';
/** Holds the place of the interval, which stays on one line. */
const RANGE_PLACE = '\uE001';

interface HeaderProps {
  readonly model: CityModel;
  /** An earlier result; what is known of the next one's certainty does not belong to it. */
  readonly isStale: boolean;
}

/** Who it is about, the headline with what is furthest from the median, and where to go on. */
export function Header({ model, isStale }: HeaderProps): ReactNode {
  const { facts } = model;
  const { city, sector, year } = facts.place;
  const words = useWords();
  const { cityOf } = usePlace();
  const frameworks = useWorkspace()?.frameworks ?? [];
  const headline = headlineOf(facts.ranking, city);
  const { certainty: latest } = useCertainty(facts.place);
  const certainty = isStale ? null : latest;
  const certain = certainty?.of(city) ?? null;
  const range = certain === null ? null : rangeText(words, certain);
  const names = {
    city: cityLabel(cityOf(city), words.language),
    sector: sectorLabel(frameworks, sector, words.language),
    year,
    nodeName: model.nameOf,
  };
  const text = headlineText(words, headline, names, GRADE_PLACE, range === null ? null : RANGE_PLACE);
  return (
    <div>
      <Eyebrow city={city} />
      <PageHeading
        isHeadline
        lead={
          <>
            <Lead model={model} headline={headline} />{' '}
            {certainty !== null && certain !== null && cityCertaintyText(words, certainty, certain, cityOf)}
          </>
        }
        actions={<Actions city={city} />}
      >
        {text.split(/([\uE000\uE001])/).map(piece => (
          <Fragment key={piece}>
            {piece === GRADE_PLACE && headline.kind === 'ranked' ? (
              <span className={styles.grade}>
                <Grade grade={headline.grade} coverage={headline.coverage} />
              </span>
            ) : piece === RANGE_PLACE ? (
              <span className={styles.range}>{range}</span>
            ) : (
              piece
            )}
          </Fragment>
        ))}
      </PageHeading>
    </div>
  );
}

function Eyebrow({ city }: { readonly city: string }): ReactNode {
  const words = useWords();
  const { t, language } = words;
  const { cityOf } = usePlace();
  const { nameEn, nameZh, gb2260, economy } = cityOf(city);
  const [other, lang] = language === 'zh' ? [nameEn, 'en'] : [nameZh, 'zh-CN'];
  return (
    <p className={styles.eyebrow}>
      <span className={styles.mine}>◆ {t('city.mine')}</span>
      {other !== '' && <span lang={lang}>{other}</span>}
      {economy !== '' && <span>{economyLabel(words, economy)}</span>}
      {gb2260 !== '' && <span>{t('city.code', { code: gb2260 })}</span>}
    </p>
  );
}

function Lead({ model, headline }: { readonly model: CityModel; readonly headline: Headline }): ReactNode {
  const { t, format, language } = useWords();
  const view = useView();
  if (headline.kind === 'absent') return t('city.absent.why');
  if (headline.kind === 'not-ranked') {
    const { missing, applicable } = headline;
    const indicators = format.list(missing.map(code => `${code} ${nameIn(model.nameOf(code), language)}`));
    return (
      <>
        {missing.length > 0 && t('city.missing', { count: missing.length, total: applicable, indicators })}{' '}
        <a href={hrefOf(view, { screen: 'data', trace: null })}>{t('city.missing.add')}</a>
      </>
    );
  }
  const placed = model.pillars.flatMap(p => (p.gap === null ? [] : [{ ...p, gap: p.gap }]));
  const [best] = placed.toSorted((a, b) => b.gap - a.gap);
  const [worst] = placed.toSorted((a, b) => a.gap - b.gap);
  if (best === undefined || worst === undefined || best === worst) return null;
  const params = {
    above: nameIn(best.name, language),
    gain: format.signed(best.gap),
    below: nameIn(worst.name, language),
    loss: format.signed(worst.gap),
  };
  const kind = worst.gap >= 0 ? 'above' : best.gap <= 0 ? 'below' : 'both';
  return t(`city.lead.${kind}`, params);
}

function Actions({ city }: { readonly city: string }): ReactNode {
  const { t } = useWords();
  const view = useView();
  const cities = view.cities.includes(city) ? view.cities : [city, ...view.cities].slice(0, COMPARE_LIMIT);
  return (
    <>
      <ButtonLink href={hrefOf(view, { screen: 'compare', cities, trace: null })}>
        {t('city.compare')}
      </ButtonLink>
      <ButtonLink href={hrefOf(view, { screen: 'method', trace: null })}>{t('city.what-if')}</ButtonLink>
    </>
  );
}
