import type { Framework } from '../core/framework.ts';
import type { Hash } from '../core/hash.ts';
import type { Method } from '../core/method.ts';
import type { Dataset } from '../core/observation.ts';
import type { ScoreResult } from '../core/result.ts';

/** Scores a data set in the page's worker. A newer call ends an older one that still runs. */
export async function score(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
): Promise<ScoreResult> {
  const { scoreInWorker } = await import('../scoring/client.ts');
  return scoreInWorker(dataset, frameworks, method);
}

/** The same, and on its way the hash of the data, for data that are new: they are handed over, not copied. */
export async function scoreAndHash(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
): Promise<{ readonly result: ScoreResult; readonly dataHash: Promise<Hash> }> {
  const { scoreAndHashInWorker } = await import('../scoring/client.ts');
  return scoreAndHashInWorker(dataset, frameworks, method);
}

/** Ends what is being scored and run, if anything, with workers that may never answer again; the next ones are new. */
export async function renewWorkers(): Promise<void> {
  const [{ renewScoring }, { discardIdle }] = await Promise.all([
    import('../scoring/client.ts'),
    import('../scoring/uncertainty/client.ts'),
  ]);
  renewScoring();
  discardIdle();
}

/** Scores for a file to be saved, beside whatever the page is scoring. */
export async function scoreForFile(
  dataset: Dataset,
  frameworks: readonly Framework[],
  method: Method,
): Promise<ScoreResult> {
  const { scoreAside } = await import('../scoring/client.ts');
  return scoreAside(dataset, frameworks, method);
}

/** The hashes by which frameworks and methods are known. */
export async function hashesOf(
  frameworks: readonly Framework[],
  method: Method,
  published: Method,
): Promise<{ frameworkHash: Hash; methodHash: Hash; publishedHash: Hash }> {
  const { frameworkHash, methodHash } = await import('../scoring/hashes.ts');
  return {
    frameworkHash: frameworkHash(frameworks),
    methodHash: methodHash(method),
    publishedHash: methodHash(published),
  };
}

/** Tables longer than this are copied column by column, the page free to do something else in between. */
const COPIED_AT_ONCE = 500_000;

/** The data with columns of their own, to be handed over. */
export async function copyOf({ observations, ...rest }: Dataset): Promise<Dataset> {
  const copy = { ...observations };
  for (const [name, column] of Object.entries(observations)) {
    if (!(column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array))
      continue;
    Object.assign(copy, { [name]: column.slice() });
    if (observations.length > COPIED_AT_ONCE) await new Promise(resolve => setTimeout(resolve));
  }
  return { ...rest, observations: copy };
}
