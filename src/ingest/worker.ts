import { hashOfBytes } from '../core/hash.ts';
import type { ImportOutcome, KeptFile } from '../core/import-report.ts';
import { type ImportContext, type ImportProgress, importFiles } from './import.ts';

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
    answer({ kind: 'done', outcome }, buffersOf(outcome));
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});

/** The import, with the hashes of the files: of a file that can't be another's twin while it is being read. */
async function imported(
  { files, context }: ImportRequest,
  progress: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const read = await Promise.all(
    files.map(async ({ name, blob }) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })),
  );
  const hashes = read.map(file => hashOfBytes(file.bytes));
  const isAlone = read.length === 1 && (context.loaded ?? []).length === 0;
  const known = isAlone ? [''] : await Promise.all(hashes);
  const named = read.map((file, i) => ({ ...file, sha256: known[i] }));
  const { dataset, files: reports } = importFiles(named, context, progress);
  const sha256 = await Promise.all(hashes);
  return { dataset, files: reports.map((report, i) => ({ ...report, sha256: sha256[i] ?? report.sha256 })) };
}

/** The memory of the table's columns, handed over instead of copied. */
function buffersOf({ dataset }: ImportOutcome): Transferable[] {
  return Object.values(dataset.observations).flatMap(column =>
    ArrayBuffer.isView(column) ? [column.buffer] : [],
  );
}
