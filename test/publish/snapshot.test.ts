import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../src/core/hash.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import { parseSnapshot, SNAPSHOT_LIMIT_BYTES } from '../../src/core/snapshot.ts';
import { wordsFor } from '../../src/i18n/index.ts';
import { verifySnapshot, writeSnapshot } from '../../src/publish/snapshot.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { observedIn, TREE } from '../scoring/small-tree.ts';
import { cityOf, datasetOf } from '../support/dataset.ts';

const dataset = datasetOf(
  [
    ...observedIn({ 'CN-SZ': [10, 2.5, 5], 'CN-DG': [5, 5, 0.1] }, 2024, 'shoes'),
    ...observedIn({ 'CN-DG': [9, null, 1] }, 2023, 'shoes'),
    { city: 'CN-DG', year: 2024, sector: 'shoes', indicator: 'd', value: null, flag: 'not-applicable' },
  ],
  [{ city: 'CN-DG', year: 2024, group: 'size', label: '大=<b>' }],
  [cityOf('CN-SZ'), cityOf('CN-DG')],
);
const method = parseMethod({ normalise: { method: 'goalposts' } }).method!;
const parts = {
  appVersion: '0.1.0',
  title: 'Shoes 2024：东莞',
  view: '#/rankings?sector=shoes&year=2024&lang=zh',
  synthetic: true,
  frameworks: [TREE],
  published: method,
  method,
  dataset,
};
const text = writeSnapshot(parts, scoreDataset(dataset, [TREE], method));

/** The file with a change made by someone who also mends the hash of the content. */
function forge(change: (content: Record<string, unknown>) => void): string {
  const { hashes, ...content } = JSON.parse(text);
  change(content);
  return JSON.stringify({ ...content, hashes: { ...hashes, content: hashOf(canonicalJson(content)) } });
}

describe('a snapshot', () => {
  it('is verified as it was written', () => {
    const found = verifySnapshot('view.gsc.json', text);
    expect(found).toMatchObject({ isVerified: true, changed: [], differences: [], issues: [] });
    expect(found.snapshot?.view).toBe(parts.view);
    expect(found.snapshot?.dataset.observations.value).toEqual(dataset.observations.value);
  });

  it('is the same text for the same view', () => {
    expect(writeSnapshot(parts, scoreDataset(dataset, [TREE], method))).toBe(text);
  });

  it('survives a byte order mark and another way of writing the same JSON', () => {
    expect(verifySnapshot('a', `\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}`).isVerified).toBe(true);
  });

  it('is found out when any digit of it is changed', () => {
    const digits = [...text.matchAll(/\d/g)].map(m => m.index);
    expect(digits.length).toBeGreaterThan(300);
    const missed = digits.filter(at => {
      const digit = (Number(text[at]) + 1) % 10;
      return verifySnapshot('a', `${text.slice(0, at)}${digit}${text.slice(at + 1)}`).isVerified;
    });
    expect(missed.map(at => text.slice(at - 20, at + 20))).toEqual([]);
  });

  it('names the city and node whose score is not what the data give', () => {
    const forged = forge(content => {
      content.scores = String(content.scores).replace(/^(CN-DG,shoes,2024,index,3,)[^,]+/m, '$199.5');
    });
    const { changed, differences } = verifySnapshot('a', forged);
    expect(changed).toEqual(['results']);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ city: 'CN-DG', sector: 'shoes', year: '2024', node: 'index' });
    expect(differences[0]?.inFile.score).toBe('99.5');
    expect(Number(differences[0]?.recomputed.score)).toBeCloseTo(62.25, 9);
  });

  it('computes again when data were changed and every hash mended', () => {
    const forged = forge(content => {
      (content.observations as { value: number[] }).value[0] = 1;
    });
    const { changed, differences } = verifySnapshot('a', forged);
    expect(changed).toEqual(['data']);
    expect(differences.some(d => d.city === 'CN-SZ' && d.node === 'index')).toBe(true);
  });

  it('tells a changed method from changed data', () => {
    const forged = forge(content => {
      content.method = { ...(content.method as object), aggregate: { method: 'geometric', minCoverage: 0 } };
    });
    const { changed, differences } = verifySnapshot('a', forged);
    expect(changed).toEqual(['method']);
    expect(differences.length).toBeGreaterThan(0);
  });

  it.each(['data', 'method', 'framework', 'results', 'content'] as const)(
    'names the hash of the %s when that was changed',
    part => {
      const file = JSON.parse(text);
      file.hashes[part] = file.hashes[part].replace(/^./, (d: string) => (d === '0' ? '1' : '0'));
      expect(verifySnapshot('a', JSON.stringify(file)).changed).toEqual([part]);
    },
  );

  it('names the content when a city was given another name', () => {
    const file = JSON.parse(text);
    file.cities[0].nameZh = '东莞市';
    const { isVerified, changed, differences } = verifySnapshot('a', JSON.stringify(file));
    expect([isVerified, changed, differences]).toEqual([false, ['content'], []]);
  });

  it('tells a changed framework', () => {
    const forged = forge(content => {
      (content.frameworks as { nodes: { weight: number }[] }[])[0]!.nodes[1]!.weight = 9;
    });
    expect(verifySnapshot('a', forged).changed).toEqual(['framework']);
  });

  it('names rows that were taken out or put in', () => {
    const forged = forge(content => {
      content.scores = `${String(content.scores).replace(/^CN-SZ,shoes,2024,P.*\n/m, '')}CN-XX,shoes,2024,index,3,1,1,1,\n`;
    });
    const { differences } = verifySnapshot('a', forged);
    expect(differences.map(d => [d.city, d.node, d.inFile.score === '', d.recomputed.score === ''])).toEqual([
      ['CN-XX', 'index', false, true],
      ['CN-SZ', 'P', true, false],
    ]);
  });
});

