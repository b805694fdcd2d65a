import type { Issue } from '../../core/issue.ts';
import type { SectorUncertainty } from '../../core/uncertainty.ts';
import { createReplicator, type ReplicateInput, type Replicator } from './replicate.ts';
import { type RunBlock, runBlock } from './run-block.ts';
import { openSectors, type UncertaintyInput } from './run-dataset.ts';
import { summarise } from './statistics.ts';

/** What a worker is asked, one thing at a time: open the data, then make blocks of runs, then sum a sector up. */
export type RunRequest =
  | { readonly kind: 'open'; readonly input: UncertaintyInput }
  | { readonly kind: 'block'; readonly sector: number; readonly from: number; readonly to: number }
  | { readonly kind: 'summarise'; readonly sector: number; readonly block: RunBlock };

/** What it answers. Sectors are counted in the order of `units`. */
export type RunAnswer =
  | { readonly kind: 'open'; readonly units: readonly number[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'block'; readonly block: RunBlock }
  | { readonly kind: 'summarise'; readonly result: SectorUncertainty }
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
      case 'summarise': {
        const { input, replicator } = sectorAt(request.sector);
        const result = summarise(input.matrix, replicator, request.block);
        return { message: { kind: 'summarise', result }, transfer: buffersOf({ ranks: result.ranks }) };
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

/** Buffers of a block's arrays. */
export const buffersOf = (block: Partial<RunBlock>): ArrayBuffer[] =>
  Object.values(block).flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
