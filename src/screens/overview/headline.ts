import { scoreText } from '../../charts/score-text.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import { headlineOf } from '../city/headline.ts';
import { changeText } from '../rankings/finding.ts';
import { reasonText } from '../rankings/reason.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';

/** More leaders than this are counted, not named. */
const MOST_NAMED = 3;

/** The first sentence of the page; `grade` stands where the grade is to be shown. */
export function headlineText(words: Words, model: RankingModel, grade: string): string {
  const { t, format, language } = words;
  const { place, rows, ranked } = model;
  if (rows.length === 0) return t('overview.headline.empty');
  if (place.own === null) return leaderText(words, model, grade);
  const city = cityLabel(place.own, language);
  const headline = headlineOf(rows, place.own.code);
  switch (headline.kind) {
    case 'absent':
      return t('overview.headline.absent', { city });
    case 'not-ranked':
      return t('overview.headline.not-ranked', {
        city,
        reason: reasonText(words, headline.exclusion, place),
      });
    case 'ranked': {
      const params = {
        city,
        score: scoreText(words, headline.score, model.most),
        rank: format.rank(headline.rank),
        count: format.number(headline.count),
        change: changeText(words, headline.change),
        grade,
      };
      const kind = ranked.length === 1 ? '.only' : '';
      if (headline.grade !== '') return t(`overview.headline${kind}`, params);
      return t(kind === '' ? 'overview.headline.plain' : 'overview.headline.only-plain', params);
    }
  }
}

function leaderText(words: Words, { place, ranked, most }: RankingModel, grade: string): string {
  const { t, format, language } = words;
  const [first] = ranked;
  if (first === undefined) return t('overview.headline.none');
  const names = ranked.filter(r => r.rank === first.rank).map(r => cityLabel(place.cityOf(r.city), language));
  const params = {
    city: names[0] ?? '',
    cities: format.list(names),
    count: format.number(names.length > 1 ? names.length : ranked.length),
    score: scoreText(words, first.score, most),
    grade,
  };
  if (names.length > MOST_NAMED) return t('overview.headline.many', params);
  if (names.length > 1) return t('overview.headline.tied', params);
  const kind = ranked.length === 1 ? 'only' : 'leader';
  return first.grade === ''
    ? t(`overview.headline.${kind}-plain`, params)
    : t(`overview.headline.${kind}`, params);
}
