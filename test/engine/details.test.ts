import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlockingEngine } from '../../src/engine/open-blocking.ts';
import type { Engine } from '../../src/engine/port.ts';
import { city, observationsOf, resultOf, sectorOf } from './sample.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openBlockingEngine();
  const cities = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(code => city(code));
  await engine.loadDataset(cities, observationsOf([['A', 2024, 'i1', 4, 'published']]), []);
});
afterAll(() => engine.close());

const first = resultOf(sectorOf());
const second = resultOf(sectorOf(['E', 'F', 'G', 'H']));
const cells = async (): Promise<readonly string[]> => {
  const rows = await engine.cells({ sector: 'building', year: 2024 }, 'current');
  return [...new Set(rows.map(r => r.city))].sort();
};
const leaves = async (): Promise<number> =>
  (await engine.scores({ sector: 'building', nodes: ['i1', 'i2', 'i3'] }, 'current')).length;

describe('the details of results', () => {
  it('are there for whoever asks at once, while the ranking does not wait for them', async () => {
    const order: string[] = [];
    const stored = engine.storeResult(first, 'current');
    const asked = [
      leaves().then(count => order.push(`${count} leaves`)),
      cells().then(found => order.push(found.join(''))),
    ];
    await stored;
    await engine.ranking('building', 2024, 'current').then(() => order.unshift('ranking'));
    await Promise.all(asked);
    expect(order[0]).toBe('ranking');
    expect([...order].sort()).toEqual(['21 leaves', 'ABCD', 'ranking'].sort());
  });

  it('are those of the results stored last, however quickly one follows the other', async () => {
    for (const result of [first, second, first]) void engine.storeResult(result, 'current');
    await engine.storeResult(second, 'current');
    expect(await cells()).toEqual(['E', 'F', 'G', 'H']);
    expect(await leaves()).toBe(21);
  });

  it('stay when new results can not be stored', async () => {
    await engine.storeResult(first, 'current');
    const broken = { ...second, sectors: second.sectors.map(s => ({ ...s, score: s.score.fill(Infinity) })) };
    await expect(engine.storeResult(broken, 'current')).rejects.toThrow('bad value');
    expect(await cells()).toEqual(['A', 'B', 'C', 'D']);
    expect(await leaves()).toBe(21);
  });
});
