import type { indicators as en } from '../en/indicators.ts';

/** The Indicators screen. */
export const indicators: Record<keyof typeof en, string> = {};
