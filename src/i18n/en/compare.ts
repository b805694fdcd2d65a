/** The Compare screen. */
export const compare = {} as const;
