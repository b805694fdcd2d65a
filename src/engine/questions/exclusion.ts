import type { Exclusion } from '../../core/result.ts';

/** How a unit's reason stands in the table. */
interface StoredReason {
  readonly reason: string | null;
  readonly reasonNode: string | null;
  readonly reasonShare: number | null;
  readonly threshold: number | null;
}

/** Why a unit has no score, from its columns; null where it has one. */
export function exclusionOf({ reason, reasonNode, reasonShare, threshold }: StoredReason): Exclusion | null {
  const share = reasonShare ?? 0;
  const least = threshold ?? 0;
  switch (reason) {
    case null:
      return null;
    case 'no-score':
      return { reason };
    case 'non-zero':
      return { reason, share, threshold: least };
    case 'coverage':
      return { reason, coverage: share, threshold: least };
    case 'pillar-coverage':
      return { reason, node: reasonNode ?? '', coverage: share, threshold: least };
    default:
      throw new Error(`unknown reason in the results: ${reason}`);
  }
}
