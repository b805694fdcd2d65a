import type { FactorEffect, LeadingFactor } from '../../core/uncertainty.ts';

/**
 * The factor with the greatest total effect and those that cannot be told apart from it: their interval's upper
 * bound reaches its lower one. Of equals the first leads. null where no factor has an effect above 0.
 */
export function leadingFactor(effects: readonly FactorEffect[]): LeadingFactor | null {
  const [lead, ...others] = effects.filter(e => e.total > 0).sort((a, b) => b.total - a.total);
  if (lead === undefined) return null;
  const rivals = others.filter(other => !(other.totalHigh < lead.totalLow));
  return { ...lead, rivals: rivals.map(r => r.factor), others: effects.length - 1 };
}
