import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './install-chromium.ts';

/** Runs everything `npm test` promises, quickest first, and closes with one line of counts. */

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const results = mkdtempSync(join(tmpdir(), 'gsc-tests-'));

function step(name: string, command: string, args: readonly string[]): boolean {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function suite(project: string): { ok: boolean; counts: Counts } {
  const file = join(results, `${project}.json`);
  const ok = step(`${project} tests`, 'npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return { ok, counts: countsOf(report) };
  } catch {
    return { ok: false, counts: { passed: 0, failed: 1, skipped: 0 } };
  }
}

function countsOf(report: unknown): Counts {
  const read = (key: string): number => {
    const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return {
    passed: read('numPassedTests'),
    failed: read('numFailedTests') + read('numFailedTestSuites'),
    skipped: read('numPendingTests') + read('numTodoTests'),
  };
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
let isGood = step('types', 'npx', ['tsc', '--noEmit']) && step('lint', 'npx', ['biome', 'ci']);
if (isGood) {
  console.log(ensureChromium());
  for (const project of ['unit', 'component', 'e2e']) {
    const { ok, counts } = suite(project);
    isGood &&= ok;
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
} else {
  total.failed += 1;
}
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(isGood ? 0 : 1);
