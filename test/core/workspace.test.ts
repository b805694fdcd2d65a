import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/core/framework.ts';
import { DEFAULT_METHOD } from '../../src/core/method.ts';
import { parseWorkspace, type Workspace } from '../../src/core/workspace.ts';

const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: { en: 'F', zh: '体系' },
  nodes: [{ code: 'I', parent: null }],
  indicators: [{ code: 'x', parent: 'I', goalposts: [0, 1] }],
});

const saved: Workspace = {
  name: { en: 'Mine', zh: '本单位' },
  kind: 'own',
  files: [{ name: 'a.csv', sha256: 'a'.repeat(64) }],
  choices: { 'a.csv': { delimiter: ';', cities: { Suzhou: 'CN-SU' } } },
  frameworks: [framework],
  published: DEFAULT_METHOD,
  method: { ...DEFAULT_METHOD, weight: { method: 'equal' } },
};

describe('a saved workspace', () => {
  it('is read back as it was', () => {
    expect(parseWorkspace(JSON.stringify(saved))).toEqual(saved);
  });

  it('keeps its scenarios, and one saved before there were any is read without', () => {
    const scenarios = [{ name: 'Even', method: { ...DEFAULT_METHOD, weight: { method: 'equal' as const } } }];
    expect(parseWorkspace(JSON.stringify({ ...saved, scenarios }))?.scenarios).toEqual(scenarios);
    expect(parseWorkspace(JSON.stringify(saved))?.scenarios).toBeUndefined();
  });

  it('keeps the profiles by which files are read', () => {
    const mappings = [{ name: '住建局', choice: { columns: { 结果: 'value' as const } } }];
    expect(parseWorkspace(JSON.stringify({ ...saved, mappings }))?.mappings).toEqual(mappings);
  });

  it.each([
    ['no JSON', '{'],
    ['another kind', JSON.stringify({ ...saved, kind: 'theirs' })],
    ['a hash that is none', JSON.stringify({ ...saved, files: [{ name: 'a', sha256: '../../etc' }] })],
    ['an unknown method', JSON.stringify({ ...saved, method: { weight: { method: 'magic' } } })],
    ['a framework without nodes', JSON.stringify({ ...saved, frameworks: [{ ...framework, nodes: [] }] })],
  ])('with %s is not read', (_, text) => {
    expect(parseWorkspace(text)).toBeNull();
  });
});
