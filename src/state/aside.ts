import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { Framework } from '../core/framework.ts';
import { canonicalJson } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import { withMethodDefaults } from '../core/method-defaults.ts';
import type { ScoreResult } from '../core/result.ts';
import { settled, storedDataset } from './pipeline.ts';
import { useSession } from './session.ts';
import { useWorkspace } from './workspace.ts';

/** Results are large; the screen that asked keeps what it needs of them. */
const KEPT_MS = 30_000;

const NO_METHODS: readonly Method[] = [];

/** What the loaded data score under each method, in their order, computed beside what the page shows. */
export function useScoredUnder(
  methods: readonly Method[] = NO_METHODS,
): readonly UseQueryResult<ScoreResult>[] {
  const answered = useSession(s => s.answered);
  const frameworks = useWorkspace()?.frameworks;
  return useQueries({
    queries: methods.map(method => ({
      queryKey: [
        answered?.dataHash,
        answered?.frameworkHash,
        'aside',
        canonicalJson(withMethodDefaults(method)),
      ],
      enabled: answered !== null && frameworks !== undefined,
      gcTime: KEPT_MS,
      structuralSharing: false,
      queryFn: () => scoredUnder(frameworks ?? [], method),
    })),
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One job after the other: a worker takes a new one only by ending the one before. */
function scoredUnder(frameworks: readonly Framework[], method: Method): Promise<ScoreResult> {
  const job = last.then(async () => {
    await settled();
    const [{ scoreForComparison }, dataset] = await Promise.all([
      import('../scoring/client.ts'),
      storedDataset(),
    ]);
    return scoreForComparison(dataset, frameworks, method);
  });
  last = job.catch(() => undefined);
  return job;
}
