import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../../src/ingest/import.ts';
import { readFramework } from '../../src/ingest/read-framework.ts';
import { framework, writeLong } from './import.ts';

/** The same file read by our reader, every cell judged, and by native DuckDB into a table, in one process. */
export interface NativeTiming {
  readonly ownMs: number;
  readonly nativeMs: number;
}

/** What is used of the native database. */
interface NativeModule {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<NativeConnection> }> };
}
interface NativeConnection {
  run(statement: string): Promise<unknown>;
  closeSync(): void;
}

/** It is no dependency: the registry does not hold it for every platform. `npm i --no-save` puts it here. */
const NATIVE = '@duckdb/node-api';

/** Medians over some rounds; null where the native database is not installed. */
export async function measureNative(rows: number, rounds: number): Promise<NativeTiming | null> {
  const native: NativeModule | null = await import(NATIVE).catch(() => null);
  if (native === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gsc-bench-'));
  const path = join(folder, 'long.csv');
  writeLong(path, rows);
  const { framework: known } = await readFramework({
    name: 'large.json',
    bytes: new Uint8Array(framework().buffer),
  });
  if (known === null) throw new Error('the framework of the benchmark does not load');
  const database = await native.DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const ownTimes: number[] = [];
  const nativeTimes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const bytes = new Uint8Array(readFileSync(path));
    const { files } = importFiles([{ name: 'long.csv', bytes, sha256: '' }], {
      frameworks: [known],
      register: [],
      existing: null,
    });
    ownTimes.push(performance.now() - start);
    if (files[0]?.loaded !== rows) throw new Error('benchmark with rows set aside');
    const then = performance.now();
    await connection.run(`CREATE OR REPLACE TABLE long AS SELECT * FROM read_csv('${path}')`);
    nativeTimes.push(performance.now() - then);
  }
  connection.closeSync();
  rmSync(folder, { recursive: true });
  return { ownMs: medianOf(ownTimes), nativeMs: medianOf(nativeTimes) };
}

const medianOf = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
