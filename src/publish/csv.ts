import type { Provenance } from '../charts/frame.tsx';
import type { ChartTable } from '../charts/table.ts';
import type { Words } from '../i18n/index.ts';
import { SCENARIO_MARK } from '../ui/scenario-mark.tsx';
import { SYNTHETIC_MARK } from '../ui/synthetic-mark.tsx';
import { recordText } from './results/csv-text.ts';

/** Without it spreadsheets read UTF-8 as the system's own encoding, and Chinese as nonsense. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A chart's data as CSV (UTF-8 with byte order mark, header in the language of the words). Two columns at the end
 * carry on every row what must not be lost: the marks of the data, and where they come from with hashes and id.
 */
export function chartCsv(table: ChartTable, provenance: Provenance, words: Words): string {
  const { source, dataHash, methodHash, id } = provenance;
  const origin = `${source} · ${words.t('figure.provenance', { data: dataHash, method: methodHash })} · ${id}`;
  const flag = marksOf(provenance).join('; ');
  const header = [
    ...table.columns.map(c => c.label),
    words.t('figure.column.flag'),
    words.t('figure.column.source'),
  ];
  const lines = [header, ...table.rows.map(row => [...row, flag, origin])].map(recordText);
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function marksOf({ isSynthetic, isScenario }: Provenance): readonly string[] {
  return [
    ...(isSynthetic ? [`${SYNTHETIC_MARK.en} ${SYNTHETIC_MARK.zh}`] : []),
    ...(isScenario ? [`${SCENARIO_MARK.en} ${SCENARIO_MARK.zh}`] : []),
  ];
}
