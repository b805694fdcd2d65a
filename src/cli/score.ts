import { runScore } from './run-score.ts';

/** `npm run --silent score -- …` */
process.exitCode = runScore(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
});
