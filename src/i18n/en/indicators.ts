/** The Indicators screen. */
export const indicators = {} as const;
