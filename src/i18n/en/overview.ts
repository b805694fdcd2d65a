/** The Overview screen. */
export const overview = {} as const;
