import { cpus } from 'node:os';
import { measureAudit } from './audit.ts';
import { measureDatabaseToRanks } from './database-to-ranks.ts';
import { measureEngine } from './engine.ts';
import { measureGone, measureImport } from './import.ts';
import { KERNEL_SIZE, measureKernel } from './kernel.ts';
import { measureNative } from './native.ts';
import { measurePage } from './page.ts';
import { measureUncertainty } from './uncertainty.ts';

/**
 * `npm run bench`: speed of kernel and database, each figure beside the limit it is held to.
 * `-- --short` takes fewer runs and leaves the largest out. A figure over its limit is told, never a failure:
 * the machines differ.
 */
const isShort = process.argv.includes('--short');
const runs = isShort ? 3 : 9;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function line(what: string, value: number, limit: number, unit = 'ms'): void {
  const shown = unit === 'ms' ? ms(value) : `${value.toFixed(1)} ×`;
  const ratio = (value / limit).toFixed(2);
  console.log(`${what.padEnd(64)} ${shown.padStart(12)}   ${ratio} of the limit ${limit} ${unit}`);
}

console.log(
  `node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}; medians of ${runs} runs`,
);

const kernel = measureKernel(runs);
line('kernel: 300 cities × 20 years × 60 indicators to ranks', kernel.medianMs, 60);

const way = await measureDatabaseToRanks(isShort ? 3 : 5);
line('database to ranks: 360,000 observations', way.medianMs, 250);

const ten = measureKernel(isShort ? 3 : 5, { ...KERNEL_SIZE, cities: KERNEL_SIZE.cities * 10 });
line('kernel: ten times the rows over once the rows', ten.medianMs / kernel.medianMs, 12, '×');

const audit = measureAudit(runs);
line('audit: 49 indicators and 7 pillars removed in turn, 51 cities', audit.removalsMs, 100);
line('audit: the whole, 49 indicators and 51 cities', audit.wholeMs, 500);

const uncertainty = await measureUncertainty(isShort ? 3 : 7);
line('uncertainty: 10,000 runs, weights and prepared values, 300 × 60', uncertainty.preparedMs, 250);
line('uncertainty: 1000 runs, everything anew, 300 × 60', uncertainty.rebuiltMs, 1000);
line('uncertainty: one worker over two (at least 1.7)', uncertainty.twoOverOne, 1.7, '×');
console.log(
  `  two workers that share nothing reach ${uncertainty.machineGives.toFixed(2)} × on this machine`,
);
line('uncertainty: twice the runs over once the runs', uncertainty.twiceTheRuns, 2.2, '×');
line('what-if: one weight moved to new ranks, 300 × 60', uncertainty.stepMs, 4);

const page = await measurePage(isShort ? 3 : 7);
line('page: start to the first row of the ranking, warm cache', page.warmMs, 3000);

const lengths = isShort ? [200_000] : [200_000, 1_000_000, 3_000_000];
for (const { rows, readyMs, longestTaskMs } of await measureImport(lengths)) {
  const what = `import: ${rows.toLocaleString('en')} rows of a long file`;
  line(`${what}, chosen to ranked`, readyMs, rows === 200_000 ? 1000 : rows === 1_000_000 ? 3000 : 10_000);
  line(`${what}, longest task of the page`, longestTaskMs, 50);
}

const native = await measureNative(isShort ? 200_000 : 1_000_000, 3);
if (native === null)
  console.log('SKIPPED: native DuckDB is not here (npm i --no-save @duckdb/node-api@1.5.6-r.1)');
else line('reading a file: our reader over native DuckDB', native.ownMs / native.nativeMs, 4, '×');

if (!isShort) {
  const gone = await measureGone(1_000_000);
  line('import: cancel while 1,000,000 rows are read', gone.cancelMs, 500);
  line('import: memory after a file was taken out, rounds 16 to 20 over 1 to 5', gone.memoryRatio, 1.1, '×');
  const engine = await measureEngine(5);
  line('database: ten times the rows loaded, 200,000 to 2,000,000', engine.loadRatio, 12, '×');
  line('database: ten times the rows read as columns', engine.readRatio, 12, '×');
  for (const [name, value] of Object.entries(engine)) {
    if (name.endsWith('Ms'))
      console.log(`database: ${name.replace(/Ms$/, '').padEnd(54)} ${ms(value).padStart(12)}`);
  }
}