describe('a file that is no snapshot', () => {
  const refusal = (content: string) => verifySnapshot('bad.json', content);

  it.each([
    ['empty', ''],
    ['not JSON', '%PDF-1.4'],
    ['another JSON', '{"schema":"gsc-method/1"}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a prototype', '{"__proto__":{"schema":"gsc-snapshot/1"}}'],
  ])('%s is refused with its name', (_, content) => {
    const { isVerified, snapshot, issues } = refusal(content);
    expect([isVerified, snapshot]).toEqual([false, null]);
    expect(issues[0]).toMatchObject({
      severity: 'error',
      code: 'snapshot-invalid',
      where: { file: 'bad.json' },
    });
  });

  it('is refused by size before it is parsed', () => {
    const { snapshot, issues } = parseSnapshot('big.json', ' '.repeat(SNAPSHOT_LIMIT_BYTES + 1));
    expect(snapshot).toBeNull();
    expect(issues[0]?.code).toBe('snapshot-too-large');
  });

  it.each([
    [
      'a position past its dictionary',
      (c: Record<string, unknown>) => ((c.observations as { city: number[] }).city[0] = 99),
    ],
    [
      'a negative position',
      (c: Record<string, unknown>) => ((c.observations as { sector: number[] }).sector[0] = -1),
    ],
    [
      'columns of unequal length',
      (c: Record<string, unknown>) => (c.observations as { line: number[] }).line.pop(),
    ],
    [
      'an unknown flag',
      (c: Record<string, unknown>) => ((c.observations as { flag: number[] }).flag[0] = 200),
    ],
    ['no framework', (c: Record<string, unknown>) => (c.frameworks = [])],
  ])('%s is refused', (_, change) => {
    expect(refusal(forge(change)).snapshot).toBeNull();
  });

  it('with a framework whose tree runs in a circle is refused, not followed for ever', () => {
    const forged = forge(content => {
      const [{ nodes }] = content.frameworks as [{ nodes: { code: string; parent: string | null }[] }];
      nodes[1]!.parent = nodes[1]!.code;
    });
    const { snapshot, issues } = refusal(forged);
    expect(snapshot).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'framework-circle', where: { file: 'bad.json' } });
  });

  it('cut off at any place is refused', () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(refusal(text.slice(0, Math.floor(text.length * share))).issues[0]?.code).toBe(
        'snapshot-invalid',
      );
    }
  });

  it('has words for every way it is refused', async () => {
    const codes = ['snapshot-invalid', 'snapshot-too-large', 'framework-circle', 'method-unknown'];
    for (const language of ['en', 'zh'] as const) {
      const { has } = await wordsFor(language);
      expect(codes.filter(code => !has(`issue.${code}`))).toEqual([]);
    }
  });

  it('leaves the prototype of objects alone', () => {
    refusal(
      text.replace('{', '{"__proto__":{"isVerified":true},"constructor":{"prototype":{"polluted":1}},'),
    );
    expect(Reflect.get({}, 'isVerified')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('names the key of a method that does not exist', () => {
    const forged = forge(content => {
      content.method = { normalise: { method: 'min_max' } };
    });
    expect(refusal(forged).issues.length).toBeGreaterThan(0);
  });
});
