import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../../src/core/framework.ts';
import { hashOf } from '../../../src/core/hash.ts';
import { importInWorker } from '../../../src/ingest/client.ts';
import type { ImportContext } from '../../../src/ingest/import.ts';

const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: 'F',
  nodes: [{ code: 'X', parent: null }],
  indicators: [{ code: 'a', parent: 'X' }],
});
const context: ImportContext = { frameworks: [framework], register: [], existing: null };
const text = 'uCode,uName,Time,a\nAUT,Austria,2018,4.1\n';
const file = () => ({ name: 'data.csv', blob: new Blob([text]) });

describe('the import worker', () => {
  it('gives the outcome with the hash of the file, and tells its progress', async () => {
    const input = file();
    const rows: number[] = [];
    const { dataset, files } = await importInWorker([input], context, { onProgress: p => rows.push(p.rows) });
    expect(files[0]).toMatchObject({ loaded: 1, state: 'read' });
    expect(dataset.observations.value).toEqual(Float64Array.of(4.1));
    expect(rows.at(-1)).toBe(1);
    expect(files[0]?.sha256).toBe(hashOf(text));
  });

  it('ends when it is told to', async () => {
    const control = new AbortController();
    const running = importInWorker([file()], context, { signal: control.signal });
    control.abort(new Error('changed my mind'));
    await expect(running).rejects.toThrow('changed my mind');
    await expect(importInWorker([file()], context, { signal: control.signal })).rejects.toThrow(
      'changed my mind',
    );
  });
});
