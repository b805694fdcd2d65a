import { hashOfBytes } from '../core/hash.ts';
import type { ImportOutcome, InputFile } from '../core/import-report.ts';
import { type ImportContext, type ImportProgress, importFiles } from './import.ts';

/** What the page sends: once, to start. */
export interface ImportRequest {
  readonly files: readonly (InputFile | BlobFile)[];
  readonly context: ImportContext;
}

/** A file whose bytes the worker reads for itself. */
export type BlobFile = Omit<InputFile, 'bytes'> & { readonly blob: Blob };

/** What the worker answers: progress any number of times, then one outcome or failure. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome }
  | { readonly kind: 'failed'; readonly message: string };

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const answer = (message: ImportAnswer, transfer: Transferable[] = []): void =>
    postMessage(message, { transfer });
  try {
    const files = await Promise.all(data.files.map(withBytes));
    const outcome = importFiles(files, data.context, progress => answer({ kind: 'progress', progress }));
    answer({ kind: 'done', outcome }, buffersOf(outcome));
  } catch (cause) {
    answer({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
});

async function withBytes(file: InputFile | BlobFile): Promise<InputFile> {
  const bytes = 'bytes' in file ? file.bytes : new Uint8Array(await file.blob.arrayBuffer());
  return { ...file, bytes, sha256: file.sha256 ?? (await hashOfBytes(bytes)) };
}

/** The memory of the table's columns, handed over instead of copied. */
function buffersOf({ dataset }: ImportOutcome): Transferable[] {
  return Object.values(dataset.observations).flatMap(column =>
    ArrayBuffer.isView(column) ? [column.buffer] : [],
  );
}
