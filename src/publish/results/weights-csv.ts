import type { ScoreResult } from '../../core/result.ts';
import { csvText, type Field } from './csv-text.ts';

const HEADER = ['sector', 'year', 'node', 'parent', 'level', 'weight', 'effective'];

/** Text of `weights.csv`: the weights of every year; those of a pooled window stand under each year. */
export function weightsCsv(result: ScoreResult): string {
  return csvText(HEADER, records(result));
}

function* records({ sectors }: ScoreResult): Iterable<readonly Field[]> {
  for (const { sector, years, nodes, weights } of sectors) {
    for (const year of new Set(years)) {
      const set = weights.find(w => w.year === null || w.year === year);
      if (set === undefined) throw new Error(`year without weights: ${sector} ${year}`);
      for (const [at, { code, parent, level }] of nodes.entries()) {
        yield [sector, year, code, nodes[parent]?.code ?? '', level, set.weight[at]!, set.effective[at]!];
      }
    }
  }
}
