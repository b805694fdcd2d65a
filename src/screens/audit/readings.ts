/** How a group of indicators hangs together, by Cronbach's α. */
export type AlphaReading = 'firm' | 'loose' | 'weak';

/**
 * α from which a group holds together, and from which it is merely loose. Source: Nunnally, Psychometric Theory (1978)
 * for the first, as in the OECD/JRC Handbook (2008); the second is our convention.
 */
export const ALPHA_FIRM = 0.7;
const ALPHA_LOOSE = 0.5;

/** Reading of an α; null where there is none. */
export function alphaReading(alpha: number | null): AlphaReading | null {
  if (alpha === null) return null;
  return alpha >= ALPHA_FIRM ? 'firm' : alpha >= ALPHA_LOOSE ? 'loose' : 'weak';
}

/**
 * KMO from which a group is fit for principal components: above what Kaiser, An Index of Factorial Simplicity (1974),
 * calls miserable (the .50s) and unacceptable (below).
 */
export const KMO_FIT = 0.6;

/** A VIF above this says that the other indicators of the group already say it: a customary limit. */
export const VIF_HIGH = 10;

/** Significance below which a correlation or a test is taken as more than chance: a customary limit. */
export const SIGNIFICANT = 0.05;

/** Correlation with a denominator, either sign, from which size may be counted as performance: our convention. */
export const SIZE_MATTERS = 0.5;

/** Loading, either sign, from which an indicator belongs to a component: our convention. */
export const LOADING_STRONG = 0.5;

/** Difference of a realised from a nominal weight, as a share of 1, that is worth a headline: our convention. */
export const GAP_WORTH = 0.02;

/** Limits from both of which on a column is skewed (absolute skewness, excess kurtosis). Source: JRC, COIN Tool. */
const SKEW_LIMIT = 2;
const KURTOSIS_LIMIT = 3.5;

/** Whether a few values of a column set its scale; null where its shape is not known. */
export function isSkewed(skew: number | null, kurtosis: number | null): boolean | null {
  if (skew === null || kurtosis === null) return null;
  return Math.abs(skew) >= SKEW_LIMIT && kurtosis >= KURTOSIS_LIMIT;
}
