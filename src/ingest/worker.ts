import '../core/own-origin.ts';
import { buffersOf } from '../core/buffers.ts';
import { hashOfBytes } from '../core/hash.ts';
import type { ImportOutcome, KeptFile } from '../core/import-report.ts';
import { error } from '../core/issue.ts';
import { type ImportContext, type ImportProgress, importFiles } from './import.ts';
import { refusedReport } from './refused-report.ts';

/** What the page sends: once, to start. */
export interface ImportRequest {
  readonly files: readonly KeptFile[];
  readonly context: ImportContext;
}

/** What the worker answers: progress any number of times, then one outcome or failure. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome }
  | { readonly kind: 'failed'; readonly message: string };

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const answer = (message: ImportAnswer, transfer: Transferable[] = []): void =>
    postMessage(message, { transfer });
  try {
    const outcome = await imported(data, progress => answer({ kind: 'progress', progress }));
    answer({ kind: 'done', outcome }, buffersOf(outcome.dataset.observations));
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});

/**
 * The import, with the hashes of the files: of a lone one that can't be another's twin while it is being read. A file
 * that is not what it was when it was kept is not read.
 */
async function imported(
  { files, context }: ImportRequest,
  progress: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const read = await Promise.all(
    files.map(async ({ name, blob, sha256 }) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return { name, bytes, expected: sha256, hash: hashOfBytes(bytes) };
    }),
  );
  const isFree = read.length === 1 && (context.loaded ?? []).length === 0 && read[0]?.expected === undefined;
  const known = isFree ? [''] : await Promise.all(read.map(file => file.hash));
  const isSame = (i: number): boolean => [known[i], undefined].includes(read[i]?.expected);
  const named = read.map(({ name, bytes }, i) => ({ name, bytes, sha256: known[i] }));
  const { dataset, files: reports } = importFiles(
    named.filter((_, i) => isSame(i)),
    context,
    progress,
  );
  const left = [...reports];
  const all = await Promise.all(
    read.map(async ({ name, bytes, hash }, i) => {
      const sha256 = await hash;
      const report = isSame(i) ? left.shift() : undefined;
      return report === undefined
        ? refusedReport(name, bytes.length, sha256, error('file-changed'))
        : { ...report, sha256 };
    }),
  );
  return { dataset, files: all };
}
