import '../core/own-origin.ts';
import type { ScoreResult } from '../core/result.ts';
import type { SnapshotParts } from '../core/snapshot.ts';
import { type Verification, verifySnapshot, writeSnapshot } from './snapshot.ts';

/** What the snapshot worker is asked: to write a snapshot, or to compute one again. */
export type SnapshotRequest =
  | {
      readonly task: 'write';
      readonly parts: Omit<SnapshotParts, 'scores' | 'hashes'>;
      readonly result: ScoreResult;
    }
  | { readonly task: 'verify'; readonly file: string; readonly text: string };

/** What it answers. */
export type SnapshotAnswer =
  | { readonly task: 'write'; readonly text: string }
  | { readonly task: 'verify'; readonly verification: Verification }
  | { readonly task: 'failed'; readonly message: string };

function answer(request: SnapshotRequest): SnapshotAnswer {
  try {
    return request.task === 'write'
      ? { task: 'write', text: writeSnapshot(request.parts, request.result) }
      : { task: 'verify', verification: verifySnapshot(request.file, request.text) };
  } catch (thrown) {
    return { task: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SnapshotRequest>) => {
  self.postMessage(answer(data));
});
