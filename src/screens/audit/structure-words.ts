import type { GroupAudit } from '../../core/audit.ts';
import type { Words } from '../../i18n/index.ts';
import { type AuditFacts, codeAndName } from './facts.ts';
import { ALPHA_FIRM, KMO_FIT, SIGNIFICANT, VIF_HIGH } from './readings.ts';
import { coefficient, together } from './sentences.ts';

/** The audited groups that are pillars, in framework order. */
export const pillarGroups = ({ audit, groups }: AuditFacts): readonly GroupAudit[] =>
  groups.flatMap(g => audit.groups.filter(a => a.node === g.code).slice(0, 1));

/** An improvement of α below this is not worth an indicator. */
const WORTH_DROPPING = 0.02;

/** Which pillar holds together least, and which indicator to look at. */
export function alphaSentence(words: Words, facts: AuditFacts): string {
  const { t } = words;
  const known = pillarGroups(facts)
    .flatMap(g => (g.alpha === null ? [] : [{ ...g, alpha: g.alpha }]))
    .sort((a, b) => a.alpha - b.alpha);
  const [weakest] = known;
  if (weakest === undefined) return t('audit.alpha.none');
  if (weakest.alpha >= ALPHA_FIRM) {
    const high = known.at(-1)?.alpha ?? weakest.alpha;
    return t('audit.alpha.firm', { low: coefficient(words, weakest.alpha), high: coefficient(words, high) });
  }
  const better = bestDrop(weakest);
  return together(words, [
    t('audit.alpha.weak', { node: facts.nameOf(weakest.node), alpha: coefficient(words, weakest.alpha) }),
    better !== null && better.alpha - weakest.alpha >= WORTH_DROPPING
      ? t('audit.alpha.drop', {
          indicator: codeAndName(facts, better.member),
          alpha: coefficient(words, better.alpha),
        })
      : t('audit.alpha.split'),
  ]);
}

/** The member without which α would be highest; null where that is not known. */
function bestDrop({ members, alphaIfDropped }: GroupAudit): { member: string; alpha: number } | null {
  const drops = members.flatMap((member, i) => {
    const alpha = alphaIfDropped[i] ?? null;
    return alpha === null ? [] : [{ member, alpha }];
  });
  return drops.toSorted((a, b) => b.alpha - a.alpha)[0] ?? null;
}

/** Whether principal components have a sense in a group; null where it can't be told. */
export function isFit({ kmo, bartlett }: GroupAudit): boolean | null {
  return kmo === null || bartlett === null ? null : kmo >= KMO_FIT && bartlett.p < SIGNIFICANT;
}

/** In how many groups principal components have a sense. */
export function fitSentence({ t, format }: Words, { audit }: AuditFacts): string {
  const readings = audit.groups.map(isFit).filter(f => f !== null);
  const count = readings.length;
  const fit = readings.filter(f => f).length;
  if (count === 0) return t('audit.fit.few');
  const numbers = { count: format.number(count), fit: format.number(fit) };
  if (fit === 0) return t('audit.fit.none', numbers);
  return t(fit === count ? 'audit.fit.all' : 'audit.fit.some', numbers);
}

/** Whether any indicator is already said by the others of its group. */
export function memberSentence(words: Words, facts: AuditFacts): string {
  const { t, format } = words;
  const known = pillarGroups(facts)
    .flatMap(g => g.members.map((member, i) => ({ member, vif: g.vif[i] ?? null })))
    .flatMap(({ member, vif }) => (vif === null ? [] : [{ member, vif }]))
    .sort((a, b) => b.vif - a.vif);
  const [most] = known;
  if (most === undefined) return t('audit.member.none');
  const count = known.filter(k => k.vif > VIF_HIGH).length;
  const params = { indicator: codeAndName(facts, most.member), vif: format.number(most.vif, 1) };
  return count === 0 ? t('audit.member.fine', params) : t('audit.member.high', { ...params, count });
}

/** A first component that carries less than this is no common ground. */
const COMMON = 0.5;

/** How many things a group measures. */
export function componentSentence(words: Words, facts: AuditFacts, group: GroupAudit): string {
  const { t, format } = words;
  const { pca, members } = group;
  if (pca === null) return t('audit.pca.none', { node: codeAndName(facts, group.node) });
  const share = pca.explained.slice(0, pca.retained).reduce((sum, e) => sum + e, 0);
  if (pca.retained === 1) {
    return t(share >= COMMON ? 'audit.pca.one' : 'audit.pca.thin', { share: format.percent(share) });
  }
  const size = (row: number): number => Math.abs(pca.loadings[row]?.[1] ?? 0);
  const leader = members.map((_, i) => i).sort((a, b) => size(b) - size(a))[0] ?? 0;
  return t('audit.pca.several', {
    count: format.number(pca.retained),
    share: format.percent(share),
    indicator: codeAndName(facts, members[leader] ?? ''),
  });
}
