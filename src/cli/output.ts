/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done; 1 what was asked does not hold or cannot be done; 2 wrong usage, or a file is unreadable or invalid. */
export type ExitCode = 0 | 1 | 2;

/** The streams of this process. */
export const streams: Output = {
  out: text => {
    process.stdout.write(text);
  },
  err: text => {
    process.stderr.write(text);
  },
};
