/** Problems of files beyond those of the glossary. */
export const issueMore = {} as const;
