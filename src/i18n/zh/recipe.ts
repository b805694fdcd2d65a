import type { recipe as en } from '../en/recipe.ts';

/** The Method screen. */
export const recipe: Record<keyof typeof en, string> = {};
