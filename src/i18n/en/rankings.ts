/** The Rankings screen. */
export const rankings = {} as const;
