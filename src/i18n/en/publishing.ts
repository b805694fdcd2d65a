/** The Publish screen. */
export const publishing = {} as const;
