import { streams } from './output.ts';
import { runVerify } from './run-verify.ts';

/** `npm run --silent verify -- SNAPSHOT` */
process.exitCode = runVerify(process.argv.slice(2), streams);
