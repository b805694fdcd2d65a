import type { UncertaintyStep } from '../../core/method.ts';
import type { Key, Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import type { Certainty, CityCertainty, Quantiles, TieGroup } from './certainty.ts';

/** The nearest whole places of the 5 % and 95 % quantiles. */
const ends = ({ p05, p95 }: Quantiles): [number, number] => [Math.round(p05), Math.round(p95)];

/** The places a city holds in nine runs of ten: `13–18`; one number where they are the same. */
export const rangeText = ({ format }: Words, { ranks }: CityCertainty): string =>
  format.range(...ends(ranks));

/** A rank with its interval: `14 (13–18)`. */
export const rankWithRange = (words: Words, rank: number | null, city: CityCertainty | null): string =>
  city === null || rank === null
    ? words.format.place(rank)
    : words.t('certainty.rank-range', {
        rank: words.format.place(rank),
        range: rangeText(words, city),
      });

/** What was varied, how often and from which seed: “1,000 runs, weights ±25%, seed 1”. */
export function settingsText(words: Words, step: UncertaintyStep): string {
  const { t, format } = words;
  const noise = noiseText(words, step.perIndicatorNoise);
  const steps = step.alternatives.map(({ step: name }) => t(`sensitivity.factor.${name}` satisfies Key));
  return t('certainty.settings', {
    runs: format.number(step.runs),
    weights: weightsText(words, step.weightNoise),
    more: [
      ...(steps.length === 0 ? [] : [t('certainty.settings.alternatives', { steps: format.list(steps) })]),
      ...(noise === null ? [] : [noise]),
      ...(step.leaveOneOut ? [t('certainty.settings.leave-one-out')] : []),
    ].join(''),
    seed: step.seed,
  });
}

function noiseText({ t }: Words, noise: UncertaintyStep['perIndicatorNoise']): string | null {
  if (typeof noise === 'number') return noise > 0 ? t('certainty.settings.noise.all') : null;
  const count = Object.keys(noise).length;
  return count === 0 ? null : t('certainty.settings.noise', { count });
}

function weightsText({ t, format }: Words, noise: UncertaintyStep['weightNoise']): string {
  const levels = Object.entries(noise).filter(([, share]) => share > 0);
  const [first] = levels;
  if (first === undefined) return t('certainty.settings.fixed');
  if (levels.every(([, share]) => share === first[1])) {
    return t('certainty.settings.same', { share: format.percent(first[1]) });
  }
  const told = levels.map(([level, share]) =>
    t('certainty.settings.level', { level, share: format.percent(share) }),
  );
  return t('certainty.settings.levels', { levels: format.list(told) });
}

/** How far the intervals still moved: “The last quarter of the runs moved no rank quantile by more than 1 place.” */
export function convergenceText({ t, format, language }: Words, change: number): string {
  const places = Math.ceil(change * 10 - 1e-9) / 10;
  const number = format.number(places, Number.isInteger(places) ? 0 : 1);
  const sentence = t('certainty.change', {
    places: t('certainty.change.places', { count: places, number }),
  });
  return places > 1 ? [sentence, t('certainty.change.more')].join(language === 'zh' ? '' : ' ') : sentence;
}

/** A tie group in words: “6–9, shared”. */
export const groupText = ({ t, format }: Words, { first, last }: TieGroup): string =>
  t('certainty.group', { range: format.range(first, last) });

/** A group of more than one city: its order is not settled. */
export const isShared = ({ cities }: TieGroup): boolean => cities.length > 1;

/** From which share on a word is used. */
const VERDICTS = [
  { word: 'certain', from: 0.99 },
  { word: 'very-likely', from: 0.9 },
  { word: 'likely', from: 0.75 },
  { word: 'rather', from: 0.6 },
] as const;

/** Leads are called certain from this share of the runs on. */
export const SURE_FROM = 0.9;

/** Which of two cities is above, in words; `share` are the runs in which the first one is, null where none ranks both. */
export function verdictText(
  { t, language }: Words,
  share: number | null,
  [first, second]: readonly [string, string],
  place: Pick<Place, 'cityOf'>,
): string {
  if (share === null) return t('certainty.verdict.not-ranked');
  const city = cityLabel(place.cityOf(share >= 0.5 ? first : second), language);
  const verdict = VERDICTS.find(v => Math.max(share, 1 - share) >= v.from);
  return verdict === undefined
    ? t('certainty.verdict.neither')
    : t(`certainty.verdict.${verdict.word}`, { city });
}

/** A share of the runs; never rounded up to all or down to none of them. */
export function shareText({ format }: Words, share: number, runs: Certainty['runs']): string {
  const isNearlyAll = share < 1 && Math.round(share * 100) === 100;
  const isNearlyNone = share > 0 && Math.round(share * 100) === 0;
  const digits = isNearlyAll || isNearlyNone ? Math.max(1, Math.ceil(Math.log10(runs)) - 2) : 0;
  return format.percent(share, digits);
}

/** More cities of a group than this are counted, not named. */
const MOST_NAMED = 4;

/** Which places a city holds, with whom it shares them, and how often it is among the first ten. */
export function cityCertaintyText(
  words: Words,
  { runs }: Pick<Certainty, 'runs'>,
  certain: CityCertainty,
  cityOf: Place['cityOf'],
): string {
  const { t, format, language } = words;
  const { group, topShare } = certain;
  const others = group.cities.filter(code => code !== certain.city);
  const params = {
    runs: format.number(runs),
    city: cityLabel(cityOf(certain.city), language),
    range: format.rankRange(...ends(certain.ranks)),
  };
  const cities =
    others.length > MOST_NAMED
      ? t('certainty.city.others', { count: others.length })
      : format.list(others.map(code => cityLabel(cityOf(code), language)));
  const place = isShared(group)
    ? t('certainty.city.group', { ...params, group: format.rankRange(group.first, group.last), cities })
    : t('certainty.city.alone', params);
  const isNearTop = topShare > 0 && topShare < 1;
  return isNearTop
    ? [place, t('certainty.city.top', { share: shareText(words, topShare, runs) })].join(
        language === 'zh' ? '' : ' ',
      )
    : place;
}
