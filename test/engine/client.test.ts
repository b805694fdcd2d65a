import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/engine/client.ts';
import { type EngineRequest, failureOf } from '../../src/engine/messages.ts';
import { observationsOf, resultOf, sectorOf } from './sample.ts';

/** A client, and what it has sent so far. */
function client() {
  const sent: { readonly request: EngineRequest; readonly transfer: readonly Transferable[] }[] = [];
  return { sent, ...createClient((request, transfer) => sent.push({ request, transfer })) };
}

describe("the page's side of the engine", () => {
  it('gives every answer to who asked for it, whatever order they come in', async () => {
    const { engine, take } = client();
    const [groups, flags] = [engine.groups(), engine.flags()];
    take({ kind: 'answer', id: 2, answer: ['flags'] });
    take({ kind: 'answer', id: 1, answer: ['groups'] });
    expect(await Promise.all([groups, flags])).toEqual([['groups'], ['flags']]);
  });

  it('refuses under the name that the error had', async () => {
    const { engine, take } = client();
    const asked = engine.catalogue();
    const failure = failureOf(Object.assign(new Error('stopped'), { name: 'cancelled' }));
    take({ kind: 'refused', id: 1, failure });
    await expect(asked).rejects.toMatchObject({ name: 'cancelled', message: 'stopped' });
  });

  it('refuses what is asked of a dead engine, before and after', async () => {
    const { engine, end, sent } = client();
    const before = engine.groups();
    end(new Error('dead'));
    await expect(before).rejects.toThrow('dead');
    await expect(engine.groups()).rejects.toThrow('dead');
    expect(sent).toHaveLength(1);
  });

  it('hands data and results over with every one of their columns, each once', () => {
    const { engine, sent } = client();
    const table = observationsOf([]);
    void engine.loadDataset([], table, []);
    expect(new Set(sent[0]?.transfer)).toEqual(
      new Set(Object.values(table).flatMap(column => (ArrayBuffer.isView(column) ? [column.buffer] : []))),
    );
    const sector = sectorOf();
    void engine.storeResult(resultOf(sector), 'current');
    const transfer = sent[1]?.transfer ?? [];
    expect(new Set(transfer).size).toBe(transfer.length);
    expect(transfer).toEqual(expect.arrayContaining([sector.score.buffer, sector.weights[0]?.weight.buffer]));
  });
});
