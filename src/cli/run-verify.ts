import { type ScoreDifference, type Verification, verifySnapshot } from '../publish/snapshot.ts';
import { diagnostic, oneLine } from './diagnostics.ts';
import type { ExitCode, Output } from './output.ts';
import { readInput } from './read-input.ts';

const USAGE = `usage: npm run --silent verify -- SNAPSHOT

Computes a published snapshot again and prints “verified”, or what differs.
Exit: 0 verified; 1 something differs; 2 wrong usage, or no such file.
`;

/** Differences printed; the rest are counted. */
const SHOWN = 20;

/** The command `verify` (contract §5): computes a snapshot again and says whether it holds. */
export function runVerify(argv: readonly string[], output: Output): ExitCode {
  const [path] = argv;
  if (path === '--help') {
    output.out(USAGE);
    return 0;
  }
  if (path === undefined || argv.length > 1 || path.startsWith('--')) {
    output.err(USAGE);
    return 2;
  }
  const file = readInput(path);
  if (typeof file === 'string') {
    output.err(`${oneLine(file)}\n`);
    return 2;
  }
  const verification = verifySnapshot(file.name, new TextDecoder().decode(file.bytes));
  if (verification.isVerified) {
    output.out('verified\n');
    return 0;
  }
  output.out(
    findings(verification)
      .map(line => `${oneLine(line)}\n`)
      .join(''),
  );
  return 1;
}

function findings({ issues, changed, differences }: Verification): readonly string[] {
  const hidden = differences.length - SHOWN;
  return [
    'not verified',
    ...issues.map(diagnostic),
    ...changed.map(part => `${part}: the hash in the file is not that of its content`),
    ...differences.slice(0, SHOWN).map(describe),
    ...(hidden > 0 ? [`${hidden} more scores differ`] : []),
  ];
}

function describe({ city, sector, year, node, inFile, recomputed }: ScoreDifference): string {
  const shown = ({ score, rank }: ScoreDifference['inFile']): string =>
    score === '' ? 'no score' : `score ${score}, rank ${rank || 'none'}`;
  return `${city}, ${sector}, ${year}, ${node}: ${shown(inFile)} in the file; ${shown(recomputed)} computed again`;
}
