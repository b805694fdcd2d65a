import type { Removal } from '../../core/audit.ts';
import type { Words } from '../../i18n/index.ts';
import { insideSentence } from '../city/sentence.ts';
import { type AuditFacts, codeAndName, gapsOf, pillarWeights, type WeightGap } from './facts.ts';
import { GAP_WORTH } from './readings.ts';
import { gapText, together } from './sentences.ts';

/** The pillars whose effect exceeds and falls short of what is on paper by most; null where none does by much. */
function widest(facts: AuditFacts): { readonly more: WeightGap; readonly less: WeightGap } | null {
  const gaps = gapsOf(pillarWeights(facts));
  const [more, less] = [gaps[0], gaps.at(-1)];
  return more !== undefined && less !== undefined && more.gap >= GAP_WORTH && less.gap <= -GAP_WORTH
    ? { more, less }
    : null;
}

const hasGaps = (facts: AuditFacts): boolean => gapsOf(pillarWeights(facts)).length > 1;

/** What the audit found, in a sentence without a full stop: the heading of the screen. */
export function auditHeadline(words: Words, facts: AuditFacts): string {
  const { t } = words;
  if (!hasGaps(facts)) return t('audit.headline.unknown');
  const found = widest(facts);
  if (found === null) return t('audit.headline.even');
  return t('audit.headline.gap', {
    more: insideSentence(words, facts.nameOf(found.more.node)),
    less: insideSentence(words, facts.nameOf(found.less.node)),
  });
}

/** The number behind the heading, and how many pairs are flagged. */
export function auditLead(words: Words, facts: AuditFacts): string {
  const { t, format } = words;
  const most = widest(facts)?.more;
  const gap =
    most === undefined
      ? ''
      : t('audit.lead.gap', {
          node: facts.nameOf(most.node),
          nominal: format.percent(most.nominal, 1),
          realised: format.percent(most.realised, 1),
        });
  const count = (kind: string): number => facts.audit.flags.filter(f => f.kind === kind).length;
  const [repeat, oppose] = [count('collinear'), count('negative')];
  const flags = [
    repeat > 0 ? t('audit.lead.repeat', { count: repeat }) : '',
    oppose > 0 ? t('audit.lead.oppose', { count: oppose }) : '',
    repeat + oppose === 0 ? t('audit.lead.no-flags') : '',
  ];
  return together(words, [gap, ...flags]);
}

/** Which pillar decides more than intended, which less, and what to do. */
export function weightSentence(words: Words, facts: AuditFacts): string {
  const { t } = words;
  if (!hasGaps(facts)) return t('audit.weights.none');
  const found = widest(facts);
  if (found === null) return t('audit.weights.even');
  return t('audit.weights.finding', {
    more: facts.nameOf(found.more.node),
    less: insideSentence(words, facts.nameOf(found.less.node)),
    moreGap: gapText(words, found.more.gap),
    lessGap: gapText(words, found.less.gap),
  });
}

/** Which indicator moves the index most, and which least. */
export function eachWeightSentence(words: Words, facts: AuditFacts): string {
  const { t, format } = words;
  const realised = facts.audit.weights
    .flatMap(w => (w.level === 1 && w.realised !== null ? [{ node: w.node, share: w.realised }] : []))
    .sort((a, b) => b.share - a.share);
  const [most, least] = [realised[0], realised.at(-1)];
  if (most === undefined || least === undefined || most === least) return t('audit.weights.none');
  return t('audit.weights.each.finding', {
    most: codeAndName(facts, most.node),
    least: codeAndName(facts, least.node),
    high: format.percent(most.share, 1),
    low: format.percent(least.share, 1),
  });
}

/** What the ranking rests on most, and how many removals change its first place. */
export function removalSentence(words: Words, facts: AuditFacts): string {
  const { t, format } = words;
  const { removals } = facts.audit;
  const strongest = heaviest(removals);
  if (strongest === null) return t('audit.removal.none');
  const count = removals.filter(r => r.changesTop).length;
  return together(words, [
    t('audit.removal.finding', {
      node: codeAndName(facts, strongest.node),
      mean: format.number(strongest.meanShift, 1),
      city: facts.cityName(strongest.city),
      max: format.place(strongest.maxShift),
    }),
    count === 0 ? t('audit.removal.top.none') : t('audit.removal.top', { count }),
  ]);
}

const heaviest = (removals: readonly Removal[]): Removal | null =>
  removals.reduce<Removal | null>(
    (most, r) => (most === null || r.meanShift > most.meanShift ? r : most),
    null,
  );
