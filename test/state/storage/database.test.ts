import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyText, parseHistory } from '../../../src/core/history.ts';
import { parseMethod } from '../../../src/core/method-schema.ts';
import type { Workspace } from '../../../src/core/workspace.ts';
import { newestOf } from '../../../src/state/storage/generation.ts';

const { method } = parseMethod({});
const workspace: Workspace = {
  name: { en: 'Own', zh: 'Own' },
  kind: 'own',
  files: [{ name: 'a.csv', sha256: 'a'.repeat(64) }],
  choices: {},
  frameworks: [],
  published: method!,
  method: method!,
};
const text = historyText({ past: [], present: { name: 'opened', workspace }, future: [] });
const entry = { id: 'w', name: workspace.name, kind: workspace.kind, files: 1, savedAt: 5 };

/** The module as a page has it that has just been opened. */
const freshPage = async () => {
  vi.resetModules();
  return import('../../../src/state/storage/database.ts');
};
afterEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the database', () => {
  it('takes over what version 1 kept: the workspace, and its files as bytes', async () => {
    const old = await openDB('gsc-index', 1, {
      upgrade(store) {
        store.createObjectStore('workspace');
        store.createObjectStore('files');
      },
    });
    await old.put('workspace', JSON.stringify(workspace), 'present');
    await old.put('files', Uint8Array.of(1, 2, 3), 'a'.repeat(64));
    old.close();
    const database = await freshPage();
    const [found] = await database.loadCatalogue();
    const loaded = newestOf(await database.loadGenerations(found?.id ?? ''));
    expect(loaded).toMatchObject({ state: 'whole', history: { present: { name: 'opened', workspace } } });
    const blob = await database.loadFile('a'.repeat(64));
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('keeps two savings by turns, the newer with the higher number', async () => {
    const database = await freshPage();
    expect(await database.saveGeneration({ entry, slot: 0, seen: 0, text })).toBe(1);
    expect(await database.saveGeneration({ entry, slot: 1, seen: 1, text })).toBe(2);
    expect(await database.saveGeneration({ entry, slot: 0, seen: 2, text })).toBe(3);
    const records = (await database.loadGenerations('w')) as { number: number; text: string }[];
    expect(records.map(r => r.number).sort()).toEqual([2, 3]);
    expect(records.every(r => parseHistory(r.text).state === 'whole')).toBe(true);
  });

  it('writes nothing over what another page has saved since', async () => {
    const database = await freshPage();
    await database.saveGeneration({ entry, slot: 0, seen: 0, text });
    await database.saveGeneration({ entry, slot: 1, seen: 1, text });
    await expect(database.saveGeneration({ entry, slot: 0, seen: 1, text: 'lost' })).rejects.toMatchObject({
      reason: 'other-tab',
    });
    expect(newestOf(await database.loadGenerations('w'))).toMatchObject({ state: 'whole', number: 2 });
  });

  it('writes nothing over what a later version has saved', async () => {
    const database = await freshPage();
    await database.saveGeneration({ entry, slot: 0, seen: 0, text });
    const other = await openDB('gsc-index');
    const [record] = await other.getAll('generations');
    await other.put('generations', { ...record, schema: 99 });
    other.close();
    await expect(database.saveGeneration({ entry, slot: 1, seen: 1, text })).rejects.toMatchObject({
      reason: 'newer',
    });
  });

  it('drops files that nothing names, and no others', async () => {
    const database = await freshPage();
    await database.saveFile('a'.repeat(64), new Blob(['a']));
    await database.saveFile('b'.repeat(64), new Blob(['b']));
    await database.saveGeneration({ entry, slot: 0, seen: 0, text });
    await database.dropOrphans();
    expect(await database.loadFile('b'.repeat(64))).toBeNull();
    expect(await database.loadFile('a'.repeat(64))).not.toBeNull();
  });

  it('gives a removed workspace back', async () => {
    const database = await freshPage();
    await database.saveGeneration({ entry, slot: 0, seen: 0, text });
    await database.saveName('w', 'Mine');
    const back = await database.removeWorkspace('w');
    expect(await database.loadCatalogue()).toEqual([]);
    await back();
    expect(await database.loadCatalogue()).toMatchObject([{ id: 'w', given: 'Mine' }]);
    expect(newestOf(await database.loadGenerations('w'))).toMatchObject({ state: 'whole' });
  });
});
