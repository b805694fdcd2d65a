import { createResultStore } from './details.ts';
import { loadDataset } from './load.ts';
import type { Engine, ResultSlot } from './port.ts';
import { askCatalogue } from './questions/catalogue.ts';
import { askCells } from './questions/cells.ts';
import { askCoverage } from './questions/coverage.ts';
import { askDistribution } from './questions/distribution.ts';
import { askFlags } from './questions/flags.ts';
import { askGroups } from './questions/groups.ts';
import { askMoves } from './questions/moves.ts';
import { askObservations } from './questions/observations.ts';
import { askRanking } from './questions/ranking.ts';
import { askScores } from './questions/scores.ts';
import { askWeights } from './questions/weights.ts';
import { askWritten } from './questions/written.ts';
import type { Turns } from './turns.ts';

/** The engine over turns on a locked database with its tables made; `shutDown` frees what holds the database. */
export const createEngine = (
  { question, written, change, cancel, end }: Turns,
  shutDown: () => Promise<void>,
): Engine => {
  const results = createResultStore(change);
  const detailed = async <T>(slot: ResultSlot, ask: () => Promise<T>): Promise<T> => {
    await results.whole(slot);
    return ask();
  };
  return {
    loadDataset: (cities, observations, groups) => change(c => loadDataset(c, cities, observations, groups)),
    storeResult: results.store,
    observations: () => question((_, askWhole) => askObservations(askWhole)),
    groups: () => question(askGroups),
    catalogue: () => question(askCatalogue),
    scores: (filter, slot) => detailed(slot, () => question(ask => askScores(ask, filter, slot))),
    ranking: (sector, year, slot) => question(ask => askRanking(ask, sector, year, slot)),
    cells: (filter, slot) => detailed(slot, () => question(ask => askCells(ask, filter, slot))),
    weights: (sector, year, slot) => question(ask => askWeights(ask, sector, year, slot)),
    distribution: (sector, year, indicator) =>
      detailed('current', () => question(ask => askDistribution(ask, sector, year, indicator))),
    coverage: (sector, year) => question(ask => askCoverage(ask, sector, year)),
    flags: (sector, year) => question(ask => askFlags(ask, sector, year)),
    moves: (sector, from, to, slot) => question(ask => askMoves(ask, sector, from, to, slot)),
    written: (text, limit) => detailed('current', () => written(ask => askWritten(ask, text, limit))),
    cancel,
    async close() {
      end(new Error('the engine is closed'));
      await shutDown();
    },
  };
};
