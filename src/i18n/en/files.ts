/** The Data screen. */
export const files = {} as const;
