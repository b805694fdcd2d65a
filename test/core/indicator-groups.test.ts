import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '../../src/core/framework.ts';
import { indicatorGroups } from '../../src/core/indicator-groups.ts';

const framework = frameworkSchema.parse({
  schema: 'gsc-framework/1',
  id: 'f',
  name: 'F',
  nodes: [
    { code: 'P2', parent: 'T' },
    { code: 'S', parent: 'P2' },
    { code: 'T', parent: null },
    { code: 'P1', parent: 'T' },
  ],
  indicators: [
    { code: 'a', parent: 'P1', sectors: ['x'] },
    { code: 'b', parent: 'S' },
    { code: 'c', parent: 'T' },
    { code: 'd', parent: 'P2' },
  ],
});

const codes = (sector: string) =>
  indicatorGroups(framework, sector).map(g => [g.code, g.indicators.map(i => i.code).join()]);

describe('indicators by pillar', () => {
  it('a sub-index belongs to its pillar, an indicator under the index to the index', () => {
    expect(codes('x')).toEqual([
      ['P2', 'b,d'],
      ['T', 'c'],
      ['P1', 'a'],
    ]);
  });

  it('what does not apply to the sector is set apart', () => {
    const pillar = indicatorGroups(framework, 'y').find(g => g.code === 'P1');
    expect(pillar?.indicators).toEqual([]);
    expect(pillar?.notApplicable.map(i => i.code)).toEqual(['a']);
  });
});
