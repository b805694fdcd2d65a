import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runVerify } from '../../src/cli/run-verify.ts';
import { frameworkSchema } from '../../src/core/framework.ts';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import { importFiles } from '../../src/ingest/import.ts';
import { writeSnapshot } from '../../src/publish/snapshot.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { newFolder, put } from './files.ts';
import { type Run, runIn } from './score.ts';
import { DATA, FRAMEWORK } from './small.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** A published snapshot of the small data. */
function snapshot(): string {
  const frameworks = [frameworkSchema.parse(FRAMEWORK)];
  const file = { name: 'data.csv', bytes: new TextEncoder().encode(DATA) };
  const { dataset } = importFiles([file], { frameworks, register: [], existing: null });
  const parts = { appVersion: '0', title: 'Small', view: '/rankings', synthetic: false, frameworks, dataset };
  const method = { published: DEFAULT_METHOD, method: DEFAULT_METHOD };
  return writeSnapshot({ ...parts, ...method }, scoreDataset(dataset, frameworks, DEFAULT_METHOD));
}

const verify = (text: string): Run => runIn(runVerify, [put(folder, 'snapshot.json', text)]);

describe('verify', () => {
  it('says verified of a snapshot as it was published', () => {
    expect(verify(snapshot())).toEqual({ exit: 0, out: 'verified\n', err: '' });
  });

  it('names the score in which one digit was changed', () => {
    const text = snapshot();
    const place = /CN-DG,building,2024,IX,3,(\d)/.exec(text);
    const digit = place?.[1] ?? '';
    const forged = text.replace(place?.[0] ?? '', `CN-DG,building,2024,IX,3,${(Number(digit) + 1) % 10}`);
    expect(forged).not.toBe(text);
    const { exit, out } = verify(forged);
    expect(exit).toBe(1);
    expect(out).toContain('not verified');
    expect(out).toContain('results: the hash in the file is not that of its content');
    expect(out).toMatch(/CN-DG, building, 2024, IX: score .* in the file; score .* computed again/);
  });

  it('names the data when an observation was changed', () => {
    const text = snapshot();
    const forged = text.replace(/"value":\s*\[\s*\d+/, found => found.replace(/\d+$/, '77'));
    expect(forged).not.toBe(text);
    const { exit, out } = verify(forged);
    expect(exit).toBe(1);
    expect(out).toContain('data: the hash');
  });

  it.each([['{'], ['{"schema":"other"}'], ['city,score\n'], ['']])('of %j says why it is none', text => {
    const { exit, out } = verify(text);
    expect(exit).toBe(1);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  it('explains its use, and a file that is not there, with exit 2', () => {
    for (const argv of [[], ['a', 'b'], ['--fast'], [join(folder, 'nowhere.json')]]) {
      const { exit, err } = runIn(runVerify, argv);
      expect(exit).toBe(2);
      expect(err).not.toBe('');
    }
    expect(runIn(runVerify, ['--help']).exit).toBe(0);
  });
});
