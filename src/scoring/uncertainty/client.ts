import { type PoolOptions, type RunPort, runOnPool } from './pool.ts';
import type { UncertaintyInput, UncertaintyResult } from './run-dataset.ts';

/** Fewest and most workers of a page: the main thread stays free on a machine with more cores than two. */
const WORKERS = { least: 2, most: 6 } as const;

/** Workers without work, kept for the next runs. */
const idle: RunPort[] = [];

/**
 * Makes uncertainty runs in workers of their own; `sector` runs one sector only. Sectors that could not be run are
 * left out, and the issues say why. Rejects with an AbortError when the signal ends it: its workers are gone at once.
 */
export async function runUncertainty(
  input: UncertaintyInput,
  options: PoolOptions,
): Promise<UncertaintyResult> {
  const ports = Array.from({ length: workerCount() }, () => idle.pop() ?? startWorker());
  try {
    const result = await runOnPool(ports, input, options);
    idle.push(...ports);
    return result;
  } catch (reason) {
    for (const port of ports) port.terminate();
    throw reason;
  }
}

/** Ends the workers that are kept; the next runs start new ones. */
export function discardIdle(): void {
  for (const port of idle.splice(0)) port.terminate();
}

const workerCount = (): number =>
  Math.min(WORKERS.most, Math.max(WORKERS.least, navigator.hardwareConcurrency - 1));

const startWorker = (): RunPort =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'uncertainty' });
