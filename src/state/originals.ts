import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Issue } from '../core/issue.ts';
import { waitingFile } from './adding.ts';
import { keptFile } from './files.ts';
import { useSession } from './session.ts';

/** Bytes from the start of a file that are shown of it. */
const HEAD = 65_536;
/** Larger files are not cut into lines here. */
const LARGEST = 200_000_000;

/** The text of a file in the report, taken or waiting for an answer; null when it is packed or gone. */
async function originalOf(name: string): Promise<{ readonly blob: Blob; readonly encoding: string } | null> {
  const report = useSession.getState().reports.findLast(r => r.name === name);
  if (report === undefined || report.sheet !== undefined) return null;
  const blob = waitingFile(name) ?? (await keptFile(report.sha256));
  return blob === null ? null : { blob, encoding: report.encoding };
}

/** The first line of a file that shows its letters, as an encoding reads it; '' where the file is gone. */
export const useSample = (name: string, encoding: string): UseQueryResult<string> =>
  useQuery({
    queryKey: ['sample', name, encoding],
    enabled: encoding !== '',
    // Another file may have come under the name since.
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => {
      const original = await originalOf(name);
      if (original === null) return '';
      const text = new TextDecoder(encoding).decode(await original.blob.slice(0, HEAD).arrayBuffer());
      const lines = text.split(/\r\n|\n|\r/).filter(line => line.trim() !== '');
      return (lines.find(line => /[^\p{ASCII}]/u.test(line)) ?? lines[0] ?? '').slice(0, 120);
    },
  });

/** The original row of every problem that has one, as it stands in its file; '' for sheets and rows without text. */
export async function originalRows(issues: readonly Issue[]): Promise<(issue: Issue) => string> {
  const names = [...new Set(issues.flatMap(({ where }) => where.file ?? []))];
  const files = new Map<string, readonly string[]>();
  for (const name of names) {
    const original = await originalOf(name);
    if (original === null || original.blob.size > LARGEST || original.encoding === '') continue;
    const text = new TextDecoder(original.encoding).decode(await original.blob.arrayBuffer());
    files.set(name, text.split(/\r\n|\n|\r/));
  }
  return ({ where }) => files.get(where.file ?? '')?.[(where.line ?? 0) - 1] ?? '';
}
