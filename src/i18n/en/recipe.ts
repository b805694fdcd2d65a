/** The Method screen. */
export const recipe = {} as const;
