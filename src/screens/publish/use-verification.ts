import { useRef, useState } from 'react';
import type { InputFile } from '../../core/import-report.ts';
import { error } from '../../core/issue.ts';
import { SNAPSHOT_LIMIT_BYTES } from '../../core/snapshot.ts';
import type { Verification } from '../../publish/snapshot.ts';

/** How far the verification of a file has come. */
export type VerificationState =
  | { readonly at: 'none' }
  | { readonly at: 'running'; readonly file: string }
  | { readonly at: 'done'; readonly file: InputFile; readonly verification: Verification }
  | { readonly at: 'failed'; readonly file: string; readonly problem: Error };

interface Verifying {
  readonly state: VerificationState;
  readonly verify: (file: File) => void;
  readonly close: () => void;
}

/** Computes snapshot files again, beside the page; of two files the later one counts. */
export function useVerification(): Verifying {
  const [state, setState] = useState<VerificationState>({ at: 'none' });
  const latest = useRef<File | null>(null);
  const verify = (file: File): void => {
    latest.current = file;
    setState({ at: 'running', file: file.name });
    verified(file).then(next => {
      if (latest.current === file) setState(next);
    });
  };
  const close = (): void => {
    latest.current = null;
    setState({ at: 'none' });
  };
  return { state, verify, close };
}

async function verified(file: File): Promise<VerificationState> {
  if (file.size > SNAPSHOT_LIMIT_BYTES) return tooLarge(file.name);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { verifyInWorker } = await import('../../publish/snapshot-client.ts');
    const verification = await verifyInWorker(file.name, new TextDecoder().decode(bytes));
    return { at: 'done', file: { name: file.name, bytes }, verification };
  } catch (reason) {
    const problem = reason instanceof Error ? reason : new Error(String(reason));
    return { at: 'failed', file: file.name, problem };
  }
}

const tooLarge = (name: string): VerificationState => ({
  at: 'done',
  file: { name, bytes: new Uint8Array() },
  verification: {
    isVerified: false,
    changed: [],
    differences: [],
    issues: [error('snapshot-too-large', { where: { file: name } })],
    snapshot: null,
  },
});
