import { type ExitCode, runScore } from '../../src/cli/run-score.ts';

/** What a run of the command left behind. */
export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs `score` in this process. */
export function score(...argv: readonly string[]): Run {
  let out = '';
  let err = '';
  const exit = runScore(argv, {
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { exit, out, err };
}
