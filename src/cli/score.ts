import { streams } from './output.ts';
import { runScore } from './run-score.ts';

/** `npm run --silent score -- …` */
process.exitCode = runScore(process.argv.slice(2), streams);
