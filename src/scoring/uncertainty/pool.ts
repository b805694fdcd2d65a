import { buffersOf } from '../../core/buffers.ts';
import type { RunStatistics, SectorUncertainty } from '../../core/uncertainty.ts';
import type { RunAnswer, RunRequest } from './messages.ts';
import { emptyBlock, insertBlock, type RunBlock } from './run-block.ts';
import type { UncertaintyInput, UncertaintyResult } from './run-dataset.ts';

/** The part of a worker that the pool uses. */
export interface RunPort {
  postMessage(message: RunRequest, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What is told while runs are made, and what ends them. */
export interface PoolOptions {
  /** Runs done and wanted, over all sectors. */
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Blocks each worker makes of a sector: enough for the last ones to end together, few enough to be cheap to join. */
const BLOCKS_PER_WORKER = 16;

/**
 * Makes the runs of every sector on the workers given, which stay alive unless a run is cancelled: then they are
 * ended, and the promise rejects with an AbortError. Which worker makes a run changes nothing in the result.
 */
export function runOnPool(
  ports: readonly RunPort[],
  input: UncertaintyInput,
  { onProgress, signal }: PoolOptions,
): Promise<UncertaintyResult> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      for (const port of ports) port.terminate();
      reject(new DOMException('uncertainty runs cancelled', 'AbortError'));
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    runAll(ports, input, onProgress)
      .finally(() => signal.removeEventListener('abort', stop))
      .then(resolve, reject);
  });
}

async function runAll(
  ports: readonly RunPort[],
  input: UncertaintyInput,
  onProgress: PoolOptions['onProgress'],
): Promise<UncertaintyResult> {
  const opened = await Promise.all(ports.map(port => ask(port, { kind: 'open', input })));
  const { units, issues } = expect('open', opened[0]);
  const { runs } = input.step;
  const blocks = units.map(n => emptyBlock(n, runs));
  const jobs = blockJobs(units.length, runs, ports.length);
  let done = 0;
  const takeBlocks = async (port: RunPort): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const { block } = expect('block', await ask(port, { kind: 'block', ...job }));
      insertBlock(blocks[job.sector]!, block, units[job.sector]!, job.from);
      done += job.to - job.from;
      onProgress(done, runs * units.length);
    }
  };
  await Promise.all(ports.map(takeBlocks));
  return { sectors: await summariseAll(ports, blocks), issues };
}

interface BlockJob {
  readonly sector: number;
  readonly from: number;
  readonly to: number;
}

function blockJobs(sectors: number, runs: number, workers: number): BlockJob[] {
  const size = Math.max(1, Math.ceil(runs / (workers * BLOCKS_PER_WORKER)));
  const starts = Array.from({ length: Math.ceil(runs / size) }, (_, i) => i * size);
  return Array.from({ length: sectors }, (_, sector) =>
    starts.map(from => ({ sector, from, to: Math.min(runs, from + size) })),
  ).flat();
}

async function summariseAll(
  ports: readonly RunPort[],
  blocks: readonly RunBlock[],
): Promise<SectorUncertainty[]> {
  const ranks: Omit<SectorUncertainty, 'score'>[] = [];
  const scores: RunStatistics[] = [];
  const jobs = blocks.flatMap((block, sector): RunRequest[] => [
    { kind: 'scores', sector, scores: block.scores },
    { kind: 'ranks', sector, ranks: block.ranks },
  ]);
  const takeJobs = async (port: RunPort): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      if (job.kind === 'scores') {
        scores[job.sector] = expect('scores', await ask(port, job, buffersOf(job))).score;
      } else if (job.kind === 'ranks') {
        ranks[job.sector] = expect('ranks', await ask(port, job, buffersOf(job))).result;
      }
    }
  };
  await Promise.all(ports.map(takeJobs));
  return ranks.map((result, sector) => ({ ...result, score: scores[sector]! }));
}

function ask(port: RunPort, request: RunRequest, transfer: ArrayBuffer[] = []): Promise<RunAnswer> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }: MessageEvent<RunAnswer>) => resolve(data);
    port.onerror = ({ message }) => reject(new Error(`uncertainty worker failed: ${message}`));
    port.postMessage(request, transfer);
  });
}

function expect<K extends RunAnswer['kind']>(
  kind: K,
  answer: RunAnswer | undefined,
): Extract<RunAnswer, { kind: K }> {
  if (answer?.kind === 'failure') throw new Error(`uncertainty runs failed: ${answer.failure}`);
  if (answer?.kind !== kind) throw new Error(`uncertainty worker answered out of turn: ${answer?.kind}`);
  return answer as Extract<RunAnswer, { kind: K }>;
}
