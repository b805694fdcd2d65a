import { largest, scoreText } from '../../charts/score-text.ts';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import { cityLabel } from '../../state/labels.ts';
import type { Place } from '../../state/place.ts';
import { type Change, type Headline, headlineOf } from '../city/headline.ts';
import type { Certainty } from '../parts/certainty.ts';
import { rangeText, SURE_FROM, shareText } from '../parts/certainty-words.ts';
import { reasonText } from './reason.ts';
import { scopeText } from './scope.ts';

/** More leaders than this are counted, not named. */
const MOST_NAMED = 3;

/** What the ranking says, as the heading of the page: “Building sector 2024: Shenzhen leads; …”. */
export function titleText(
  words: Words,
  rows: readonly RankingRow[],
  place: Place,
  certainty: Certainty | null = null,
): string {
  const finding = findingText(words, rows, place, certainty);
  return words.t('rankings.title', { scope: scopeText(words, place), finding });
}

/** What the ranking says, without what it is of: who leads, and where the own city stands. */
export function findingText(
  words: Words,
  rows: readonly RankingRow[],
  place: Place,
  certainty: Certainty | null = null,
): string {
  const { t, format, language } = words;
  const { own } = place;
  const first = rows.find(r => r.rank !== null);
  if (rows.length === 0) return t('rankings.finding.empty');
  if (first === undefined) return t('rankings.finding.none');
  const score = scoreText(words, first.score, largest(rows.map(r => r.score)));
  const count = rows.filter(r => r.rank !== null).length;
  const leader = leaderText(words, rows, place, certainty);
  const nameOf = (code: string): string => cityLabel(place.cityOf(code), language);
  if (count === 1 && (own === null || own.code === first.city)) {
    return t('rankings.finding.only', { city: nameOf(first.city), score });
  }
  if (own === null) return t('rankings.finding.leader', { leader, score });
  const city = cityLabel(own, language);
  const headline = headlineOf(rows, own.code);
  if (headline.kind === 'absent') return t('rankings.finding.own-absent', { leader, city });
  if (headline.kind === 'not-ranked') {
    const reason = reasonText(words, headline.exclusion, place);
    return t('rankings.finding.own-not-ranked', { leader, city, reason });
  }
  const change = changeText(words, headline.change);
  if (leadersOf(rows).length === 1 && own.code === first.city) {
    return t('rankings.finding.own-first', { city, count: format.number(count), change });
  }
  return t('rankings.finding.own', {
    leader,
    city,
    rank: format.rank(headline.rank),
    count: format.number(count),
    change,
  });
}

/**
 * Who follows the leader and how closely, and what the own city has; null where there is nothing to add.
 * Once the runs are made: how sure the lead is, and which places the own city holds.
 */
export function leadText(
  words: Words,
  rows: readonly RankingRow[],
  place: Place,
  certainty: Certainty | null = null,
): string | null {
  const sentences = [
    aboveText(words, rows, place, certainty) ?? gapText(words, rows, place),
    ownRangeText(words, place, certainty) ?? ownText(words, rows, place),
  ].filter(s => s !== null);
  return sentences.length === 0 ? null : sentences.join(words.language === 'zh' ? '' : ' ');
}

/** How a rank has changed, as the end of a sentence; empty without an earlier rank. */
export function changeText({ t, format }: Words, change: Change): string {
  if (change.kind === 'none') return '';
  const year = format.year(change.year);
  if (change.kind === 'same') return t('rankings.change.same', { year });
  return t(`rankings.change.${change.kind}`, { places: format.number(change.places), year });
}

const leadersOf = (rows: readonly RankingRow[]): readonly RankingRow[] => {
  const best = rows.find(r => r.rank !== null)?.rank ?? null;
  return rows.filter(r => r.rank !== null && r.rank === best);
};

function leaderText(
  { t, format, language }: Words,
  rows: readonly RankingRow[],
  place: Place,
  certainty: Certainty | null,
): string {
  const leaders = leadersOf(rows);
  const names = leaders.map(r => cityLabel(place.cityOf(r.city), language));
  if (names.length === 1) {
    const isUnsure = (shareOfLead(rows, certainty) ?? 1) < SURE_FROM;
    return t(isUnsure ? 'certainty.leads.unsure' : 'rankings.leads', { city: names[0] ?? '' });
  }
  if (names.length > MOST_NAMED) return t('rankings.leads.many', { count: format.number(names.length) });
  return t('rankings.leads.tied', { cities: format.list(names) });
}

/** Share of the runs in which the leader is above the next city; null where it is not known. */
function shareOfLead(rows: readonly RankingRow[], certainty: Certainty | null): number | null {
  const [first, second] = rows.filter(r => r.rank !== null);
  if (certainty === null || first === undefined || second === undefined) return null;
  return certainty.above(first.city, second.city);
}

function aboveText(
  words: Words,
  rows: readonly RankingRow[],
  place: Place,
  certainty: Certainty | null,
): string | null {
  const share = shareOfLead(rows, certainty);
  if (certainty === null || share === null || leadersOf(rows).length !== 1) return null;
  const [a = '', b = ''] = rows
    .filter(r => r.rank !== null)
    .map(r => cityLabel(place.cityOf(r.city), words.language));
  return words.t('certainty.lead.above', {
    a,
    b,
    share: shareText(words, share, certainty.runs),
    runs: words.format.number(certainty.runs),
  });
}

function ownRangeText(words: Words, { own }: Place, certainty: Certainty | null): string | null {
  const mine = own === null ? null : (certainty?.of(own.code) ?? null);
  if (own === null || mine === null) return null;
  const { t, format } = words;
  const count = mine.group.cities.length;
  return t('certainty.lead.own', {
    city: cityLabel(own, words.language),
    rank: format.rank(mine.rank),
    range: rangeText(words, mine),
    group: count > 1 ? t('certainty.lead.group', { count }) : '',
  });
}

function gapText(words: Words, rows: readonly RankingRow[], place: Place): string | null {
  const ranked = rows.filter(r => r.rank !== null);
  const [first, second] = ranked;
  if (leadersOf(rows).length !== 1 || first?.score == null || second?.score == null) return null;
  if (ranked[2] !== undefined && ranked[2].rank === second.rank) return null;
  const most = largest(rows.map(r => r.score));
  const gap = first.score - second.score;
  const isOnScale = most > 20;
  if (gap < (isOnScale ? 0.05 : 0.0005)) return null;
  return words.t('rankings.lead.gap', {
    second: cityLabel(place.cityOf(second.city), words.language),
    gap: isOnScale ? words.format.points(gap) : scoreText(words, gap, most),
  });
}

function ownText(words: Words, rows: readonly RankingRow[], { own }: Place): string | null {
  if (own === null) return null;
  const headline: Headline = headlineOf(rows, own.code);
  if (headline.kind !== 'ranked') return null;
  const params = {
    city: cityLabel(own, words.language),
    score: scoreText(words, headline.score, largest(rows.map(r => r.score))),
    coverage: words.format.coverage(headline.coverage),
  };
  return headline.grade === ''
    ? words.t('rankings.lead.own-plain', params)
    : words.t('rankings.lead.own', { ...params, grade: headline.grade });
}
