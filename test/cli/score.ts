import type { ExitCode, Output } from '../../src/cli/output.ts';
import { runScore } from '../../src/cli/run-score.ts';

/** What a run of a command left behind. */
export interface Run {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export function runIn(
  command: (argv: readonly string[], output: Output) => ExitCode,
  argv: readonly string[],
): Run {
  let out = '';
  let err = '';
  const exit = command(argv, {
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { exit, out, err };
}

/** Runs `score` in this process. */
export const score = (...argv: readonly string[]): Run => runIn(runScore, argv);
