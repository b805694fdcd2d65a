import type { FactorEffect, LeadingFactor, WeightStability } from '../../core/uncertainty.ts';
import { leadingShare } from '../../i18n/factors.ts';
import type { Words } from '../../i18n/index.ts';

/** Decimals of a share in per cent where small moves count. */
const DIGITS = 2;

/** An effect with its interval: `62% (55% to 70%)`. */
export function effectText({ t, format }: Words, value: number, low: number, high: number): string {
  const share = (part: number): string => format.percent(Number.isFinite(part) ? part : null);
  return t('sensitivity.effect', { value: share(value), low: share(low), high: share(high) });
}

/** What the leading assumption means, and what one could do about it. */
export function leadSentence(words: Words, lead: LeadingFactor | null): string {
  if (lead === null) return words.t('sensitivity.advice.none');
  return [leadingShare(words, lead), words.t(`sensitivity.advice.${adviceOn(lead)}`)].join(
    words.language === 'zh' ? '' : ' ',
  );
}

function adviceOn({ factor }: FactorEffect): 'weights' | 'noise' | 'leave-one-out' | 'choice' {
  if (factor.startsWith('weights:')) return 'weights';
  return factor === 'noise' || factor === 'leave-one-out' ? factor : 'choice';
}

/** Where a weight may stand: between two shares, below or above one, anywhere, or only where it is. */
export function roomText({ t, format }: Words, low: number | null, high: number | null): string {
  if (low === null && high === null) return t('sensitivity.stability.never');
  if (low === null) return t('sensitivity.stability.below', { high: format.percent(high, DIGITS) });
  if (high === null) return t('sensitivity.stability.above', { low: format.percent(low, DIGITS) });
  if (low === high) return t('sensitivity.stability.tied');
  return t('sensitivity.stability.between', {
    low: format.percent(low, DIGITS),
    high: format.percent(high, DIGITS),
  });
}

/** A weight, in per cent of its parent. */
export const weightText = ({ format }: Words, weight: number): string => format.percent(weight, DIGITS);

/** The nearest share at which a rank changes; null = none. */
function nearestBound({ weight, anyLow, anyHigh }: WeightStability): number | null {
  const [first, second] = [anyLow, anyHigh].flatMap(bound => bound ?? []);
  if (first === undefined || second === undefined) return first ?? null;
  return weight - first <= second - weight ? first : second;
}

/** The weight that need move least for a rank to change, and by how much; why there is none where there is none. */
export function fragileSentence(
  words: Words,
  stability: readonly WeightStability[],
  nameOf: (code: string) => string,
): string {
  const { t } = words;
  if (stability.length === 0) return t('sensitivity.stability.refused');
  const moves = stability.flatMap(entry => {
    const bound = nearestBound(entry);
    return bound === null ? [] : [{ ...entry, bound, move: Math.abs(bound - entry.weight) }];
  });
  const [least] = moves.toSorted((a, b) => a.move - b.move);
  if (least === undefined) return t('sensitivity.stability.firm');
  const pillar = nameOf(least.node);
  if (least.move === 0) return t('sensitivity.stability.fragile.tied', { pillar });
  return t('sensitivity.stability.fragile', {
    pillar,
    weight: weightText(words, least.weight),
    bound: weightText(words, least.bound),
  });
}
