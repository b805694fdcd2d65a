import type { ScoreResult } from '../core/result.ts';
import type { SnapshotParts } from '../core/snapshot.ts';
import type { Verification } from './snapshot.ts';
import type { SnapshotAnswer, SnapshotRequest } from './snapshot-worker.ts';

/** `writeSnapshot` in a worker of its own, so that the page stays free. */
export async function writeInWorker(
  parts: Omit<SnapshotParts, 'scores' | 'hashes'>,
  result: ScoreResult,
): Promise<string> {
  const answer = await ask({ task: 'write', parts, result });
  if (answer.task !== 'write') throw new Error('snapshot not written');
  return answer.text;
}

/** `verifySnapshot` in a worker of its own. */
export async function verifyInWorker(file: string, text: string): Promise<Verification> {
  const answer = await ask({ task: 'verify', file, text });
  if (answer.task !== 'verify') throw new Error('snapshot not verified');
  return answer.verification;
}

function ask(request: SnapshotRequest): Promise<SnapshotAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), {
      type: 'module',
      name: 'snapshot',
    });
    const fail = (message: string): void => {
      worker.terminate();
      reject(new Error(`snapshot failed: ${message}`));
    };
    worker.onerror = event => fail(event.message || 'the worker did not start');
    worker.onmessage = ({ data }: MessageEvent<SnapshotAnswer>) => {
      if (data.task === 'failed') return fail(data.message);
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(request);
  });
}
