import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../datasets/generator/files.ts';
import { readTable } from '../../datasets/generator/table.ts';
import { type DataSetEntry, DEMO, dataSets } from '../../datasets/index.ts';
import { type Framework, frameworkSchema, goalpostsIn } from '../../src/core/framework.ts';
import { FLAGS } from '../../src/core/observation.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'datasets');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const rowsOf = (path: string) => readTable(read(path));
const frameworkOf = (path: string): Framework => frameworkSchema.parse(JSON.parse(read(path)));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

interface Package {
  readonly synthetic: boolean;
  readonly seed?: number;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly unknown[];
  readonly resources: readonly {
    readonly path: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

describe.each(dataSets.map((set): [string, DataSetEntry] => [set.id, set]))('data set %s', (id, set) => {
  const described = JSON.parse(read(`${id}/datapackage.json`)) as Package;

  it('names only files that are there', () => {
    const paths = [set.register, ...set.frameworks, ...set.data, set.method].filter(p => p !== null);
    expect(paths.filter(path => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('is described with licence, sources and the same word on synthetic', () => {
    expect(described.licenses.map(l => l.name)).toContain(set.licence);
    expect(described.sources.length).toBeGreaterThan(0);
    expect(described.synthetic).toBe(set.synthetic);
    expect(described.seed !== undefined).toBe(set.synthetic);
  });

  it('describes the columns its files have', () => {
    for (const { path, schema } of described.resources) {
      expect(existsSync(join(folder, id, path)), path).toBe(true);
      if (schema === undefined) continue;
      const header = read(`${id}/${path}`).split('\n')[0];
      expect(header).toBe(schema.fields.map(field => field.name).join(','));
    }
  });
});

describe.each([
  ['gsc-b/framework.json', 27],
  ['gsc-m/framework.json', 22],
])('framework %s', (path, count) => {
  const framework = frameworkOf(path);

  it('is proposed, and says that it is nobody’s official index', () => {
    expect(framework.status).toBe('proposed');
    expect(framework.sources.join(' ')).toContain('Not the official index');
    expect(framework.name.en).toContain('proposed');
  });

  it('gives every pillar the sum of its indicators’ weights, 100 in all', () => {
    expect(framework.indicators).toHaveLength(count);
    const pillars = framework.nodes.filter(n => n.parent !== null);
    for (const { code, weight } of pillars) {
      expect(total(framework.indicators.filter(i => i.parent === code).map(i => i.weight))).toBe(weight);
    }
    expect(total(pillars.map(p => p.weight))).toBe(100);
  });

  it('has names, definitions, a source and goalposts for every indicator where it applies', () => {
    for (const indicator of framework.indicators) {
      const { name, definition, source } = indicator;
      expect([name.en, name.zh, definition.en, definition.zh, source], indicator.code).not.toContain('');
      for (const sector of indicator.sectors ?? framework.sectors?.map(s => s.code) ?? []) {
        const [lower, upper] = goalpostsIn(indicator, sector) ?? [0, 0];
        expect(lower, `${indicator.code} in ${sector}`).toBeLessThan(upper);
      }
    }
  });

  it('has no question mark that a wrong encoding left', () => {
    expect(read(path)).not.toMatch(/[?�]/);
  });
});

it('what has no meaning in retail does not apply there', () => {
  const { indicators } = frameworkOf('gsc-m/framework.json');
  const absent = indicators.filter(i => i.sectors !== null && !i.sectors.includes('retail'));
  expect(absent.map(i => i.code)).toEqual(['M2-04', 'M3-03', 'M3-05']);
});

describe('city register', () => {
  const rows = rowsOf('cities/cities.csv');

  it('holds 36 members, each under a code of its own', () => {
    expect(rows.filter(row => row.member === 'yes')).toHaveLength(36);
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
  });

  it.each([
    ['Suzhou', ['苏州市', '宿州市']],
    ['Fuzhou', ['福州市', '抚州市']],
    ['Taizhou', ['台州市', '泰州市']],
    ['Yichun', ['宜春市', '伊春市']],
    ['Jilin', ['吉林省', '吉林市']],
  ])('%s could be either of two', (name, chinese) => {
    expect(rows.filter(row => row.name_en === name).map(row => row.name_zh)).toEqual(chinese);
  });
});

describe('demonstration observations', () => {
  const rows = DEMO.data.flatMap(rowsOf);
  const count = (flag: string) => rows.filter(row => row.flag === flag).length;

  it('are what the generator writes, to the byte', () => {
    const files = demoFiles(read);
    expect([...files.keys()]).toEqual(DEMO.data);
    for (const [path, text] of files) expect(text === read(path), path).toBe(true);
  });

  it('flag every row, and every invented value as synthetic', () => {
    expect(rows.filter(row => row.flag === '' || !FLAGS.some(flag => flag === row.flag))).toEqual([]);
    for (const { value, flag, source } of rows) {
      if (value !== '' && flag !== 'published')
        expect([flag, source]).toEqual(['synthetic', 'GSC Index generator, seed 20241']);
    }
    expect(count('target')).toBe(0);
  });

  it('take published figures as they stand, with their source', () => {
    const figures = rowsOf('published-figures/published.csv').filter(
      row => row.flag === 'published' && row.same_definition === 'yes' && Number(row.year) >= 2019,
    );
    const keyOf = (row: (typeof rows)[number]) =>
      [row.city_code, row.sector, row.year, row.indicator, row.value, row.source].join('|');
    const published = rows.filter(row => row.flag === 'published');
    expect(published.map(keyOf).sort()).toEqual(figures.map(keyOf).sort());
    expect(figures).toHaveLength(6);
  });

  it('leave about one value in twenty out', () => {
    const { indicators } = frameworkOf('gsc-m/framework.json');
    const retail = indicators.filter(i => i.sectors?.includes('retail') ?? true).length;
    const possible = 36 * 6 * (27 + 4 * 22 + retail) - count('not-applicable');
    const missing = 1 - (count('synthetic') + count('published')) / possible;
    expect(missing).toBeGreaterThan(0.03);
    expect(missing).toBeLessThan(0.06);
  });

  it('hold a value once', () => {
    const keys = rows.map(row => [row.city_code, row.sector, row.year, row.indicator].join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
