import { buffersOf } from '../../core/buffers.ts';
import type { Issue } from '../../core/issue.ts';
import type { RunStatistics, SectorUncertainty } from '../../core/uncertainty.ts';
import { createReplicator, type ReplicateInput, type Replicator } from './replicate.ts';
import { type RunBlock, runBlock } from './run-block.ts';
import { openSectors, type UncertaintyInput } from './run-dataset.ts';
import { scoreStatistics } from './score-statistics.ts';
import { summariseRanks } from './statistics.ts';

/**
 * What a worker is asked, one thing at a time: open the data, then make blocks of runs, then sum up ranks or scores
 * of a sector.
 */
export type RunRequest =
  | { readonly kind: 'open'; readonly input: UncertaintyInput }
  | { readonly kind: 'block'; readonly sector: number; readonly from: number; readonly to: number }
  | { readonly kind: 'ranks'; readonly sector: number; readonly ranks: Float32Array }
  | { readonly kind: 'scores'; readonly sector: number; readonly scores: Float64Array };

/** What it answers. Sectors are counted in the order of `units`. */
export type RunAnswer =
  | { readonly kind: 'open'; readonly units: readonly number[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'block'; readonly block: RunBlock }
  | { readonly kind: 'ranks'; readonly result: Omit<SectorUncertainty, 'score'> }
  | { readonly kind: 'scores'; readonly score: RunStatistics }
  | { readonly kind: 'failure'; readonly failure: string };

/** An answer, and the buffers that are handed over instead of copied. */
interface Message {
  readonly message: RunAnswer;
  readonly transfer: readonly ArrayBuffer[];
}

interface OpenSector {
  readonly input: ReplicateInput;
  readonly replicator: Replicator;
}

/** The inside of a worker: answers request after request, and keeps what is prepared until other data are opened. */
export function createAnswerer(): (request: RunRequest) => Message {
  let sectors: readonly OpenSector[] = [];
  const sectorAt = (at: number): OpenSector => {
    const sector = sectors[at];
    if (sector === undefined) throw new Error(`sector that is not open: ${at}`);
    return sector;
  };
  const answer = (request: RunRequest): Message => {
    switch (request.kind) {
      case 'open': {
        const { inputs, issues } = openSectors(request.input);
        sectors = inputs.map(input => ({ input, replicator: createReplicator(input) }));
        return {
          message: { kind: 'open', units: sectors.map(s => s.replicator.units), issues },
          transfer: [],
        };
      }
      case 'block': {
        const block = runBlock(sectorAt(request.sector).replicator, request.from, request.to);
        return { message: { kind: 'block', block }, transfer: buffersOf(block) };
      }
      case 'ranks': {
        const { input, replicator } = sectorAt(request.sector);
        const result = summariseRanks(input.matrix, replicator, request.ranks);
        return { message: { kind: 'ranks', result }, transfer: buffersOf({ ranks: result.ranks }) };
      }
      case 'scores': {
        const { units } = sectorAt(request.sector).replicator;
        return { message: { kind: 'scores', score: scoreStatistics(request.scores, units) }, transfer: [] };
      }
      default:
        return request satisfies never;
    }
  };
  return request => {
    try {
      return answer(request);
    } catch (thrown) {
      const failure = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      return { message: { kind: 'failure', failure }, transfer: [] };
    }
  };
}
