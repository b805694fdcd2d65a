import type { Framework } from '../core/framework.ts';
import type { Hash } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';

/** Scores a data set in a worker. A newer call ends an older one that still runs. */
export async function score(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
): Promise<ScoreResult> {
  const { scoreInWorker } = await import('../scoring/client.ts');
  return scoreInWorker(dataset, frameworks, method);
}

/** The hashes by which data, method and framework are known. */
export async function hashesOf(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
  published: Method,
): Promise<{ dataHash: Hash; frameworkHash: Hash; methodHash: Hash; publishedHash: Hash }> {
  const hashes = await import('../scoring/hashes.ts');
  return {
    dataHash: hashes.dataHash(dataset),
    frameworkHash: hashes.frameworkHash(frameworks),
    methodHash: hashes.methodHash(method),
    publishedHash: hashes.methodHash(published),
  };
}
