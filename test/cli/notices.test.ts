import { describe, expect, it } from 'vitest';
import { noticesOf, packagesOf } from '../../src/cli/notices-plugin.ts';

const root = new URL('../../', import.meta.url).pathname;

describe('the notices of what others wrote', () => {
  const packages = packagesOf(root);

  it('name every package that runs, with what it needs itself, and none of the tools', () => {
    const names = packages.map(p => p.name);
    for (const name of ['react', '@duckdb/duckdb-wasm', 'recharts', 'd3-scale', 'scheduler']) {
      expect(names).toContain(name);
    }
    expect(names).not.toContain('vite');
    expect(packages.filter(p => p.licence === '' && p.text === '')).toEqual([]);
  });

  it('hold the licence texts, and that of the direction numbers', () => {
    const text = noticesOf(root);
    expect(text).toMatch(/react \d+\.\d+\.\d+ \(MIT\)/);
    expect(text).toContain('Frances Y. Kuo and Stephen Joe');
    expect(text.split('Apache License').length).toBeGreaterThan(1);
  });
});
