import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { FileReport } from '../core/import-report.ts';
import type { NumberedLine } from '../ingest/lines.ts';
import { keptFile } from './files.ts';
import { useSession } from './session.ts';

/** How many lines are shown before and after the one asked for. */
const AROUND = 2;

/** The account of a file of the workspace, by its name; null when there is none. */
export const useFileReport = (name: string | null): FileReport | null =>
  useSession(s => s.reports.findLast(r => r.name === name && r.state === 'read') ?? null);

/** The lines around one line of a text file, as they stand in its original bytes; null when the bytes are gone. */
export const useSourceLines = (
  file: FileReport | null,
  line: number | null,
): UseQueryResult<readonly NumberedLine[] | null> =>
  useQuery({
    queryKey: ['source-lines', file?.sha256, file?.encoding, line],
    enabled: file !== null && file.sheet === undefined && line !== null,
    queryFn: async () => {
      if (file === null || line === null) throw new Error('source lines asked without a place');
      const kept = await keptFile(file.sha256);
      if (kept === null) return null;
      const bytes = new Uint8Array(await kept.arrayBuffer());
      const { linesAround } = await import('../ingest/lines.ts');
      return linesAround(bytes, file.encoding, line, AROUND);
    },
  });
