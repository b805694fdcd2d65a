import type { LocalName } from '../../core/name.ts';
import { nameIn } from '../../core/name.ts';
import type { Words } from '../../i18n/index.ts';
import type { Headline } from './headline.ts';

/** What the sentences about a city call it. */
export interface Names {
  readonly city: string;
  readonly sector: string;
  readonly year: number;
  readonly nodeName: (code: string) => LocalName;
}

/**
 * The headline as a text; `grade` stands where the grade is to be shown, `range` are the places the city holds in
 * nine runs of ten, null where no runs were made.
 * The sector is in lower case inside an English sentence.
 */
export function headlineText(
  words: Words,
  headline: Headline,
  names: Names,
  grade: string,
  range: string | null = null,
): string {
  const { t, format } = words;
  const place = { city: names.city, sector: insideSentence(words, names.sector) };
  switch (headline.kind) {
    case 'absent':
      return t('city.headline.absent', { ...place, year: format.year(names.year) });
    case 'not-ranked':
      return notRankedText(words, headline, place, names);
    case 'ranked': {
      const { score, rank, count, coverage } = headline;
      const params = {
        ...place,
        score: scoreOf(words, score),
        rank: format.place(rank),
        count: format.number(count),
        change: changeText(words, headline.change),
        coverage: format.coverage(coverage),
      };
      if (range !== null) {
        return headline.grade === ''
          ? t('certainty.headline.no-grade', { ...params, range })
          : t('certainty.headline', { ...params, grade, range });
      }
      return headline.grade === ''
        ? t('city.headline.no-grade', params)
        : t('city.headline', { ...params, grade });
    }
  }
}

/** A score: one decimal on 0–100, three where the scale is small. */
export const scoreOf = ({ format }: Words, score: number | null): string =>
  score !== null && Math.abs(score) <= 2 ? format.number(score, 3) : format.score(score);

/** A sector's name as it stands inside a sentence. */
export function insideSentence({ language, t }: Words, sector: string): string {
  if (sector === 'all') return t('city.all-sectors');
  if (language !== 'en' || !/^[A-Z][a-z]/.test(sector)) return sector;
  return sector.slice(0, 1).toLowerCase() + sector.slice(1);
}

function changeText({ t, format }: Words, change: (Headline & { kind: 'ranked' })['change']): string {
  if (change.kind === 'none') return '';
  if (change.kind === 'same') return t('city.headline.same', { year: change.year });
  return t(`city.headline.${change.kind}`, { places: format.number(change.places), year: change.year });
}

function notRankedText(
  words: Words,
  { exclusion, coverage }: Headline & { kind: 'not-ranked' },
  place: { readonly city: string; readonly sector: string },
  { nodeName }: Names,
): string {
  const { t, format, language } = words;
  switch (exclusion.reason) {
    case 'coverage':
    case 'non-zero': {
      const share = exclusion.reason === 'coverage' ? exclusion.coverage : exclusion.share;
      const threshold = format.percent(exclusion.threshold);
      return t(`city.headline.${exclusion.reason}`, {
        ...place,
        coverage: format.coverage(share),
        threshold,
      });
    }
    case 'pillar-coverage':
      return t('city.headline.pillar-coverage', {
        ...place,
        pillar: nameIn(nodeName(exclusion.node), language),
        coverage: format.coverage(exclusion.coverage),
        threshold: format.percent(exclusion.threshold),
      });
    case 'no-score':
      return t('city.headline.no-score', { ...place, coverage: format.coverage(coverage) });
  }
}
