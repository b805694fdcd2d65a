import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Method } from '../core/method.ts';
import type { Workspace } from '../core/workspace.ts';
import type { AuditAnswer } from '../scoring/audit/messages.ts';
import { hashesOf } from './kernel.ts';
import { settled, storedDataset } from './pipeline.ts';
import { useSession } from './session.ts';
import { useWorkspaceStore } from './workspace.ts';

/** Audit of a sector and year under the method in force; the earlier one stays until the new one is there. */
export function useAudit(sector: string | null, year: number | null): UseQueryResult<AuditAnswer> {
  const answered = useSession(s => s.answered);
  return useQuery({
    queryKey: [answered?.dataHash, answered?.frameworkHash, answered?.methodHash, 'audit', sector, year],
    enabled: answered !== null && sector !== null && year !== null,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      if (sector === null || year === null || answered === null) throw new Error('audit without a place');
      await settled();
      const workspace = useWorkspaceStore.getState().present?.workspace;
      if (workspace === undefined) throw new Error('audit without a workspace');
      const [{ auditInWorker }, dataset, method] = await Promise.all([
        import('../scoring/audit/client.ts'),
        storedDataset(),
        methodOf(workspace, answered.methodHash),
      ]);
      return auditInWorker({ dataset, frameworks: workspace.frameworks, method, sector, year });
    },
  });
}

/** The method whose result is on screen: a method that was refused leaves that of the published one. */
async function methodOf({ frameworks, method, published }: Workspace, hash: string): Promise<Method> {
  const hashes = await hashesOf(frameworks, method, published);
  if (hashes.methodHash === hash) return method;
  if (hashes.publishedHash === hash) return published;
  throw new Error('cancelled: audit of a method that is no longer in force');
}
