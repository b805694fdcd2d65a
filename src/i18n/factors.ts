import type { LeadingFactor } from '../core/uncertainty.ts';
import type { Words } from './words.ts';

/** Name of a factor of the sensitivity analysis; one without a name of its own is shown by its code. */
export function factorName(words: Words, factor: string): string {
  const [, level] = /^weights:(.+)$/.exec(factor) ?? [];
  const key = `sensitivity.factor.${factor.replace(':', '.')}`;
  if (words.has(key)) return words.t(key);
  return level === undefined ? factor : words.t('sensitivity.factor.weights', { level });
}

/** Which assumption matters most, as a heading: a finding, and how sure it is. */
export function leadingAssumption(words: Words, lead: LeadingFactor | null): string {
  if (lead === null) return words.t('sensitivity.lead.none');
  const factor = factorName(words, lead.factor);
  if (lead.others === 0) return words.t('sensitivity.lead.only', { factor });
  if (lead.rivals.length === 0) return words.t('sensitivity.lead.clear', { factor });
  const rivals = words.format.list(lead.rivals.map(r => factorName(words, r)));
  return words.t('sensitivity.lead.shared', { factor, rivals });
}

/** How much of the movement of ranks the leading assumption accounts for, with its interval, as a sentence. */
export function leadingShare(words: Words, { total, totalLow, totalHigh }: LeadingFactor): string {
  const share = (value: number): string => words.format.percent(Number.isFinite(value) ? value : null);
  return words.t('sensitivity.lead.share', {
    total: share(total),
    low: share(totalLow),
    high: share(totalHigh),
  });
}
